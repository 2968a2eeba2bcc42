export {
  buildProfessionalClaim,
  type ClaimBuildReason,
  type ClaimBuildResult,
  type ClaimParts,
} from './build-professional-claim.ts';
export { type Correction, type CorrectionResult, correctClaim } from './correct-claim.ts';
export { isPatientControlNumber, patientControlNumber } from './patient-control-number.ts';
export type * from './types.ts';
