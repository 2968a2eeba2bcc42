import type { PriorClaim } from './edits/edit.ts';
import type { Claim, ClaimStatus } from './types.ts';

/**
 * A patient's earlier claims as edits see them. A line that its payer refused and that another claim bills again counts
 * once, on the claim that bills it now: else it would be a duplicate of itself, and its units count twice.
 */
export function priorClaims(claims: readonly { content: Claim; status: ClaimStatus }[], of: Claim): PriorClaim[] {
  const again = [of, ...claims.map(({ content }) => content)].flatMap(({ rebills }) => rebills ?? []);
  return claims.map(({ content, status }) => {
    const gone = new Set(again.filter(({ claimId }) => claimId === content.id).flatMap((one) => one.lineNumbers));
    const prior = priorClaim(content, status);
    return gone.size === 0 ? prior : { ...prior, lines: prior.lines.filter((line) => !gone.has(line.lineNumber)) };
  });
}

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
