import type { Samples } from './samples.ts';

/** Inputs for the operations of follow-up. */
export const followUpSamples: Samples = {
  'list-contacts': ({ quietClaimId }) => ({ claimId: quietClaimId }),
  'list-follow-up': () => ({}),
  'log-call': ({ quietClaimId }) => ({ claimIds: [quietClaimId], outcome: 'in-process', reached: 'Nia at the payer' }),
  'plan-follow-up': ({ quietClaimId }) => ({ claimIds: [quietClaimId], assigneeId: null }),
};
