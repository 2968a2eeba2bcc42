import type { CodeSets } from '@cleanclaim/codesets';
import type { IsoDate } from '../kernel/index.ts';
import type { CodeChoice } from './types.ts';

const NEXT_CHARACTERS = [...'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
/** ICD-10-CM codes have at most seven characters (Official Guidelines I.A.2). */
const MAX_LENGTH = 7;
/** More than a person can choose from; the heading is then too far up. */
const MAX_CHOICES = 60;

/**
 * The billable ICD-10-CM codes below a heading on a day, in code order, as far as the installed sets have them and
 * at most 60. An X that only fills a place before a seventh character need not exist as a heading itself.
 */
export function billableChildren(heading: string, date: IsoDate, codes: CodeSets): CodeChoice[] {
  const choices: CodeChoice[] = [];
  const walk = (prefix: string) => {
    for (const character of prefix.length < MAX_LENGTH ? NEXT_CHARACTERS : []) {
      if (choices.length >= MAX_CHOICES) return;
      const code = prefix + character;
      const answer = codes.ask('icd10cm', code, date);
      if (answer.status === 'valid') choices.push({ code, label: answer.entry.label });
      else if (answer.status === 'not-billable' || (character === 'X' && answer.status === 'unknown')) walk(code);
    }
  };
  walk(heading);
  return choices;
}
