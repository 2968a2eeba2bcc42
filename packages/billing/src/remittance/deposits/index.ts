export * from './day-close.ts';
export * from './discrepancies.ts';
export { type KeyedLine, type KnownLine, newLines } from './new-lines.ts';
export { propose } from './propose.ts';
export { readBankFile } from './read-bank-file.ts';
export { afterLinks, reassociate } from './reassociate.ts';
export * from './reassociation-types.ts';
export * from './types.ts';
