import { daysBetween, type IsoDate } from '../../kernel/index.ts';

/** A balance that a sweep may take. */
export interface OpenBalance {
  owedCents: number;
  /** Last day on which anything happened to it. */
  lastChangeDate: IsoDate;
}

/** True for a balance that is small, above zero, and has stood untouched for the practice's days. */
export function isSmallBalance(
  policy: { maxCents: number; minDays: number },
  balance: OpenBalance,
  today: IsoDate,
): boolean {
  const { owedCents, lastChangeDate } = balance;
  return owedCents > 0 && owedCents <= policy.maxCents && daysBetween(lastChangeDate, today) >= policy.minDays;
}
