import { negate } from '../../kernel/index.ts';
import type { ClaimPayment } from '../../remittance/index.ts';
import type { StandingAnswer } from './types.ts';

const REVERSAL = '22';
const PREDETERMINATION = '25';

function takesBack(reversal: ClaimPayment, earlier: ClaimPayment): boolean {
  const numbers = [reversal.payerClaimControlNumber, earlier.payerClaimControlNumber];
  const sameNumber = numbers[0] === numbers[1] || numbers.includes('');
  return (
    sameNumber &&
    earlier.chargeCents === negate(reversal.chargeCents) &&
    earlier.paidCents === negate(reversal.paidCents)
  );
}

/**
 * The answers to a claim that stand: those posted, oldest first, without what a later reversal (CLP02 22) took back, and
 * without estimates (25) and what could not be read whole. Paired as posting pairs them: by the payer's claim number, charge
 * and payment.
 */
export function standingAnswers(posted: readonly StandingAnswer[]): StandingAnswer[] {
  const open: StandingAnswer[] = [];
  for (const one of posted) {
    const { claimStatusCode, incomplete } = one.payment;
    if (claimStatusCode === PREDETERMINATION || incomplete) continue;
    if (claimStatusCode !== REVERSAL) {
      open.push(one);
      continue;
    }
    const at = open.findLastIndex((earlier) => takesBack(one.payment, earlier.payment));
    if (at >= 0) open.splice(at, 1);
  }
  return open;
}
