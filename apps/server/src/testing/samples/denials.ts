import type { Samples } from './samples.ts';

/** Inputs for the operations of denials and playbooks. */
export const denialsSamples: Samples = {
  'list-denials': () => ({}),
  'show-denial-trends': () => ({ by: 'payer' }),
  'tick-work-step': ({ denialWorkId, denialStep }) => ({ workItemId: denialWorkId, step: denialStep, done: true }),
};
