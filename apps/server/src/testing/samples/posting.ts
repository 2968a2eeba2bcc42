import type { Samples } from './samples.ts';

/** Inputs for the operations of matching and posting rules. */
export const postingSamples: Samples = {
  'show-match-candidates': (world) => ({ exceptionId: world.ruleExceptionId }),
  'place-held-money': (world) => ({
    exceptionId: world.adjustmentExceptionId,
    place: 'claim',
    claimId: world.postedClaimId,
    reason: 'The payer said so by phone.',
  }),
  'post-held-remittance': (world) => ({ exceptionId: world.imbalanceExceptionId, reason: 'Seen at the bank.' }),
  'close-exception': (world) => ({ exceptionId: world.partExceptionId, reason: 'The same money as the other one.' }),
  'show-claim-payments': (world) => ({ remittanceId: world.remittanceId, from: 0 }),
  'show-posting-rules': () => ({}),
  'save-posting-rules': (world) => ({ payerId: world.payerId, rules: { denials: 'wait' } }),
  'try-posting-rules': (world) => ({ payerId: world.payerId, rules: { zeroPayments: 'wait' } }),
};
