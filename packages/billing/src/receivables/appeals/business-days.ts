import { addDays, daysBetween, type IsoDate } from '../../kernel/index.ts';

/** 0 Sunday to 6 Saturday. 2000-01-02 was a Sunday. */
function weekday(date: IsoDate): number {
  return ((daysBetween('2000-01-02', date) % 7) + 7) % 7;
}

/** The n-th (1-based) or, with -1, the last such weekday of a month. */
function weekdayOfMonth(year: number, month: number, day: number, n: number): IsoDate {
  const pad = String(month).padStart(2, '0');
  const first = `${year}-${pad}-01`;
  const offset = (day - weekday(first) + 7) % 7;
  if (n > 0) return addDays(first, offset + 7 * (n - 1));
  const nextMonth = month === 12 ? `${year + 1}-01-01` : `${year}-${String(month + 1).padStart(2, '0')}-01`;
  const last = addDays(nextMonth, -1);
  return addDays(last, -((weekday(last) - day + 7) % 7));
}

/** A holiday on a Saturday is kept on Friday, on a Sunday on Monday (5 U.S.C. 6103(b), Executive Order 11582). */
function observed(date: IsoDate): IsoDate {
  const day = weekday(date);
  return day === 6 ? addDays(date, -1) : day === 0 ? addDays(date, 1) : date;
}

/** The federal holidays of a year as they are kept (5 U.S.C. 6103(a)). */
function federalHolidays(year: number): IsoDate[] {
  const fixed = ['01-01', '06-19', '07-04', '11-11', '12-25'].map((day) => observed(`${year}-${day}`));
  return [
    ...fixed,
    observed(`${year + 1}-01-01`),
    weekdayOfMonth(year, 1, 1, 3),
    weekdayOfMonth(year, 2, 1, 3),
    weekdayOfMonth(year, 5, 1, -1),
    weekdayOfMonth(year, 9, 1, 1),
    weekdayOfMonth(year, 10, 1, 2),
    weekdayOfMonth(year, 11, 4, 4),
  ];
}

/** False on a Saturday, a Sunday and a federal holiday. */
export function isBusinessDay(date: IsoDate): boolean {
  const day = weekday(date);
  return day !== 0 && day !== 6 && !federalHolidays(Number(date.slice(0, 4))).includes(date);
}

/** The day itself, or the next business day after it. */
export function businessDayFrom(date: IsoDate): IsoDate {
  let day = date;
  while (!isBusinessDay(day)) day = addDays(day, 1);
  return day;
}

/** The day itself, or the last business day before it. */
export function businessDayUpTo(date: IsoDate): IsoDate {
  let day = date;
  while (!isBusinessDay(day)) day = addDays(day, -1);
  return day;
}

/**
 * The same day so many months later. Where that month has no such day it is its last one, as months are counted in law
 * (for example Texas Government Code 311.014(c)), or the first of the next one where the rule says so: 45 CFR
 * 147.136(d)(2)(i) counts four months after 10/30 to 03/01.
 */
export function addMonths(date: IsoDate, months: number, shortMonth: 'last-day' | 'first-of-next'): IsoDate {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const at = year * 12 + (month - 1) + months;
  const first = (n: number) =>
    `${String(Math.floor(n / 12)).padStart(4, '0')}-${String((n % 12) + 1).padStart(2, '0')}-01`;
  const target = addDays(first(at), day - 1);
  if (target.slice(0, 7) === first(at).slice(0, 7)) return target;
  return shortMonth === 'first-of-next' ? first(at + 1) : addDays(first(at + 1), -1);
}
