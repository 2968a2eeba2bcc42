export { type AppealDeadline, appealDeadline, decisionDue } from './appeal-deadline.ts';
export { type AppealRefusal, appealRefusal } from './appeal-guard.ts';
export type * from './appeal-law.ts';
export { appealLawOf, appealLevel, appealLevels } from './appeal-levels.ts';
export { type AppealChance, type AppealOutcome, appealChance, type DecidedAppeal } from './appeal-record.ts';
export { LETTER_TEMPLATES, letterTemplate, reasonForCarc } from './choose-template.ts';
export { type DisputedLine, disputedLines } from './disputed-lines.ts';
export { fillLetter, type LetterFacts, openPlaces } from './fill-letter.ts';
export type { AppealReason, LetterTemplate } from './letter-template.ts';
