import type { ClaimDetails, InstitutionalDetails, ProviderRole } from '../../../encounters/index.ts';
import type { Provider } from '../../../parties/index.ts';
import type { Claim } from '../../types.ts';

/** Changes of details for the examples of edits: each takes a claim and gives a new one. */

export function withDetails(claim: Claim, change: Partial<ClaimDetails>): Claim {
  return { ...claim, details: { ...claim.details, ...change } };
}

function stayOf(claim: Claim): InstitutionalDetails {
  const part = claim.details?.institutional;
  if (!part) throw new Error('an example needs an institutional claim');
  return part;
}

/** Changes the institutional part of a claim that has one. */
export function withStay(claim: Claim, change: Partial<InstitutionalDetails>): Claim {
  return withDetails(claim, { institutional: { ...stayOf(claim), ...change } });
}

type OptionalFact =
  | 'admissionType'
  | 'pointOfOrigin'
  | 'dischargeTime'
  | 'admittingDiagnosis'
  | 'reasonsForVisit'
  | 'values'
  | 'presentOnAdmission';

/** Leaves a fact of the stay out. */
export function withoutStay(claim: Claim, fact: OptionalFact): Claim {
  const { [fact]: _gone, ...institutional } = stayOf(claim);
  return withDetails(claim, { institutional });
}

/** Puts a clinician on the claim in one of the further roles. */
export function withProvider(claim: Claim, role: ProviderRole, change: Partial<Provider> = {}): Claim {
  const base: Provider = {
    id: `example-${role}`,
    kind: 'person',
    npi: '1999999125',
    lastOrOrganizationName: 'Brandvold',
    firstName: 'Ines',
  };
  return { ...claim, providers: { ...claim.providers, [role]: { ...base, ...change } } };
}

/** The claim without its clinicians in further roles. */
export function withoutProviders(claim: Claim): Claim {
  const { providers: _gone, ...rest } = claim;
  return rest;
}
