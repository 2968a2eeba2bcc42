import { formatDate } from '@cleanclaim/billing/kernel';
import { type DunningAction, HOLD_RULES, WRITTEN_STEPS, wholeHold } from '@cleanclaim/billing/receivables';
import { z } from 'zod';
import { loadHousehold, lockHousehold } from './household.ts';
import {
  type HouseholdBilling,
  loadHouseholdBilling,
  makeStatement,
  type StatementMade,
  statementOfToday,
} from './household-billing.ts';
import { operation, Refusal } from './operation.ts';

/** Why no statement may be made now; undefined when one may. */
function refusalFor({ draft, holds }: HouseholdBilling): Refusal | undefined {
  const hold = wholeHold(holds, 'stopsStatements');
  if (hold) {
    const { label, whatToDo } = HOLD_RULES[hold.kind];
    return new Refusal('on-hold', `${label} since ${formatDate(hold.sinceDate)}: no statement goes out. ${whatToDo}`);
  }
  if (draft.totalDueCents > 0) return undefined;
  const held = draft.leftOut.find((visit) => visit.why !== 'insurance-pending');
  if (held && held.why !== 'wrong-group' && held.why !== 'qualified-medicare-beneficiary') {
    const { label, whatToDo } = HOLD_RULES[held.why as keyof typeof HOLD_RULES];
    return new Refusal('on-hold', `${label}: no statement goes out for this visit. ${whatToDo}`);
  }
  const isPending = draft.leftOut.some((visit) => visit.why === 'insurance-pending');
  return new Refusal(
    'nothing-due',
    isPending ? 'Insurance still owes an answer: nothing is billed to the patient yet.' : 'The patient owes nothing.',
  );
}

/** The step, when it is a letter. */
function letterOf(action: DunningAction): DunningAction | undefined {
  return WRITTEN_STEPS.has(action) ? action : undefined;
}

/** Makes the statement of a patient's household as a PDF: only what insurance left to it, never while it owes an answer. */
export const sendStatement = operation<{ patientId: string }, StatementMade>({
  name: 'send-statement',
  summary: "Makes a statement of what is left to the patients of one guarantor, as PDF, in the guarantor's language.",
  roles: ['system', 'biller', 'front-desk', 'manager', 'admin'],
  input: z.object({ patientId: z.uuid() }),
  async run(context, { patientId }) {
    const household = await loadHousehold(context, patientId);
    await lockHousehold(context, household);
    const made = await statementOfToday(context, household);
    if (made) {
      context.audit({ action: 'read', subjectKind: 'statement', subjectId: made.statementId, patientId });
      return made;
    }
    const billing = await loadHouseholdBilling(context, household);
    const refusal = refusalFor(billing);
    if (refusal) throw refusal;
    // A letter by hand is the step that is due, when that is a letter; else the cycle stays where it is.
    const { next } = billing;
    return makeStatement(context, billing, next.kind === 'step' && next.isDue ? letterOf(next.action) : undefined);
  },
});
