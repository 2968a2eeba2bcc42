import { type Cents, cents, type IsoDate } from '../../kernel/index.ts';

interface Threshold {
  /** Requests filed from this day on. */
  from: IsoDate;
  hearingCents: Cents;
  courtCents: Cents;
}

const row = (year: number, hearing: number, court: number): Threshold => ({
  from: `${year}-01-01`,
  hearingCents: cents(hearing * 100),
  courtCents: cents(court * 100),
});

/**
 * What must be in dispute for a Medicare hearing and for federal court, newest first: section 1869(b)(1)(E) of the Social
 * Security Act, 42 CFR 405.1006(b), published each year in the Federal Register (2026: 90 FR 55869). A year that is not
 * here yet counts as the newest one: the notice for the next year comes in the autumn.
 */
const THRESHOLDS: readonly Threshold[] = [row(2026, 200, 1960), row(2025, 190, 1900), row(2024, 180, 1840)];

/** The least amount for a request filed on a day; for days before the table its oldest row. */
export function amountInControversy(kind: 'hearing' | 'court', filedOn: IsoDate): Cents {
  const found = THRESHOLDS.find(({ from }) => from <= filedOn) ?? THRESHOLDS.at(-1);
  if (!found) throw new Error('no amount in controversy');
  return kind === 'hearing' ? found.hearingCents : found.courtCents;
}
