import { addDays, type Cents, cents, daysBetween, type IsoDate, sumCents } from '../../kernel/index.ts';
import { isBusinessDay } from '../appeals/index.ts';

/** One expected item or service of an estimate (45 CFR 149.610(c)(1)(iii) and (iv)). */
export interface EstimateItem {
  procedureCode: string;
  /** In words a patient understands. */
  what: string;
  units: number;
  /** For all units. */
  chargeCents: Cents;
  diagnosisCodes: readonly string[];
}

/** What an estimate says, as it is given to the patient. */
export interface GoodFaithEstimate {
  estimateNumber: string;
  patientName: string;
  birthDate?: IsoDate;
  /** Absent: asked for without an appointment. */
  serviceDate?: IsoDate;
  reason: string;
  items: readonly EstimateItem[];
  provider: { name: string; npi: string };
  practice: { name: string; npi: string; taxId: string };
  givenDate: IsoDate;
}

/** Holidays are not counted out of the time to give an estimate: its last day may come a day early, never late. */
function isWeekday(date: IsoDate): boolean {
  const day = new Date(`${date}T00:00:00Z`).getUTCDay();
  return day !== 0 && day !== 6;
}

/** The day some business days after another. */
export function addBusinessDays(date: IsoDate, days: number): IsoDate {
  let at = date;
  for (let left = days; left > 0; ) {
    at = addDays(at, 1);
    if (isWeekday(at)) left -= 1;
  }
  return at;
}

function daysAhead(from: IsoDate, to: IsoDate, counts: (date: IsoDate) => boolean): number {
  let count = 0;
  for (let i = 1; i <= daysBetween(from, to); i++) if (counts(addDays(from, i))) count += 1;
  return count;
}

/**
 * Last day on which a good-faith estimate may be given (45 CFR 149.610(b)(1)(vi)): scheduled at least 10 business days
 * ahead or asked for, 3 business days after that; scheduled at least 3 business days ahead, 1 business day after.
 * @returns undefined when the service is scheduled less than 3 business days ahead: none is required.
 */
export function estimateDeadline(asked: { on: IsoDate; serviceDate?: IsoDate }): IsoDate | undefined {
  if (asked.serviceDate === undefined) return addBusinessDays(asked.on, 3);
  // A federal holiday between them does not make the longer time of it, nor take the estimate away.
  if (daysAhead(asked.on, asked.serviceDate, isBusinessDay) >= 10) return addBusinessDays(asked.on, 3);
  return daysAhead(asked.on, asked.serviceDate, isWeekday) >= 3 ? addBusinessDays(asked.on, 1) : undefined;
}

export function estimateTotal(items: readonly Pick<EstimateItem, 'chargeCents'>[]): Cents {
  return sumCents(items.map((item) => item.chargeCents));
}

/** At least $400.00 above all expected charges of the provider or facility (45 CFR 149.620(a)(2)(ii)). */
export const SUBSTANTIAL_EXCESS_CENTS = 40_000;

export interface EstimateComparison {
  overCents: Cents;
  /** The patient may open a dispute with the selected dispute resolution entity (45 CFR 149.620(b)). */
  mayDispute: boolean;
  /**
   * The day until which it may be opened at the least: 120 calendar days from when the patient received the first bill (45
   * CFR 149.620(c)(1)), of which we know the day it was made; absent until there is one.
   */
  disputeBy?: IsoDate;
}

/** Compares what was billed with what was estimated, for one provider or facility. */
export function compareWithEstimate(
  estimatedCents: Cents,
  billedCents: Cents,
  firstBillDate?: IsoDate,
): EstimateComparison {
  const overCents = cents(Math.max(0, billedCents - estimatedCents));
  const mayDispute = overCents >= SUBSTANTIAL_EXCESS_CENTS;
  return { overCents, mayDispute, ...(mayDispute && firstBillDate ? { disputeBy: addDays(firstBillDate, 120) } : {}) };
}
