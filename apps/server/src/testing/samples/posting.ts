import type { Samples } from './samples.ts';

/** Inputs for the operations of matching and posting rules. */
export const postingSamples: Samples = {};
