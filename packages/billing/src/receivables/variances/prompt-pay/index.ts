import type { PromptPayRule, VarianceSettings, VariedClaim } from '../types.ts';
import { STATE_RULES } from './states.ts';

/** SBR09 of Medicare Part A and Part B. */
const MEDICARE = new Set(['MA', 'MB']);
/** SBR09 of plans that a state's insurance law does not bind: Medicaid, TRICARE, federal, veterans, workers' compensation, auto, liability, Medicare Advantage. */
const NOT_BOUND = new Set(['MC', 'CH', 'FI', 'OF', 'VA', 'WC', 'AM', 'LM', '16']);

/** Days until Medicare pays a clean claim, on paper too (42 USC 1395u(c)(2)(B)). */
const MEDICARE_DAYS = 30;

/** The rule of late payment for a claim: the practice's own for its state, else the state's; Medicare's where its rate is set. */
export function promptPayRule(
  { claimFilingIndicator, state, payerSequence }: Pick<VariedClaim, 'claimFilingIndicator' | 'state' | 'payerSequence'>,
  settings: VarianceSettings,
): PromptPayRule | undefined {
  if (payerSequence !== 'P') return undefined;
  if (MEDICARE.has(claimFilingIndicator)) {
    const yearlyShare = settings.medicareInterestShare;
    const source = 'Medicare, 42 USC 1395u(c)(2)';
    return yearlyShare === undefined
      ? undefined
      : { state: '', electronicDays: MEDICARE_DAYS, paperDays: MEDICARE_DAYS, yearlyShare, source };
  }
  if (NOT_BOUND.has(claimFilingIndicator)) return undefined;
  return [...settings.promptPay, ...STATE_RULES].find((rule) => rule.state === state);
}

/** Simple interest for days of a year of 365, rounded to the cent. */
export function interestCents(amountCents: number, yearlyShare: number, days: number): number {
  return Math.round((amountCents * yearlyShare * days) / (10_000 * 365));
}
