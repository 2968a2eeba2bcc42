import type { Samples } from './samples.ts';

/** Inputs for the operations of large remittances. */
export const fastPostingSamples: Samples = {};
