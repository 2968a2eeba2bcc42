export * from './balances.ts';
export * from './charge-entry.ts';
export { journalEntry } from './entry.ts';
export * from './patient-payment-entry.ts';
export * from './refund-entries.ts';
export * from './reverse-entry.ts';
export * from './transfer-entry.ts';
export * from './types.ts';
export * from './write-off-entry.ts';
