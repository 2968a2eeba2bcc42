export { type DisputedCase, type DisputeLetter, disputeLetter, termsOf } from './dispute-letter.ts';
export { findVariances, varianceKey } from './find-variances.ts';
export { type RelatedClaim, sameServices, yearDeductible } from './relatives.ts';
export * from './revise-cases.ts';
export { DEFAULT_VARIANCE_SETTINGS } from './settings.ts';
export { standingAnswers } from './standing-answers.ts';
export { payerWords } from './support/words.ts';
export * from './types.ts';
