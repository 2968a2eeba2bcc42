import type { z } from 'zod';
import type { EligibilityAsked } from '../contract/eligibility-views.ts';
import { askEligibilityOfVisitsSchema } from '../contract/schemas/eligibility.ts';
import { coveragesOfVisits } from './coverages-to-ask.ts';
import { askPayers, loadAskable, openChecks } from './eligibility-questions.ts';
import { type OperationContext, operation } from './operation.ts';

type Candidates = Awaited<ReturnType<typeof coveragesOfVisits>>;

/** Asks about candidates that nothing is known of and no question is open about. */
async function askUnknown(context: OperationContext, candidates: Candidates): Promise<EligibilityAsked> {
  const open = await openChecks(
    context,
    candidates.map(({ coverageId }) => coverageId),
  );
  const unknown = candidates.filter(({ coverageId, known }) => !known && !open.has(coverageId));
  const { askable, others } = await loadAskable(context, unknown);
  const asked = await askPayers(context, askable, 'raise');
  const cannotAsk = others.length + askable.length - asked;
  return { asked, known: candidates.length - unknown.length, cannotAsk };
}

/** Asks about every coverage of the patients who are seen on a day, except where the payer has answered for that month. */
export const askEligibilityOfVisits = operation<z.infer<typeof askEligibilityOfVisitsSchema>, EligibilityAsked>({
  name: 'ask-eligibility-of-visits',
  summary: 'Asks payers about the coverages of all patients who are seen on a day.',
  roles: ['front-desk', 'biller', 'manager', 'admin'],
  input: askEligibilityOfVisitsSchema,
  async run(context, { date }) {
    const asked = await askUnknown(context, await coveragesOfVisits(context, date));
    context.audit({ action: 'read', subjectKind: 'visits', subjectId: date, detail: { ...asked } });
    return asked;
  },
});
