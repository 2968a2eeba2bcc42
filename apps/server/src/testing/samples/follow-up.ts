import type { Samples } from './samples.ts';

/** Inputs for the operations of follow-up. */
export const followUpSamples: Samples = {};
