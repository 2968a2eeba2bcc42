/** Dates, times and check digits straight from bytes; the same answers as `validate/values.ts` and `npi.ts`. */

const DAYS = Uint8Array.of(0, 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31);

/** Digits in bytes[from..to) as a number; -1 when one is no digit. */
function digitsAt(bytes: Uint8Array, from: number, to: number): number {
  let value = 0;
  for (let i = from; i < to; i += 1) {
    const digit = (bytes[i] as number) - 48;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}

/** A calendar date written CCYYMMDD (years 1800 to 2199) or YYMMDD. */
export function isQuickDate(bytes: Uint8Array, from: number, to: number): boolean {
  const length = to - from;
  if (length !== 8 && length !== 6) return false;
  const all = digitsAt(bytes, from, to);
  if (all < 0) return false;
  const year = length === 8 ? Math.floor(all / 10000) : 2000 + Math.floor(all / 10000);
  const month = Math.floor(all / 100) % 100;
  const day = all % 100;
  if (year < 1800 || year > 2199 || month < 1 || month > 12 || day < 1) return false;
  if (month !== 2 || day < 29) return day <= (DAYS[month] as number);
  return day === 29 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** A time written HHMM, HHMMSS, HHMMSSD or HHMMSSDD. */
export function isQuickTime(bytes: Uint8Array, from: number, to: number): boolean {
  const length = to - from;
  if (length < 4 || length === 5 || length > 8 || digitsAt(bytes, from, to) < 0) return false;
  const seconds = length >= 6 ? digitsAt(bytes, from + 4, from + 6) : 0;
  return digitsAt(bytes, from, from + 2) < 24 && digitsAt(bytes, from + 2, from + 4) < 60 && seconds < 60;
}

/** The check digit of an NPI (45 CFR 162.406): Luhn over the prefix 80840 and ten digits that start with 1 or 2. */
export function hasQuickNpiDigit(bytes: Uint8Array, from: number, to: number): boolean {
  if (to - from !== 10 || (bytes[from] !== 49 && bytes[from] !== 50)) return false;
  let sum = 24;
  for (let i = 0; i < 10; i += 1) {
    const digit = (bytes[from + i] as number) - 48;
    if (digit < 0 || digit > 9) return false;
    const weighed = (i & 1) === 0 ? digit * 2 : digit;
    sum += weighed > 9 ? weighed - 9 : weighed;
  }
  return sum % 10 === 0;
}

/** An amount as whole cents, as `parseCents` reads it; undefined when it is none. */
export function quickCents(bytes: Uint8Array, from: number, to: number): number | undefined {
  if (from === to) return 0;
  const isNegative = bytes[from] === 45;
  let cents = 0;
  let digits = 0;
  let decimals = -1;
  for (let i = isNegative ? from + 1 : from; i < to; i += 1) {
    const byte = bytes[i] as number;
    if (byte === 46 && decimals < 0) {
      decimals = 0;
      continue;
    }
    if (byte < 48 || byte > 57) return undefined;
    digits += 1;
    if (decimals >= 0) decimals += 1;
    if (decimals <= 2) cents = cents * 10 + (byte - 48);
    else if (byte !== 48) return undefined;
  }
  if (digits === 0) return undefined;
  if (decimals <= 0) cents *= 100;
  else if (decimals === 1) cents *= 10;
  if (!Number.isSafeInteger(cents)) return undefined;
  return isNegative && cents !== 0 ? -cents : cents;
}

/** First eight digits of a day or a range of days as a number CCYYMMDD; 0 where there are none. */
export function dateAt(bytes: Uint8Array, from: number, to: number): number {
  if (to - from < 8) return 0;
  let date = 0;
  for (let i = from; i < from + 8; i += 1) {
    const digit = (bytes[i] as number) - 48;
    if (digit < 0 || digit > 9) return 0;
    date = date * 10 + digit;
  }
  return isPossibleDay(date) ? date : 0;
}

/** Rules out what is no day at all, whose own finding says so; the length of months does not matter to what comes first. */
export function isPossibleDay(date: number): boolean {
  const month = Math.floor(date / 100) % 100;
  const day = date % 100;
  return month >= 1 && month <= 12 && day >= 1 && day <= 31;
}
