export { findGestation, type Gestation } from './attributes/gestation.ts';
export { attributesOf } from './attributes-of.ts';
export { readNote, sectionAt, sentenceAt, tokenRange, tokensIn } from './read-note.ts';
export { statusOf } from './status-of.ts';
export { foldText, tokenize } from './tokenize.ts';
export type * from './types.ts';
