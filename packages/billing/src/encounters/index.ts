export { type CapturedCharges, captureCharges, defaultPointers, type RankedDiagnosis } from './capture-charges.ts';
export type * from './types.ts';
export { visitKey } from './visit-key.ts';
