/** Whether a value fits a mask of the rule language, see `Condition`; linear in the length of the value. */
export function fitsMask(value: string, mask: string): boolean {
  const open = mask.endsWith('*');
  const length = open ? mask.length - 1 : mask.length;
  if (open ? value.length < length : value.length !== length) return false;
  for (let i = 0; i < length; i += 1) if (!fitsCharacter(value.charAt(i), mask.charAt(i))) return false;
  return true;
}

function fitsCharacter(given: string, wanted: string): boolean {
  if (wanted === '#') return isDigit(given);
  if (wanted === '@') return isLetter(given);
  if (wanted === '&') return isDigit(given) || isLetter(given);
  return wanted === '?' || wanted === given;
}

const isDigit = (one: string): boolean => one >= '0' && one <= '9';
const isLetter = (one: string): boolean => (one >= 'A' && one <= 'Z') || (one >= 'a' && one <= 'z');

const HASH = 35;
const AT = 64;
const AMPERSAND = 38;
const QUESTION = 63;
const STAR = 42;

/** The same for a value in bytes[from..to), which must be ASCII. */
export function fitsMaskAt(bytes: Uint8Array, from: number, to: number, mask: string): boolean {
  const open = mask.charCodeAt(mask.length - 1) === STAR;
  const length = open ? mask.length - 1 : mask.length;
  if (open ? to - from < length : to - from !== length) return false;
  for (let i = 0; i < length; i += 1) {
    const given = bytes[from + i] as number;
    const wanted = mask.charCodeAt(i);
    const fits =
      wanted === HASH
        ? isDigitByte(given)
        : wanted === AT
          ? isLetterByte(given)
          : wanted === AMPERSAND
            ? isDigitByte(given) || isLetterByte(given)
            : wanted === QUESTION || wanted === given;
    if (!fits) return false;
  }
  return true;
}

const isDigitByte = (byte: number): boolean => byte >= 48 && byte <= 57;
const isLetterByte = (byte: number): boolean => (byte >= 65 && byte <= 90) || (byte >= 97 && byte <= 122);
