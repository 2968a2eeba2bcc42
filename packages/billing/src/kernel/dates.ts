/** A calendar day as `YYYY-MM-DD`. */
export type IsoDate = string;

const MS_PER_DAY = 86_400_000;

function toDays(date: IsoDate): number {
  const [year, month, day] = date.split('-').map(Number);
  return Date.UTC(year ?? Number.NaN, (month ?? Number.NaN) - 1, day ?? Number.NaN) / MS_PER_DAY;
}

/** True for a real day of the calendar between 1800 and 2999. */
export function isIsoDate(text: string): boolean {
  if (!/^(1[89]|2\d)\d{2}-\d{2}-\d{2}$/.test(text)) return false;
  return new Date(toDays(text) * MS_PER_DAY).toISOString().slice(0, 10) === text;
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
