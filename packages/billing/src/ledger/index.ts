export { journalEntry } from './entry.ts';
export * from './types.ts';
