import { addDays, daysBetween, type IsoDate } from '../../kernel/index.ts';

/**
 * Days to report and return an overpayment after it is identified: 42 CFR 401.305(b)(1), 42 USC 1320a-7k(d)(2). Since
 * 1 January 2025 (89 FR 97710) it is identified when one knowingly has it, as the False Claims Act says (42 CFR
 * 401.305(a)(2)); the amount need not be known yet.
 */
const DAYS_TO_RETURN = 60;
/** A timely investigation in good faith suspends the deadline, at most until this many days after identification: 42 CFR 401.305(b)(3), as of 2025. */
const MAX_INVESTIGATION_DAYS = 180;

/** Medicare and Medicaid by SBR09: MA, MB and 16 (Medicare), MC (Medicaid). The federal duty is about these. */
const FEDERAL: ReadonlySet<string> = new Set(['MA', 'MB', '16', 'MC']);

/** What is known of a credit balance. */
export interface CreditFacts {
  /** First day on which the balance stood as a credit without a break. */
  sinceDate: IsoDate;
  /** Day on which a person found that it is an overpayment; absent: nobody has looked, and the clock counts from `sinceDate`. */
  identifiedDate?: IsoDate;
  investigationFromDate?: IsoDate;
  investigationToDate?: IsoDate;
  /** SBR09 of the payer; absent: the patient's money. */
  claimFilingIndicator?: string;
}

export interface RefundClock {
  startDate: IsoDate;
  dueDate: IsoDate;
  /** Below zero: overdue by so many days. */
  daysLeft: number;
  /** True where 42 CFR 401.305 or 42 USC 1320a-7k(d) asks for it; elsewhere the same days are the practice's own goal. */
  isLaw: boolean;
}

/**
 * The day by which a credit must go back. An identification from before the credit stood is about an earlier one and
 * does not count. The clock stands still while a timely investigation runs, at most until day 180 after identification.
 */
export function refundClock(facts: CreditFacts, today: IsoDate): RefundClock {
  const { sinceDate, identifiedDate, investigationFromDate: from, investigationToDate: to } = facts;
  const identified = identifiedDate !== undefined && identifiedDate >= sinceDate ? identifiedDate : undefined;
  const startDate = identified ?? sinceDate;
  const plain = addDays(startDate, DAYS_TO_RETURN);
  const last = addDays(startDate, MAX_INVESTIGATION_DAYS);
  const timely = identified !== undefined && from !== undefined && from >= startDate && from <= plain;
  const end = to === undefined || to > last ? last : to;
  const stoodStill = timely ? Math.max(0, daysBetween(from, end)) : 0;
  const dueDate = addDays(plain, stoodStill);
  return {
    startDate,
    dueDate,
    daysLeft: daysBetween(today, dueDate),
    isLaw: facts.claimFilingIndicator !== undefined && FEDERAL.has(facts.claimFilingIndicator),
  };
}
