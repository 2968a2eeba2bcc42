import type { FollowUpKind } from './rank.ts';

/** How one claim of the practice's history ended that was open in this way: paid or not, and after how many days. */
export interface PastClaim {
  kind: FollowUpKind;
  days: number;
  paid: boolean;
}

/** A chance with its reason in words. */
export interface Chance {
  /** 0 to 1. */
  chance: number;
  reason: string;
}

/**
 * The share that is paid in the end where nothing is known yet. Starting guesses of the product, without a source; once
 * enough claims of the practice have ended, its own share takes their place.
 */
const USUAL_CHANCE: Readonly<Record<FollowUpKind, number>> = {
  'not-sent': 0.9,
  'no-answer': 0.85,
  rejected: 0.75,
  denied: 0.45,
  underpaid: 0.35,
};

const KIND_WORDS: Readonly<Record<FollowUpKind, string>> = {
  'not-sent': 'claims that were slow to go out',
  'no-answer': 'unanswered claims',
  rejected: 'rejected claims',
  denied: 'denied claims',
  underpaid: 'claims paid short',
};

/** How many claims of history the usual share stands for. */
const PRIOR_WEIGHT = 10;

/** Ages in days from which the usual share shrinks, the oldest first: what is old is paid less often. */
const AGES: readonly (readonly [from: number, factor: number])[] = [
  [121, 0.4],
  [91, 0.6],
  [61, 0.75],
  [31, 0.9],
  [0, 1],
];

/** So many ended claims of the practice, of any payer, are enough to take its own share for the starting guess. */
const ENOUGH = 30;

/** From how many days on a claim of this age is compared: chances are equal within an age. */
export function ageFrom(ageDays: number): number {
  return AGES.find(([days]) => ageDays >= days)?.[0] ?? 0;
}

interface Usual {
  share: number;
  words: string;
}

/** What is usual: the practice's own share over all payers once enough of its claims have ended, else the starting guess. */
function usualShare(kind: FollowUpKind, from: number, practice: readonly PastClaim[]): Usual {
  const alike = practice.filter((past) => past.kind === kind && past.days >= from);
  if (alike.length >= ENOUGH) {
    const share = alike.filter((past) => past.paid).length / alike.length;
    return { share, words: `${percent(share)} is usual here (${alike.length} of all payers)` };
  }
  const factor = AGES.find(([days]) => days === from)?.[1] ?? 1;
  const share = USUAL_CHANCE[kind] * factor;
  return { share, words: `${percent(share)} is a starting guess` };
}

/**
 * The chance that a claim is paid: the paid share of the payer's claims that were open in the same way for at least as long,
 * with the usual share counting as ten more claims, so that few cases do not swing it. What is usual comes from the
 * practice's own claims of all payers once thirty have ended in this way, and says so.
 * @param ageDays since the claim has been open in this way.
 * @param history of the same payer; claims that are still open do not belong in it.
 * @param practice of all payers.
 */
export function followUpChance(
  kind: FollowUpKind,
  ageDays: number,
  history: readonly PastClaim[],
  practice: readonly PastClaim[] = [],
): Chance {
  const from = ageFrom(ageDays);
  const usual = usualShare(kind, from, practice);
  const alike = history.filter((past) => past.kind === kind && past.days >= from);
  const paid = alike.filter((past) => past.paid).length;
  const chance = (paid + usual.share * PRIOR_WEIGHT) / (alike.length + PRIOR_WEIGHT);
  const what = `${KIND_WORDS[kind]}${from === 0 ? '' : ` of more than ${from - 1} days`}`;
  const reason =
    alike.length === 0
      ? `No ${what} of this payer have ended yet: ${usual.words}.`
      : `This payer paid ${paid} of ${alike.length} ${what}; ${usual.words}, which counts as ${PRIOR_WEIGHT} claims.`;
  return { chance, reason };
}

const percent = (share: number) => `${Math.round(share * 100)}%`;
