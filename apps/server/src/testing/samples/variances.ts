import type { Samples } from './samples.ts';

/** Inputs for the operations of what was paid against what was expected. */
export const variancesSamples: Samples = {};
