const MS_PER_DAY = 86_400_000;

function toDays(isoDate: string): number {
  const [year, month, day] = isoDate.split('-').map(Number);
  return Date.UTC(year ?? Number.NaN, (month ?? Number.NaN) - 1, day ?? Number.NaN) / MS_PER_DAY;
}

/** Adds days (may be negative) to an ISO day. */
export function addDays(isoDate: string, days: number): string {
  return new Date((toDays(isoDate) + days) * MS_PER_DAY).toISOString().slice(0, 10);
}

/** Whole days from one ISO day to another; negative when the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return toDays(to) - toDays(from);
}

/** ISO day to X12 D8 `YYYYMMDD`. */
export function toD8(isoDate: string): string {
  return isoDate.replaceAll('-', '');
}

/**
 * X12 D8 `YYYYMMDD` to an ISO day.
 * @returns undefined when the text is not a real day.
 */
export function fromD8(text: string): string | undefined {
  const match = /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  if (!match) return undefined;
  const iso = `${match[1]}-${match[2]}-${match[3]}`;
  const days = toDays(iso);
  if (Number.isNaN(days)) return undefined;
  return addDays(iso, 0) === iso ? iso : undefined;
}
