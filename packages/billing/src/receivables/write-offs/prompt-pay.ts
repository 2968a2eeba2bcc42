import { type Cents, cents, daysBetween, type IsoDate } from '../../kernel/index.ts';
import { percentOf } from './charity.ts';

/**
 * The discount for a balance that is paid soon: the percentage while `withinDays` since it was due have not passed, else
 * nothing. The patient pays the rest.
 */
export function promptPayDiscount(
  policy: { percent: number; withinDays: number },
  balance: { owedCents: Cents; dueSinceDate: IsoDate },
  today: IsoDate,
): Cents {
  const days = daysBetween(balance.dueSinceDate, today);
  return days >= 0 && days <= policy.withinDays ? percentOf(balance.owedCents, policy.percent) : cents(0);
}
