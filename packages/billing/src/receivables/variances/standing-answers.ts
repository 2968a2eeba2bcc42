import { standingClaimPayments } from '../../remittance/index.ts';
import type { StandingAnswer } from './types.ts';

const REVERSAL = '22';
const PREDETERMINATION = '25';

/** True for a decision of the payer: no estimate (25), no reversal (22), and read whole. */
export function isDecision({ payment: { claimStatusCode, incomplete } }: StandingAnswer): boolean {
  return claimStatusCode !== PREDETERMINATION && claimStatusCode !== REVERSAL && !incomplete;
}

/**
 * The answers to a claim that stand: those posted, oldest first, without what a later reversal (CLP02 22) took back, and
 * without estimates (25) and what could not be read whole. Paired as posting pairs them, reversals of reversals too.
 */
export function standingAnswers(posted: readonly StandingAnswer[]): StandingAnswer[] {
  const read = posted.filter((one) => isDecision(one) || (isReversal(one) && !one.payment.incomplete));
  return standingClaimPayments(read, ({ payment }) => payment).filter(isDecision);
}

function isReversal({ payment }: StandingAnswer): boolean {
  return payment.claimStatusCode === REVERSAL;
}
