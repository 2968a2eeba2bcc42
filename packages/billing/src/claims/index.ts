export type * from './acknowledgment.ts';
export { acknowledgmentsFrom } from './acknowledgments.ts';
export * from './attachments/index.ts';
export { buildClaim, type ClaimBuildResult, type ClaimParts } from './build-claim.ts';
export { CLAIM_LIMITS, type ClaimBuildReason } from './build-obstacles.ts';
export { chartOfClaim } from './chart-of-claim.ts';
export { type TakenAuthorization, takeAuthorization, type UsingClaim, unitsUsed } from './claim-authorization.ts';
export { claimsFrom837p } from './claim-from-837p.ts';
export {
  type Advance,
  advance,
  CLAIM_EVENTS,
  type ClaimEvent,
  type ClaimOwner,
  type ClaimStep,
  type PayerTerms,
  stepOf,
} from './claim-status.ts';
export { type Correction, type CorrectionResult, correctClaim } from './correct-claim.ts';
export * from './edits/index.ts';
export { laterPayers } from './later-payers.ts';
export { type NextPayerParts, type NextPayerResult, nextPayerClaim } from './next-payer-claim.ts';
export type * from './other-payer.ts';
export * from './paper/index.ts';
export { isPatientControlNumber, patientControlNumber } from './patient-control-number.ts';
export { coveragesInOrder, isInForce, type OrderedCoverage, type PayerOrder } from './payer-order.ts';
export * from './practice-edits/index.ts';
export { priorClaim, priorClaims } from './prior-claim.ts';
export type * from './read-claim.ts';
export { combineClaims, deniedLinesClaim, splitClaim } from './split-claim.ts';
export * from './status/index.ts';
export {
  firstBill,
  lateChargesBill,
  nextStayBill,
  type StayBillResult,
  type StayPeriod,
  type StayStanding,
  stayStanding,
} from './stay-bill.ts';
export type * from './types.ts';
export * from './wire/index.ts';
