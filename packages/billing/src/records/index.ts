export * from './audit-chain.ts';
export * from './audit-event.ts';
