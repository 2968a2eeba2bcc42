import type { Samples } from './samples.ts';

/** Inputs for the operations of statements, plans and holds. */
export const patientBillingSamples: Samples = {};
