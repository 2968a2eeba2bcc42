export { memberKey } from './compare-facts.ts';
export { matchClaimPayment, rankCandidates } from './match-claim-payment.ts';
export type * from './types.ts';
