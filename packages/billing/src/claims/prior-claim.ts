import type { PriorClaim } from './edits/edit.ts';
import type { Claim, ClaimStatus } from './types.ts';

/** An earlier claim as far as edits need it. */
export function priorClaim(claim: Claim, status: ClaimStatus): PriorClaim {
  const through = claim.details?.institutional?.statementThrough;
  return {
    claimId: claim.id,
    patientControlNumber: claim.patientControlNumber,
    patientId: claim.patient.id,
    dateOfService: claim.dateOfService,
    lines: claim.lines,
    status,
    kind: claim.kind,
    renderingNpi: claim.rendering?.npi ?? '',
    renderingTaxonomy: claim.rendering?.taxonomy ?? '',
    billingNpi: claim.billing.npi,
    payerId: claim.payer.id,
    diagnoses: claim.diagnoses,
    ...(through === undefined ? {} : { statementThrough: through }),
    ...(claim.frequencyCode === '8' ? { voided: true } : {}),
  };
}
