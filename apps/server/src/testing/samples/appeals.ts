import type { Samples } from './samples.ts';

/** Inputs for the operations of appeals. */
export const appealsSamples: Samples = {};
