/** Codes of up to six characters as one number, so that comparing them needs no text. */
const MAX_CHARACTERS = 6;

/** What stands for any longer value: no code is packed to it. */
export const TOO_LONG = -2;

/** What stands for an element that repeats: it has no one value. */
export const REPEATED = -3;

/** The code in bytes[from..to) as a number; 0 when empty. */
export function packedBytes(bytes: Uint8Array, from: number, to: number): number {
  if (to - from > MAX_CHARACTERS) return TOO_LONG;
  let packed = 0;
  for (let i = from; i < to; i += 1) packed = packed * 256 + (bytes[i] as number);
  return packed;
}

/** The same of a text; characters outside of one byte make it `TOO_LONG`. */
export function packedText(text: string): number {
  if (text.length > MAX_CHARACTERS) return TOO_LONG;
  let packed = 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code > 255) return TOO_LONG;
    packed = packed * 256 + code;
  }
  return packed;
}
