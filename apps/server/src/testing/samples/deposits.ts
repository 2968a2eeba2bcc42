import type { Samples } from './samples.ts';

/** Inputs for the operations of deposits and day close. */
export const depositsSamples: Samples = {};
