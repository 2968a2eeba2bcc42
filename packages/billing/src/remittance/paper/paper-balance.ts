import { type Cents, cents } from '../../kernel/index.ts';
import type { PaperClaim, PaperEob, PaperLine } from './types.ts';

const sum = (list: readonly number[]) => list.reduce((total, one) => total + one, 0);

/** Cents of a line's charge that payment and adjustments do not explain yet: SVC02 - SVC03 - CAS. */
export function leftOfLine({ chargeCents, paidCents, adjustments }: PaperLine): Cents {
  return cents(chargeCents - paidCents - sum(adjustments.map((one) => one.cents)));
}

/** CLP03: the lines' charges, or the claim's own where the paper has no lines. */
export function chargeOfClaim({ lines, chargeCents }: PaperClaim): Cents {
  return cents(lines.length > 0 ? sum(lines.map((line) => line.chargeCents)) : chargeCents);
}

/** CLP04, likewise. */
export function paidOfClaim({ lines, paidCents }: PaperClaim): Cents {
  return cents(lines.length > 0 ? sum(lines.map((line) => line.paidCents)) : paidCents);
}

/** CLP05: what group PR leaves to the patient. */
export function patientPartOfClaim({ lines, adjustments }: PaperClaim): Cents {
  const all = lines.length > 0 ? lines.flatMap((line) => line.adjustments) : adjustments;
  return cents(sum(all.filter((one) => one.group === 'PR').map((one) => one.cents)));
}

/** Where a typed payment stands. */
export interface PaperBalance {
  claimsCents: Cents;
  interestCents: Cents;
  takebackCents: Cents;
  /** What is left of the check to explain; negative: more is typed than was paid. */
  leftCents: Cents;
}

/** Payment = claims + interest - what is kept for earlier ones (005010X221A1, section 1.10.2.1.3). */
export function paperBalance(eob: PaperEob): PaperBalance {
  const claims = sum(eob.claims.map(paidOfClaim));
  const taken = sum(eob.takebacks.map((one) => one.cents));
  return {
    claimsCents: cents(claims),
    interestCents: cents(eob.interestCents),
    takebackCents: cents(taken),
    leftCents: cents((eob.amountCents ?? 0) - claims - eob.interestCents + taken),
  };
}
