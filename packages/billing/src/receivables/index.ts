export * from './aging-buckets.ts';
export * from './deadlines.ts';
export type { DenialCategory, DenialPath } from './denial-guide.ts';
export * from './describe-denial.ts';
export * from './explain-claim.ts';
export * from './explain-rejection.ts';
export * from './recompute-claim.ts';
export * from './statement.ts';
export * from './work-item.ts';
