import type { AppealReason, LetterTemplate } from './letter-template.ts';
import { CLINICAL_LETTERS } from './templates/clinical-letters.ts';
import { OFFICE_LETTERS } from './templates/office-letters.ts';

/** Every letter that ships, in the order in which they are offered. */
export const LETTER_TEMPLATES: readonly LetterTemplate[] = [...CLINICAL_LETTERS, ...OFFICE_LETTERS];

/** The letter for a reason. */
export function letterTemplate(reason: AppealReason): LetterTemplate {
  const found = LETTER_TEMPLATES.find((template) => template.reason === reason);
  if (!found) throw new Error(`no letter for ${reason}`);
  return found;
}

/** The letter that answers a CARC: the first that names it, else the open one. */
export function reasonForCarc(carc: string): AppealReason {
  return LETTER_TEMPLATES.find(({ carcs }) => carcs.includes(carc))?.reason ?? 'other';
}
