import { type Cents, cents, type IsoDate, isIsoDate, parseDollars } from '../../kernel/index.ts';
import type { BankLineKind } from './types.ts';

/**
 * Reads an amount as banks write it: `1,234.56`, `$5`, `-5.00`, `5.00-`, `(5.00)`, `5.00 CR`, `5.00 DR`, `USD 5.00`.
 * @returns undefined when it is no amount in whole cents.
 */
export function parseBankAmount(text: string): Cents | undefined {
  let plain = text
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[\u2212\u2013]/g, '-')
    .replace(/^(USD|US\$) ?| ?USD$/i, '');
  let isNegative = false;
  const turn = (pattern: RegExp, by: string) => {
    if (!pattern.test(plain)) return;
    isNegative = true;
    plain = plain.replace(pattern, by);
  };
  turn(/^\(([^()]*)\)$/, '$1');
  turn(/ ?(DR|DB)\.?$/i, '');
  turn(/^([^-].*)-$/, '$1');
  plain = plain.replace(/ ?CR\.?$/i, '').replace(/^([+-]?\$?) /, '$1');
  const value = parseDollars(plain.replace(/^\$([+-])/, '$1'));
  return value === undefined ? undefined : cents(isNegative ? -value : value);
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const pad = (text: string) => text.padStart(2, '0');
const century = (year: string) => (year.length === 2 ? `20${year}` : year);

function namedMonth(name: string): string {
  const index = MONTHS.indexOf(name.slice(0, 3).toLowerCase());
  return index < 0 ? '00' : pad(String(index + 1));
}

/**
 * Reads a day as banks write it: `2026-11-05`, `20261105`, `11/5/2026`, `11-05-26`, `5-Nov-26`, `Nov 5, 2026`; a time
 * behind it is left out.
 * @returns undefined when it is no day.
 */
export function parseBankDate(text: string, order: 'mdy' | 'dmy' = 'mdy'): IsoDate | undefined {
  const plain = text.trim().replace(/[T ]\d{1,2}:\d{2}.*$/, '');
  let found: IsoDate | undefined;
  const iso = /^(\d{4})[-/.]?(\d{2})[-/.]?(\d{2})$/.exec(plain);
  const numbers = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})$/.exec(plain);
  const dayFirst = /^(\d{1,2})[- ]([A-Za-z]{3,9})\.?[-, ]+(\d{4}|\d{2})$/.exec(plain);
  const monthFirst = /^([A-Za-z]{3,9})\.? (\d{1,2}),? (\d{4})$/.exec(plain);
  if (iso) found = `${iso[1]}-${iso[2]}-${iso[3]}`;
  else if (numbers) {
    const [, first = '', second = '', year = ''] = numbers;
    const [month, day] = order === 'mdy' ? [first, second] : [second, first];
    found = `${century(year)}-${pad(month)}-${pad(day)}`;
  } else if (dayFirst)
    found = `${century(dayFirst[3] ?? '')}-${namedMonth(dayFirst[2] ?? '')}-${pad(dayFirst[1] ?? '')}`;
  else if (monthFirst) found = `${monthFirst[3]}-${namedMonth(monthFirst[1] ?? '')}-${pad(monthFirst[2] ?? '')}`;
  return found !== undefined && isIsoDate(found) ? found : undefined;
}

/** Words with which banks tell how money moved, first match wins. HCCLAIMPMT is the entry description of payers' EFTs. */
const KIND_WORDS: readonly (readonly [RegExp, BankLineKind])[] = [
  [
    /\b(RETURNED (DEPOSIT|ITEM|CHECK)|RETURN(ED)? ?DEPOSITED|DEPOSITED ITEMS? RETURN|RETURN ITEM|NSF|CHARGEBACK)/i,
    'returned',
  ],
  [/HCCLAIMPMT/i, 'ach'],
  [/\b(BANKCARD|MERCHANT|CARD (SERVICES|DEPOSIT|SETTLEMENT)|MTOT DEP|STRIPE|SQUARE INC|CLOVER|WORLDPAY)/i, 'card'],
  [/\b(WIRE|FEDWIRE)\b/i, 'wire'],
  [/\bCASH (DEPOSIT|DEP)\b/i, 'cash'],
  [/\b(LOCKBOX|CHECK|MOBILE DEPOSIT|REMOTE (ONLINE )?DEPOSIT|COUNTER DEPOSIT|BRANCH DEPOSIT)/i, 'check'],
  [/\b(ACH|EFT|DIRECT DEP|CCD|PPD|TRN\*)/i, 'ach'],
];

/** How money moved, from the words of a line; a return is only one when money went out. */
export function kindFromWords(texts: readonly string[], amountCents: number): BankLineKind {
  const words = texts.join(' ');
  const found = KIND_WORDS.find(([pattern, kind]) => pattern.test(words) && (kind !== 'returned' || amountCents < 0));
  return found?.[1] ?? 'other';
}
