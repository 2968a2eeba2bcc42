import { type Cents, cents } from '../kernel/index.ts';

/** Where money of a patient stands: on a claim, on a self-pay visit, on the account (fees), or applied to nothing yet. */
export type MoneyPlace =
  | { kind: 'claim'; patientId: string; claimId: string }
  | { kind: 'visit'; patientId: string; encounterId: string }
  | { kind: 'account'; patientId: string }
  /** `encounterId`: a copay that waits for this visit. */
  | { kind: 'unapplied'; patientId: string; encounterId?: string };

/** An amount at a place; negative where it leaves it. */
export interface MoneyPart {
  place: MoneyPlace;
  cents: Cents;
}

/** A balance that a patient owes. */
export interface OwedAt {
  place: MoneyPlace;
  owedCents: Cents;
}

/** Two places with the same key are one. */
export function placeKey(place: MoneyPlace): string {
  const id = 'claimId' in place ? place.claimId : 'encounterId' in place ? (place.encounterId ?? '') : '';
  return `${place.kind}|${place.patientId}|${id}`;
}

/** Where money stands after all of its moves: places with something left, in the order in which they were first used. */
export function standingParts(moves: readonly MoneyPart[]): MoneyPart[] {
  const byPlace = Map.groupBy(moves, (move) => placeKey(move.place));
  return [...byPlace.values()].flatMap((parts): MoneyPart[] => {
    const [first] = parts;
    const left = parts.reduce((sum, part) => sum + part.cents, 0);
    return first && left !== 0 ? [{ place: first.place, cents: cents(left) }] : [];
  });
}

/** Gives money to what is owed, in the order given, until either is used up. @returns the parts, none of them zero. */
export function spreadOver(moneyCents: Cents, owed: readonly OwedAt[]): MoneyPart[] {
  let left: number = moneyCents;
  return owed.flatMap(({ place, owedCents }): MoneyPart[] => {
    const part = Math.max(0, Math.min(left, owedCents));
    left -= part;
    return part > 0 ? [{ place, cents: cents(part) }] : [];
  });
}

/** Takes an amount out of what stands, in the order given. @returns positive parts, or undefined when there is too little. */
export function takeOut(wantedCents: Cents, standing: readonly MoneyPart[]): MoneyPart[] | undefined {
  const parts = spreadOver(
    wantedCents,
    standing.map(({ place, cents: owedCents }) => ({ place, owedCents })),
  );
  return parts.reduce((sum, part) => sum + part.cents, 0) === wantedCents ? parts : undefined;
}
