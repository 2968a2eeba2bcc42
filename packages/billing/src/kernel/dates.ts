/** A calendar day as `YYYY-MM-DD`. */
export type IsoDate = string;

const MS_PER_DAY = 86_400_000;

/** A digit of a text as its value; not a number where no digit stands. */
function digit(text: string, at: number): number {
  const value = text.charCodeAt(at) - 48;
  return value >= 0 && value <= 9 ? value : Number.NaN;
}

function yearOf(date: string): number {
  return digit(date, 0) * 1000 + digit(date, 1) * 100 + digit(date, 2) * 10 + digit(date, 3);
}

function toDays(date: IsoDate): number {
  // Days as claims have them are read by their digits; whatever else comes is left to the engine.
  if (date.length === 10 && date[4] === '-' && date[7] === '-')
    return (
      Date.UTC(yearOf(date), digit(date, 5) * 10 + digit(date, 6) - 1, digit(date, 8) * 10 + digit(date, 9)) /
      MS_PER_DAY
    );
  const [year, month, day] = date.split('-').map(Number);
  return Date.UTC(year ?? Number.NaN, (month ?? Number.NaN) - 1, day ?? Number.NaN) / MS_PER_DAY;
}

const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** True for a real day of the calendar between 1800 and 2999. Read by its digits: claim edits ask it for every line. */
export function isIsoDate(text: string): boolean {
  if (text.length !== 10 || text[4] !== '-' || text[7] !== '-') return false;
  const year = yearOf(text);
  const month = digit(text, 5) * 10 + digit(text, 6);
  const day = digit(text, 8) * 10 + digit(text, 9);
  if (!(year >= 1800 && year <= 2999 && month >= 1 && month <= 12 && day >= 1)) return false;
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return day <= (month === 2 && leap ? 29 : (MONTH_DAYS[month - 1] ?? 0));
}

/** Adds days (may be negative). */
export function addDays(date: IsoDate, days: number): IsoDate {
  return new Date((toDays(date) + days) * MS_PER_DAY).toISOString().slice(0, 10);
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return toDays(to) - toDays(from);
}

/** Age in completed years on a day. */
export function ageOn(birthDate: IsoDate, onDate: IsoDate): number {
  const years = Number(onDate.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return onDate.slice(5) < birthDate.slice(5) ? years - 1 : years;
}

/** `YYYY-MM-DD` to X12 D8 `YYYYMMDD`. */
export function toD8(date: IsoDate): string {
  return date.replaceAll('-', '');
}

/**
 * Reads `YYYYMMDD`, with or without a time behind it (HL7 TS, X12 DTM), or an ISO date or date-time.
 * @returns undefined when the text is not a real day.
 */
export function parseDate(text: string): IsoDate | undefined {
  const match = /^(\d{4})-?(\d{2})-?(\d{2})/.exec(text.trim());
  if (!match) return undefined;
  const date = `${match[1]}-${match[2]}-${match[3]}`;
  return isIsoDate(date) ? date : undefined;
}

/** Day for people: `10/05/2026`. */
export function formatDate(date: IsoDate): string {
  return `${date.slice(5, 7)}/${date.slice(8, 10)}/${date.slice(0, 4)}`;
}
