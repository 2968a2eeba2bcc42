import type { Claim } from '../../types.ts';

/** Original Medicare by SBR09: MB is Part B, MA Part A. Medicare Advantage plans send 16. */
export function isMedicare(claim: Claim): boolean {
  return claim.payer.claimFilingIndicator === 'MB' || claim.payer.claimFilingIndicator === 'MA';
}

/** Medicaid by SBR09. */
export function isMedicaid(claim: Claim): boolean {
  return claim.payer.claimFilingIndicator === 'MC';
}
