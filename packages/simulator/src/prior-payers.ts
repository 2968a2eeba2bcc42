import { type Cents, cents, smaller, subtract, sum, ZERO } from './money.ts';
import type { PriorDecision, SubmittedClaim, SubmittedLine } from './submitted-claim.ts';

function clamp(amount: Cents, upTo: Cents): Cents {
  return amount < 0 ? ZERO : smaller(amount, upTo);
}

function adjustmentTotal(decision: PriorDecision, isPatient: boolean): Cents {
  const wanted = decision.adjustments.filter((a) => (a.groupCode === 'PR') === isPatient);
  return sum(wanted.map((a) => a.amountCents));
}

/** What the earlier payers left of a line: the patient's part of the last answer, or charge less payments. */
function lineRemaining(line: SubmittedLine): Cents {
  const last = line.priorDecisions.at(-1);
  if (last === undefined) return ZERO;
  if (last.adjustments.length > 0) return clamp(adjustmentTotal(last, true), line.chargeCents);
  const paid = sum(line.priorDecisions.map((decision) => decision.paidCents ?? ZERO));
  return clamp(subtract(line.chargeCents, paid), line.chargeCents);
}

/**
 * What earlier payers left unpaid on each line of a secondary or tertiary claim, in line order: from the line's own
 * answers (2430) where sent, otherwise from the claim's (2320), spent on the lines in order.
 * @returns undefined for a primary claim, and for one without any earlier answer.
 */
export function remainingAfterPriorPayers(claim: SubmittedClaim): Cents[] | undefined {
  if (claim.payerSequence === 'P') return undefined;
  if (claim.lines.some((line) => line.priorDecisions.length > 0)) return claim.lines.map(lineRemaining);
  const answered = claim.otherPayers.filter((payer) => payer.paidCents !== undefined);
  if (answered.length === 0) return undefined;
  const taken = sum(answered.flatMap((payer) => [payer.paidCents ?? ZERO, adjustmentTotal(payer, false)]));
  let left = clamp(subtract(claim.chargeCents, taken), claim.chargeCents);
  return claim.lines.map((line) => {
    const part = smaller(left, line.chargeCents);
    left = cents(left - part);
    return part;
  });
}
