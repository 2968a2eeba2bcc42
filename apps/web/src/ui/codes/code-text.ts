import type { Api } from 'cleanclaim/contract/api';
import type { CodeHit, CodeStatus } from 'cleanclaim/contract/views';
import { day } from '../words.ts';

export type CodeSetAsked = Api['search-codes']['input']['set'];

/** As the sets keep codes: capitals, no spaces; diagnoses without their dot. */
export function plainCode(set: CodeSetAsked, text: string): string {
  const code = text.replace(/\s+/g, '').toUpperCase();
  return set === 'diagnosis' && code[3] === '.' ? code.slice(0, 3) + code.slice(4) : code;
}

/** As people write codes: diagnoses with the dot after the third character. */
export function shownCode(set: CodeSetAsked, code: string): string {
  if (set !== 'diagnosis') return code;
  const plain = plainCode(set, code);
  return /^[A-Z]\d[0-9A-Z]{2,5}$/.test(plain) ? `${plain.slice(0, 3)}.${plain.slice(3)}` : code;
}

/** A diagnosis as it stands on a claim, with its dot. */
export const diagnosisText = (code: string) => shownCode('diagnosis', code);

/** What is wrong with a code on a day; undefined when nothing is. */
export function codeWarning(status: CodeStatus | undefined, date: string): string | undefined {
  switch (status) {
    case 'not-billable':
      return 'A heading, too general to bill. Choose a more specific code.';
    case 'not-effective':
      return `Not valid on ${day(date)}.`;
    case 'unknown':
      return 'No such code in the installed set.';
    case 'not-installed':
      return 'Not in the installed codes, so nobody checked it.';
    default:
      return undefined;
  }
}

/** The days on which a found code may be used: `10/01/2015 on`, `01/01/2013 to 12/31/2020`. */
export function validity({ from, to }: Pick<CodeHit, 'from' | 'to'>): string {
  return to ? `${day(from)} to ${day(to)}` : `${day(from)} on`;
}

/** The letter of an earlier diagnosis with the same code: a claim takes each once. Index from 0. */
export function diagnosisBefore(codes: readonly string[], index: number): string | undefined {
  const code = plainCode('diagnosis', codes[index] ?? '');
  const first = codes.findIndex((one) => plainCode('diagnosis', one) === code);
  return code !== '' && first < index ? pointerLetter(first + 1) : undefined;
}

/** `A` for 1: how the lines of a claim point to its diagnoses. */
export const pointerLetter = (rank: number) => String.fromCharCode(64 + rank);

/** Typed letters to ranks: `ac` gives 1 and 3, each once, in the order typed. Other characters are left out. */
export function pointersFrom(text: string): number[] {
  const ranks = [...text.toUpperCase()].filter((c) => c >= 'A' && c <= 'L').map((c) => c.charCodeAt(0) - 64);
  return [...new Set(ranks)];
}
