import { isDate } from '../validate/values.ts';

/** `CCYYMMDD` as an ISO date; what is no date of the calendar stays as sent. */
export function isoDate(text: string): string {
  if (text.length !== 8 || !isDate(text)) return text;
  return `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`;
}

/** An ISO date as `CCYYMMDD`; undefined when it is none. */
export function x12Date(iso: string): string | undefined {
  if (!/^\d{4}-\d\d-\d\d$/.test(iso)) return undefined;
  const text = iso.replaceAll('-', '');
  return isDate(text) ? text : undefined;
}

/**
 * A date or period (data element 1251) by its format (1250): under `D8` an ISO date, under `RD8` two of them as
 * `from/to`, under any other format the text as sent.
 */
export function isoPeriod(format: string, text: string): string {
  if (format === 'D8') return isoDate(text);
  if (format !== 'RD8' || text.length !== 17 || text.charAt(8) !== '-') return text;
  const from = isoDate(text.slice(0, 8));
  const to = isoDate(text.slice(9));
  return from.length === 10 && to.length === 10 ? `${from}/${to}` : text;
}

/** The way back from `isoPeriod`; undefined when the text does not fit the format. */
export function x12Period(format: string, text: string): string | undefined {
  if (format === 'D8') return x12Date(text);
  if (format !== 'RD8') return text;
  const [from = '', to = '', ...more] = text.split('/');
  const parts = [x12Date(from), x12Date(to)];
  return more.length > 0 || parts.includes(undefined) ? undefined : parts.join('-');
}
