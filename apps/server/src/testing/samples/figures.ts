import type { Samples } from './samples.ts';

/** Inputs for the operations of aging and key figures. */
export const figuresSamples: Samples = {};
