import { parseCents } from '../money.ts';
import { isDate, isTime } from '../validate/values.ts';

/** Whole cents as dollars, for example `$1,234.50` or `-$3.00`. */
export function dollars(cents: number): string {
  const absolute = Math.abs(cents);
  const whole = String(Math.trunc(absolute / 100)).replace(/\B(?=(\d{3})+$)/g, ',');
  return `${cents < 0 ? '-' : ''}$${whole}.${String(absolute % 100).padStart(2, '0')}`;
}

/** An X12 amount as dollars; the text itself where it is no amount. */
export function formatAmount(text: string): string {
  const cents = text === '' ? undefined : parseCents(text);
  return cents === undefined ? text : dollars(cents);
}

/** A date of 8 digits (CCYYMMDD), 6 (YYMMDD, of this century) or 12 (with HHMM) as MM/DD/YYYY; else the text itself. */
export function formatDate(text: string): string {
  if (text.length === 12 && isDate(text.slice(0, 8)) && isTime(text.slice(8)))
    return `${formatDate(text.slice(0, 8))} ${formatTime(text.slice(8))}`;
  if (!isDate(text)) return text;
  const year = text.length === 6 ? `20${text.slice(0, 2)}` : text.slice(0, 4);
  return `${text.slice(-4, -2)}/${text.slice(-2)}/${year}`;
}

/** A time of 4 or more digits as HH:MM or HH:MM:SS; else the text itself. */
export function formatTime(text: string): string {
  if (!isTime(text)) return text;
  const seconds = text.length === 4 ? '' : `:${text.slice(4, 6)}`;
  return `${text.slice(0, 2)}:${text.slice(2, 4)}${seconds}`;
}

/** A value whose format data element 1250 tells. */
export function formatPeriod(format: string, text: string): string {
  switch (format) {
    case 'D8':
    case 'D6':
    case 'DT':
      return text.length === LENGTHS[format] ? formatDate(text) : text;
    case 'TM':
    case 'TS':
      return formatTime(text);
    case 'RD8':
    case 'RDT': {
      const [from = '', to = '', more] = text.split('-').map(formatDate);
      return more === undefined && from.includes('/') && to.includes('/') ? `${from} to ${to}` : text;
    }
    default:
      return text;
  }
}

const LENGTHS = { D8: 8, D6: 6, DT: 12 } as const;

/** Ten digits as a telephone number of the United States; else the text itself. */
export function formatTelephone(text: string): string {
  return /^\d{10}$/.test(text) ? `(${text.slice(0, 3)}) ${text.slice(3, 6)}-${text.slice(6)}` : text;
}

/** Nine digits as ZIP+4; else the text itself. */
export function formatZip(text: string): string {
  return /^\d{9}$/.test(text) ? `${text.slice(0, 5)}-${text.slice(5)}` : text;
}

/** Control characters, and marks that turn the direction of text around. */
const INVISIBLE = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2028\u2029\u2066-\u2069]/g;

/** The text with control characters made visible, so that it can neither steer a terminal nor turn a line around. */
export function visible(text: string): string {
  return text.replace(INVISIBLE, (character) => {
    const code = character.charCodeAt(0);
    return code < 32 ? String.fromCharCode(0x2400 + code) : code === 127 ? '\u2421' : '\ufffd';
  });
}

/** The text cut to a number of characters, with a sign that it was. */
export function shortened(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1)}…`;
}

/** `1 claim`, `3 claims`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${String(count).replace(/\B(?=(\d{3})+$)/g, ',')} ${count === 1 ? one : many}`;
}
