import { cleanText } from '@cleanclaim/x12';

const LETTER_OR_DIGIT = /[0-9A-Za-z]/;
/** Printable ASCII without the separators: what cleaning leaves alone, blanks apart. Most text of most claims. */
const PLAIN = /^[ !-)+-9;-\]_-{}]*$/;

/** What X12 carries of a text; most texts as they are. */
export function cleaned(text: string): string {
  return PLAIN.test(text) && !text.includes('  ') ? text.trim() : cleanText(text);
}

/** True when no letter or digit is left once the text is made safe for X12: absent, blank, or marks only. */
export function isBlank(text: string | undefined): boolean {
  if (!text) return true;
  return !LETTER_OR_DIGIT.test(text) && !LETTER_OR_DIGIT.test(cleanText(text));
}

/** True when X12 carries the text as it stands, blanks at its ends and doubled ones apart. */
export function isX12Safe(text: string): boolean {
  return PLAIN.test(text) || cleanText(text) === text.replace(/ +/g, ' ').trim();
}

/** True when X12 carries an identifier to the letter: no separators, accents or doubled blanks, and not too long. */
export function isX12Identifier(text: string, longest: number): boolean {
  return cleaned(text) === text.trim() && text.trim().length <= longest;
}
