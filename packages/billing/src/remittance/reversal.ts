import { type Cents, cents, negate, sumCents } from '../kernel/index.ts';
import type { LineDraft } from '../ledger/index.ts';
import type { PostedClaimPayment, PostingIds } from './posting-types.ts';
import type { ClaimPayment } from './types.ts';

/** What pairs a reversal with what it takes back. */
type Facts = { claimStatusCode: string; payerClaimControlNumber: string; chargeCents: Cents; paidCents: Cents };

/** A reversal of nothing at all would undo itself: such a one takes back only what is no reversal. */
function undoes(reversal: Facts, original: Facts): boolean {
  const sameNumber =
    reversal.payerClaimControlNumber === original.payerClaimControlNumber ||
    reversal.payerClaimControlNumber === '' ||
    original.payerClaimControlNumber === '';
  return (
    sameNumber &&
    (original.claimStatusCode !== '22' || original.chargeCents !== 0) &&
    reversal.chargeCents === negate(original.chargeCents) &&
    reversal.paidCents === negate(original.paidCents)
  );
}

/** It waits, or its money went to unapplied cash and to no claim: a reversal has nothing there to turn around. */
function wasHeld({ lines, isHeld }: PostedClaimPayment): boolean {
  if (isHeld) return true;
  const touches = (account: LineDraft['account']) => lines.some((line) => line.account === account);
  return touches('unapplied-cash') && !touches('payer-ar');
}

interface Standing<T> {
  one: T;
  /** What this reversal took back. */
  tookBack?: T;
}

function standings<T>(posted: readonly T[], factsOf: (one: T) => Facts): Standing<T>[] {
  const open: Standing<T>[] = [];
  for (const one of posted) {
    const facts = factsOf(one);
    const i = facts.claimStatusCode === '22' ? open.findLastIndex((entry) => undoes(facts, factsOf(entry.one))) : -1;
    const [gone] = i >= 0 ? open.splice(i, 1) : [];
    if (!gone) open.push({ one });
    else if (factsOf(gone.one).claimStatusCode !== '22') open.push({ one, tookBack: gone.one });
    else if (gone.tookBack) open.push({ one: gone.tookBack });
  }
  return open;
}

/**
 * Claim payments that stand: those posted, oldest first, without the ones that a later reversal took back. A reversal
 * stands too, until another one takes it back: then what it had taken back stands again.
 */
export function standingClaimPayments<T>(posted: readonly T[], factsOf: (one: T) => Facts): T[] {
  return standings(posted, factsOf).map(({ one }) => one);
}

/**
 * The claim payment that a reversal (CLP02 22) takes back: the latest standing one of the same payer claim control number
 * whose charge and payment are its negative; of a reversal that gives back, the reversal that took. Undefined when there
 * is none: the reversal then posts by its own amounts.
 */
export function reversedClaimPayment(
  reversal: ClaimPayment,
  posted: readonly PostedClaimPayment[],
): PostedClaimPayment | undefined {
  const mayStand = posted.filter((one) => !wasHeld(one));
  return standingClaimPayments(mayStand, (one) => one).findLast((original) => undoes(reversal, original));
}

/**
 * What the claim payments that stand have taken off payer A/R of their claim: paid, written off and left to the patient.
 * Zero while the claim has no answer that moved money. A reversal counts only when what it takes back is not here.
 */
export function takenByAnswers(posted: readonly PostedClaimPayment[]): Cents {
  const mayStand = posted.filter((one) => !wasHeld(one));
  const counted = standings(mayStand, (one) => one).flatMap(({ one, tookBack }) => (tookBack ? [] : one.lines));
  return cents(0 - sumCents(counted.flatMap((line) => (line.account === 'payer-ar' ? [line.cents] : []))));
}

/** The original's ledger lines turned around, each pointing at the reversal in its file. */
export function mirroredLines(
  original: PostedClaimPayment,
  reversal: ClaimPayment,
  ids: PostingIds,
  from: 'cash' | 'unapplied-cash',
): LineDraft[] {
  return original.lines.map((line) => ({
    ...line,
    account: line.account === 'cash' || line.account === 'unapplied-cash' ? from : line.account,
    cents: negate(line.cents),
    remittanceId: ids.remittanceId,
    segment: reversal.segment,
    memo: `Reversed: ${line.memo}`,
  }));
}
