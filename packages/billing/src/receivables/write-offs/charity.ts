import { type Cents, cents } from '../../kernel/index.ts';
import type { CharityPolicy } from './types.ts';

export interface CharityDecision {
  /** Income as a percentage of the guideline, rounded up. */
  percentOfPoverty: number;
  forgivenPercent: number;
  forgivenCents: Cents;
}

/**
 * What a household is forgiven by the practice's policy: income against the poverty guideline for its size, then the first
 * tier that covers it. The patient keeps the odd cent. Income above every tier is forgiven nothing.
 * @param household size from 1 on; income a year in cents
 */
export function charityDecision(
  policy: CharityPolicy,
  household: { householdSize: number; incomeCents: number },
  owedCents: Cents,
): CharityDecision {
  const guideline = policy.onePersonCents + policy.furtherPersonCents * (household.householdSize - 1);
  const percentOfPoverty = Math.ceil((household.incomeCents * 100) / guideline);
  const tier = [...policy.tiers]
    .sort((a, b) => a.upToPercentOfPoverty - b.upToPercentOfPoverty)
    .find((one) => percentOfPoverty <= one.upToPercentOfPoverty);
  const forgivenPercent = tier?.forgivenPercent ?? 0;
  return { percentOfPoverty, forgivenPercent, forgivenCents: percentOf(owedCents, forgivenPercent) };
}

/** A percentage of an amount, rounded down to the cent. */
export function percentOf(amount: Cents, percent: number): Cents {
  if (percent <= 0) return cents(0);
  if (percent >= 100) return amount;
  return cents(Math.floor((amount * percent) / 100));
}
