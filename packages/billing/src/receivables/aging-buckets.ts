import { type Cents, cents, daysBetween, type IsoDate, ZERO } from '../kernel/index.ts';

/** Something still owed, positive; a credit balance is negative. */
export interface OpenItem {
  openCents: Cents;
  /** The day its age counts from: date of service, or when the debtor became liable. */
  since: IsoDate;
}

export const AGING_BUCKETS = ['0-30', '31-60', '61-90', '91-120', '121+'] as const;
export type AgingBucket = (typeof AGING_BUCKETS)[number];

export interface Aging {
  buckets: Record<AgingBucket, Cents>;
  /** Credit balances, negative, kept apart: they must not hide what is owed. */
  creditCents: Cents;
  /** Buckets and credits together: the A/R of the ledger. */
  totalCents: Cents;
}

/** The bucket of an age in days; an age below zero (a date in the future) counts as new. */
export function agingBucket(days: number): AgingBucket {
  if (days <= 30) return '0-30';
  if (days <= 60) return '31-60';
  if (days <= 90) return '61-90';
  return days <= 120 ? '91-120' : '121+';
}

/** Sorts what is open on a day by its age. */
export function agingBuckets(items: Iterable<OpenItem>, asOf: IsoDate): Aging {
  const aging: Aging = {
    buckets: { '0-30': ZERO, '31-60': ZERO, '61-90': ZERO, '91-120': ZERO, '121+': ZERO },
    creditCents: ZERO,
    totalCents: ZERO,
  };
  for (const item of items) {
    aging.totalCents = cents(aging.totalCents + item.openCents);
    if (item.openCents < 0) {
      aging.creditCents = cents(aging.creditCents + item.openCents);
      continue;
    }
    const bucket = agingBucket(daysBetween(item.since, asOf));
    aging.buckets[bucket] = cents(aging.buckets[bucket] + item.openCents);
  }
  return aging;
}
