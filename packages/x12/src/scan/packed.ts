/**
 * Codes of up to five characters as one whole number of 31 bits, six bits a character behind a leading 1, so that
 * comparing them needs no text. Blank to underscore (capital letters, digits, punctuation) fit six bits.
 */
const MAX_CHARACTERS = 5;
const LOWEST = 32;
const HIGHEST = 95;

/** What stands for a longer value, or one with other characters: no code is packed to it. */
export const TOO_LONG = -2;

/** What stands for an element that repeats: it has no one value. */
export const REPEATED = -3;

/** The code in bytes[from..to) as a number; 0 when empty. */
export function packedBytes(bytes: Uint8Array, from: number, to: number): number {
  if (from === to) return 0;
  if (to - from > MAX_CHARACTERS) return TOO_LONG;
  let packed = 1;
  for (let i = from; i < to; i += 1) {
    const byte = bytes[i] as number;
    if (byte < LOWEST || byte > HIGHEST) return TOO_LONG;
    packed = (packed << 6) | (byte - LOWEST);
  }
  return packed;
}

/** The same of a text. */
export function packedText(text: string): number {
  if (text === '') return 0;
  if (text.length > MAX_CHARACTERS) return TOO_LONG;
  let packed = 1;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code < LOWEST || code > HIGHEST) return TOO_LONG;
    packed = (packed << 6) | (code - LOWEST);
  }
  return packed;
}
