import { formatDate } from '@cleanclaim/billing/kernel';
import { HOLD_RULES, type LeftOutReason, type NextStep } from '@cleanclaim/billing/receivables';
import { DUNNING_ACTIONS } from '../contract/schemas/patient-billing.ts';

/** Why a visit is not on a statement. */
export function leftOutWords(why: LeftOutReason): string {
  switch (why) {
    case 'insurance-pending':
      return 'Insurance has not answered yet.';
    case 'qualified-medicare-beneficiary':
      return 'A qualified Medicare beneficiary owes no share.';
    case 'wrong-group':
      return 'An amount came to the patient without group PR. Correct the posting.';
    default:
      return `${HOLD_RULES[why].label}.`;
  }
}

/** The one next step in a line. */
export function nextStepWords(next: NextStep): string {
  if (next.kind === 'step')
    return `${DUNNING_ACTIONS[next.action]}${next.isDue ? ', due now' : ` on ${formatDate(next.dueDate)}`}`;
  if (next.kind === 'held') {
    const until = next.untilDate ? ` until ${formatDate(next.untilDate)}` : '';
    return `Waits${until}: ${HOLD_RULES[next.by].label.toLowerCase()}. ${HOLD_RULES[next.by].whatToDo}`;
  }
  return {
    'nothing-owed': 'Nothing is owed.',
    'too-small': 'The balance is too small for a statement.',
    'cycle-ended': 'The cycle has ended. Decide: collection, write-off, or a plan.',
  }[next.why];
}
