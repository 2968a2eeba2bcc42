import type { Samples } from './samples.ts';

/** Inputs for the operations of paper explanations of benefits. */
export const paperSamples: Samples = {};
