export * from './dunning.ts';
export * from './holds.ts';
export * from './household-statement.ts';
export type { Language } from './language.ts';
export * from './policy.ts';
export { serviceWords } from './service-words.ts';
export { NOTICE_WORDS, SHARE_WORDS, STATEMENT_LABELS } from './statement-words.ts';
export * from './visit-money.ts';
