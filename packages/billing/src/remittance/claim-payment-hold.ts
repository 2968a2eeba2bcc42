import { type Cents, formatDollars } from '../kernel/index.ts';
import { classifyAdjustment } from './classify-adjustment.ts';
import { matchLines } from './match-lines.ts';
import type { PostableClaim, PostingExceptionKind } from './posting-types.ts';
import type { BalanceCheck, ClaimPayment } from './types.ts';

/** Why the money of a claim payment may not go to a claim. */
export interface ClaimPaymentHold {
  kind: Extract<
    PostingExceptionKind,
    | 'unreadable'
    | 'unmatched'
    | 'unbalanced'
    | 'charge-mismatch'
    | 'rebilled-line'
    | 'rule'
    | 'predetermination-with-money'
  >;
  reason: string;
  differenceCents?: Cents;
  failures?: readonly BalanceCheck[];
}

type ClaimForHold = Pick<PostableClaim, 'totalChargeCents' | 'lines' | 'rebilledLines'>;

/**
 * True when the payer answers only some lines of the claim (it split the claim): every service payment names a line of
 * ours with the charge we billed, and together they are less than the whole.
 */
function isPartOfClaim(claimPayment: ClaimPayment, claim: ClaimForHold): boolean {
  const { servicePayments } = claimPayment;
  if (servicePayments.length === 0 || Math.abs(claimPayment.chargeCents) >= claim.totalChargeCents) return false;
  const numbers = matchLines(servicePayments, claim.lines);
  if (new Set(numbers).size !== numbers.length) return false;
  return servicePayments.every((service, i) => {
    const line = claim.lines.find((one) => one.lineNumber === numbers[i]);
    return line !== undefined && line.chargeCents === Math.abs(service.chargeCents);
  });
}

/**
 * The lines that another claim bills again and that this answer pays, or leaves to the patient, after all. An answer for
 * the claim as a whole cannot say which lines it pays: then all of them.
 */
function paidAfterAll(claimPayment: ClaimPayment, claim: ClaimForHold): number[] {
  const rebilled = claim.rebilledLines ?? [];
  const { servicePayments, paidCents, claimStatusCode } = claimPayment;
  if (rebilled.length === 0) return [];
  if (servicePayments.length === 0) return paidCents > 0 && claimStatusCode !== '22' ? [...rebilled] : [];
  const numbers = matchLines(servicePayments, claim.lines);
  return rebilled.filter((lineNumber) =>
    servicePayments.some((service, i) => {
      if (numbers[i] !== lineNumber) return false;
      const isLeftToPatient = service.adjustments.some(
        (one) => one.amountCents !== 0 && classifyAdjustment(one.groupCode, one.carc) === 'patient-responsibility',
      );
      return service.paidCents !== 0 || isLeftToPatient;
    }),
  );
}

/**
 * Says whether a claim payment must be held instead of posted to a claim, and why. Undefined: it may post.
 * @param failures the balance checks of this claim payment that fail
 */
export function claimPaymentHold(
  claimPayment: ClaimPayment,
  claim: ClaimForHold | undefined,
  failures: readonly BalanceCheck[],
): ClaimPaymentHold | undefined {
  if (claimPayment.incomplete) {
    const reason =
      'Part of this claim payment could not be read. Ask the payer for a corrected file, or post it by hand.';
    return { kind: 'unreadable', reason };
  }
  const first = failures[0];
  if (first) {
    const reason = `The payer's amounts do not add up (${first.equation}): they differ by ${formatDollars(first.differenceCents)}. Ask the payer for a corrected remittance.`;
    return { kind: 'unbalanced', reason, differenceCents: first.differenceCents, failures };
  }
  if (claimPayment.claimStatusCode === '25') {
    if (claimPayment.paidCents === 0) return undefined;
    const reason = 'The payer calls this a predetermination, yet pays money. Ask the payer what it pays for.';
    return { kind: 'predetermination-with-money', reason };
  }
  if (!claim) {
    const reason =
      'No claim has this patient control number. Find the claim and apply the money, or return it if the patient is not ours.';
    return { kind: 'unmatched', reason };
  }
  const twice = paidAfterAll(claimPayment, claim);
  if (twice.length > 0) {
    const lines = twice.length === 1 ? `line ${twice[0]}` : `lines ${twice.join(', ')}`;
    const reason = `The payer answers ${lines} after all, which another claim bills again. Find out whether it will pay that claim too: give this money to the claim that it is for, or return it.`;
    return { kind: 'rebilled-line', reason };
  }
  if (Math.abs(claimPayment.chargeCents) === claim.totalChargeCents || isPartOfClaim(claimPayment, claim))
    return undefined;
  const reason = `The payer answers a charge of ${formatDollars(claimPayment.chargeCents)}, the claim was billed for ${formatDollars(claim.totalChargeCents)}. Check that it is the same claim, then apply the money.`;
  return { kind: 'charge-mismatch', reason };
}
