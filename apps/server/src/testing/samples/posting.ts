import type { Samples } from './samples.ts';

/** Inputs for the operations of matching and posting rules. */
export const postingSamples: Samples = {
  'show-match-candidates': (world) => ({ exceptionId: world.ruleExceptionId }),
  'show-posting-rules': () => ({}),
  'save-posting-rules': (world) => ({ payerId: world.payerId, rules: { denials: 'wait' } }),
  'try-posting-rules': (world) => ({ payerId: world.payerId, rules: { zeroPayments: 'wait' } }),
};
