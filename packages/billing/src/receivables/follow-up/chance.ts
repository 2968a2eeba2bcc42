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
 * The share that is paid in the end where nothing is known yet. Starting guesses of the product, without a source: ten of
 * the practice's own claims weigh as much.
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

/**
 * The chance that a claim is paid: the paid share of the payer's claims that were open in the same way for at least as long,
 * with the usual share counting as ten more claims, so that few cases do not swing it.
 * @param ageDays since the claim has been open in this way.
 * @param history of the same payer; claims that are still open do not belong in it.
 */
export function followUpChance(kind: FollowUpKind, ageDays: number, history: readonly PastClaim[]): Chance {
  const [from, factor] = AGES.find(([days]) => ageDays >= days) ?? [0, 1];
  const usual = USUAL_CHANCE[kind] * factor;
  const alike = history.filter((past) => past.kind === kind && past.days >= from);
  const paid = alike.filter((past) => past.paid).length;
  const chance = (paid + usual * PRIOR_WEIGHT) / (alike.length + PRIOR_WEIGHT);
  const what = `${KIND_WORDS[kind]}${from === 0 ? '' : ` of more than ${from - 1} days`}`;
  const usually = `${percent(usual)} is usual`;
  const reason =
    alike.length === 0
      ? `No ${what} of this payer have ended yet: ${usually}.`
      : `This payer paid ${paid} of ${alike.length} ${what}; ${usually}, which counts as ${PRIOR_WEIGHT} claims.`;
  return { chance, reason };
}

const percent = (share: number) => `${Math.round(share * 100)}%`;
