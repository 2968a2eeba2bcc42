export { type AdjudicationResult, adjudicationFrom } from './adjudication-from.ts';
export { isForwarded, isQualifiedMedicareBeneficiary } from './adjustment-lines.ts';
export type { AdjustmentClass } from './adjustment-table.ts';
export { claimPaymentHold } from './claim-payment-hold.ts';
export { claimReferenceCandidates } from './claim-reference.ts';
export { type AdjustmentContext, adjustmentAccount, carcLabel, classifyAdjustment } from './classify-adjustment.ts';
export { type DeniedLine, deniedLines } from './denied-lines.ts';
export * from './deposits/index.ts';
export { type DescribedClaimPayment, describeClaimPayment } from './describe-claim-payment.ts';
export { type HeldPlace, placedMoneyEntry } from './held-money.ts';
export * from './match/index.ts';
export { matchLines } from './match-lines.ts';
export { type OpenRecoupment, openRecoupmentsOf, recoupmentReference } from './open-recoupments.ts';
export * from './paper/index.ts';
export { applyHeldClaimPayment, claimAfter, isPaidAlone, paidAlone, postClaimPayment } from './post-claim-payment.ts';
export {
  type PostProviderAdjustmentsInput,
  type ProviderAdjustmentPosting,
  postProviderAdjustments,
} from './post-provider-adjustments.ts';
export {
  cashIn,
  finishPosting,
  judgePayment,
  type PostingSettings,
  type PostRemittanceInput,
  postClaimPayments,
  postRemittance,
  type RemittancePosting,
} from './post-remittance.ts';
export * from './posting-rules/index.ts';
export type * from './posting-types.ts';
export * from './prove-balance.ts';
export { type ProviderAdjustmentRule, providerAdjustmentRule } from './provider-adjustment-table.ts';
export { remittancesFrom835 } from './remittance-from-835.ts';
export * from './remittance-key.ts';
export { standingClaimPayments } from './reversal.ts';
export { type RemittanceSummary, streamClaimPayments, summarizeRemittances } from './stream-remittance.ts';
export type * from './types.ts';
