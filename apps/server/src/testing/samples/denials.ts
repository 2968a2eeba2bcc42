import type { Samples } from './samples.ts';

/** Inputs for the operations of denials and playbooks. */
export const denialsSamples: Samples = {};
