import type { z } from 'zod';
import { askEligibilitySchema } from '../contract/schemas/eligibility.ts';
import { askPayers, type CannotAsk, loadAskable, openChecks } from './eligibility-questions.ts';
import { operation, Refusal } from './operation.ts';

const WHY: Readonly<Record<CannotAsk, string>> = {
  'not-found': 'There is no such coverage.',
  'no-payer': 'The coverage names a payer that the practice does not have. Choose the payer first.',
  'no-member-id': 'The coverage has no member id. Enter it from the card first.',
  'not-health': 'Insurers of accidents answer no eligibility questions. Call the adjuster.',
  'no-connection': 'There is no connection to ask over. Add one in the settings.',
};

/** Asks the payers about coverages: all of them, or none and the person is told why. */
export const askEligibility = operation<z.infer<typeof askEligibilitySchema>, { asked: number }>({
  name: 'ask-eligibility',
  summary: 'Asks payers by 270 whether coverages are in force, and for their benefits.',
  roles: ['front-desk', 'biller', 'coder', 'manager', 'admin'],
  input: askEligibilitySchema,
  async run(context, { coverageIds, date, serviceTypes }) {
    const ids = [...new Set(coverageIds)];
    const { askable, others } = await loadAskable(
      context,
      ids.map((coverageId) => ({ coverageId, date: date ?? context.today, serviceTypes })),
    );
    const [other] = others;
    if (other) throw new Refusal(other.why === 'not-found' ? 'not-found' : 'cannot-ask', WHY[other.why]);
    if ((await openChecks(context, ids)).size > 0)
      throw new Refusal(
        'asked-already',
        'The payer was asked within the last day and has not answered yet. Wait for the answer.',
      );
    return { asked: await askPayers(context, askable, 'refuse') };
  },
});
