import type { ClaimStatus } from '../../claims/index.ts';
import { addDays, daysBetween, type IsoDate } from '../../kernel/index.ts';
import type { PayerDays } from '../deadlines.ts';

/** Why a claim of a payer is open. */
export type FollowUpKind = 'not-sent' | 'no-answer' | 'rejected' | 'denied' | 'underpaid';

const KINDS: Readonly<Partial<Record<ClaimStatus, FollowUpKind>>> = {
  held: 'not-sent',
  ready: 'not-sent',
  batched: 'not-sent',
  printed: 'not-sent',
  sent: 'no-answer',
  mailed: 'no-answer',
  received: 'no-answer',
  accepted: 'no-answer',
  rejected: 'rejected',
  denied: 'denied',
  'partly-paid': 'underpaid',
};

/** Why a claim is open, by its status; undefined where the payer owes nothing more: paid, the patient's, closed. */
export function followUpKind(status: ClaimStatus): FollowUpKind | undefined {
  return KINDS[status];
}

/** Statuses of claims on which a payer, or somebody here, still owes a step. */
export const FOLLOWED_STATUSES = Object.keys(KINDS) as ClaimStatus[];

/** The dates that a claim's limit comes from. */
export interface LimitFacts {
  status: ClaimStatus;
  dateOfService: IsoDate;
  /** Since when it is open in this way. */
  openSince: IsoDate;
  /** The earliest day to act on what the payer refused, where a denial says so. */
  denialDeadline: IsoDate | null;
}

/**
 * The last day on which something can still be done: for what the payer has refused or paid short the denial's own deadline,
 * else the appeal days from that day; for all else the filing limit from the day of service (`denialDeadline` has the
 * sources). A claim that the payer has taken was filed in time: once its filing limit has passed its last day is today.
 */
export function followUpLimit(facts: LimitFacts, payer: PayerDays, today: IsoDate): IsoDate {
  const { status, dateOfService, openSince, denialDeadline } = facts;
  if (status === 'denied' || status === 'partly-paid') return denialDeadline ?? addDays(openSince, payer.appealDays);
  const fileBy = addDays(dateOfService, payer.timelyFilingDays);
  const isTaken = status === 'received' || status === 'accepted';
  return isTaken && daysBetween(fileBy, today) > 0 ? today : fileBy;
}

/** Days in which the push of a deadline halves. */
const HALF_LIFE_DAYS = 30;
/** How much more the last day counts than a day far from any limit. */
const LAST_DAY_PUSH = 2;

export interface RankFacts {
  /** What the payer may still pay. */
  cents: number;
  /** 0 to 1. */
  chance: number;
  /** Whole days until the filing or appeal limit: 0 on its last day, negative once it has passed. */
  daysLeft: number;
}

/**
 * Where a claim stands in the queue: the cents that a person may expect to bring in, times the push of the limit.
 * The push is 1 + 2 x 2^(-days/30): 3 on the last day, 2 a month before, near 1 half a year before. Past the limit the
 * rank is 0, for nothing can be brought in any more. The curve is the product's own; no payer's rule stands behind it.
 * @returns whole cents, weighed; higher comes first.
 */
export function followUpRank({ cents, chance, daysLeft }: RankFacts): number {
  if (daysLeft < 0 || cents <= 0) return 0;
  const push = 1 + LAST_DAY_PUSH * 2 ** (-daysLeft / HALF_LIFE_DAYS);
  return Math.round(cents * Math.min(1, Math.max(0, chance)) * push);
}
