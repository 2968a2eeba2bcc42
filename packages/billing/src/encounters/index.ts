export * from './authorization/index.ts';
export type * from './authorization.ts';
export { type CapturedCharges, captureCharges, defaultPointers, type RankedDiagnosis } from './capture-charges.ts';
export type * from './claim-details.ts';
export * from './eligibility/index.ts';
export type * from './types.ts';
export { visitKey } from './visit-key.ts';
