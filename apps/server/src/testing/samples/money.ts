import type { Samples } from './samples.ts';

/** Inputs for the operations of payments, refunds and write-offs. */
export const moneySamples: Samples = {};
