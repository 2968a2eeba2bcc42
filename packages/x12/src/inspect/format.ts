import { parseCents } from '../money.ts';

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
  if (/^\d{8}$/.test(text)) return `${text.slice(4, 6)}/${text.slice(6)}/${text.slice(0, 4)}`;
  if (/^\d{6}$/.test(text)) return `${text.slice(2, 4)}/${text.slice(4)}/20${text.slice(0, 2)}`;
  if (/^\d{12}$/.test(text)) return `${formatDate(text.slice(0, 8))} ${formatTime(text.slice(8))}`;
  return text;
}

/** A time of 4 or more digits as HH:MM or HH:MM:SS; else the text itself. */
export function formatTime(text: string): string {
  if (/^\d{4}$/.test(text)) return `${text.slice(0, 2)}:${text.slice(2)}`;
  if (/^\d{6,8}$/.test(text)) return `${text.slice(0, 2)}:${text.slice(2, 4)}:${text.slice(4, 6)}`;
  return text;
}

/** A value whose format data element 1250 tells. */
export function formatPeriod(format: string, text: string): string {
  switch (format) {
    case 'D8':
      return /^\d{8}$/.test(text) ? formatDate(text) : text;
    case 'D6':
      return /^\d{6}$/.test(text) ? formatDate(text) : text;
    case 'DT':
      return /^\d{12}$/.test(text) ? formatDate(text) : text;
    case 'TM':
    case 'TS':
      return formatTime(text);
    case 'RD8':
    case 'RDT': {
      const [from = '', to = ''] = text.split('-');
      const wanted = format === 'RD8' ? /^\d{8}$/ : /^\d{12}$/;
      return wanted.test(from) && wanted.test(to) ? `${formatDate(from)} to ${formatDate(to)}` : text;
    }
    default:
      return text;
  }
}

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
