/** Digits and consonants, 30 in all: no vowels (no words), no I, L or O (no mix-up with 1 and 0), no E (no 1E5). */
const ALPHABET = '0123456789BCDFGHJKMNPQRSTVWXYZ';
const BASE = ALPHABET.length;
const PREFIX = 'CC';
const MIN_DIGITS = 5;

/** Luhn modulo 30 over the digits before the check character: catches one wrong and most swapped characters. */
function checkCharacter(digits: string): string {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const value = ALPHABET.indexOf(digits.charAt(digits.length - 1 - i));
    const weighted = i % 2 === 0 ? value * 2 : value;
    sum += Math.floor(weighted / BASE) + (weighted % BASE);
  }
  return ALPHABET.charAt((BASE - (sum % BASE)) % BASE);
}

/**
 * CLM01 of the n-th submission of a tenant: `CC`, the number in base 30, a check character; 8 to 14 characters, upper
 * case letters and digits only (005010X222A1 CLM01: at most 20 come back from the payer). Different numbers give
 * different texts. Throws unless `n` is a whole number from 0 up: that is a bug.
 */
export function patientControlNumber(n: number): string {
  if (!Number.isSafeInteger(n) || n < 0) throw new RangeError(`not a submission number: ${n}`);
  let digits = '';
  for (let rest = n; rest > 0; rest = Math.floor(rest / BASE)) digits = ALPHABET.charAt(rest % BASE) + digits;
  digits = digits.padStart(MIN_DIGITS, ALPHABET.charAt(0));
  return PREFIX + digits + checkCharacter(digits);
}

/** True for a text that `patientControlNumber` can have made: a payer that shortened or mistyped it is noticed. */
export function isPatientControlNumber(text: string): boolean {
  if (!text.startsWith(PREFIX) || text.length < PREFIX.length + MIN_DIGITS + 1) return false;
  const body = text.slice(PREFIX.length, -1);
  return [...body].every((character) => ALPHABET.includes(character)) && checkCharacter(body) === text.slice(-1);
}
