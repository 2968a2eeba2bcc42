import { sumCents } from '../../../kernel/index.ts';
import type { Address, Facility, Patient, Payer, Practice, Provider } from '../../../parties/index.ts';
import type { Claim, ServiceLine } from '../../types.ts';

/** Changes for the examples of edits: each takes a claim and gives a new one. */

export function withBilling(claim: Claim, change: Partial<Practice>): Claim {
  return { ...claim, billing: { ...claim.billing, ...change } };
}

export function withBillingAddress(claim: Claim, change: Partial<Address>): Claim {
  return withBilling(claim, { address: { ...claim.billing.address, ...change } });
}

/** Changes the patient, who stays the subscriber where the relationship is self. */
export function withPatient(claim: Claim, change: Partial<Patient>): Claim {
  const patient = { ...claim.patient, ...change };
  return { ...claim, patient, subscriber: claim.relationship === '18' ? patient : claim.subscriber };
}

/** Makes the patient a child of an invented subscriber. */
export function asDependent(claim: Claim): Claim {
  return {
    ...claim,
    relationship: '19',
    subscriber: { name: { last: 'Marsh', first: 'Odile' }, birthDate: '1961-03-09', sex: 'F' },
  };
}

export function withPayer(claim: Claim, change: Partial<Payer>): Claim {
  return { ...claim, payer: { ...claim.payer, ...change } };
}

/** A Medicare Part B claim with a member id in the form of an MBI. */
export function asMedicare(claim: Claim): Claim {
  return { ...withPayer(claim, { claimFilingIndicator: 'MB' }), memberId: '2AC3DE4FG56' };
}

export function asMedicaid(claim: Claim): Claim {
  return withPayer(claim, { claimFilingIndicator: 'MC' });
}

export function withRendering(claim: Claim, change: Partial<Provider>): Claim {
  const base: Provider = claim.rendering ?? {
    id: 'example-rendering',
    kind: 'person',
    npi: '1999999117',
    lastOrOrganizationName: 'Adeyemi',
    firstName: 'Tomas',
  };
  return { ...claim, rendering: { ...base, ...change } };
}

export function withReferring(claim: Claim, change: Partial<Provider> = {}): Claim {
  const base: Provider = claim.referring ?? {
    id: 'example-referring',
    kind: 'person',
    npi: '1999999125',
    lastOrOrganizationName: 'Brandvold',
    firstName: 'Ines',
  };
  return { ...claim, referring: { ...base, ...change } };
}

/** Puts the claim at a facility, an ambulatory surgery center unless said otherwise. */
export function withFacility(claim: Claim, change: Partial<Facility> = {}): Claim {
  const base: Facility = claim.facility ?? {
    id: 'example-facility',
    name: 'Pier Street Surgery',
    npi: '1999999133',
    placeOfService: '24',
    address: { line1: '9 Pier Street', city: 'Duluth', state: 'MN', zip: '558021111' },
  };
  const facility = { ...base, ...change };
  return { ...claim, facility, placeOfService: facility.placeOfService };
}

/** Replaces the lines by copies of the first, each with its changes; numbers and total follow unless given. */
export function withLines(claim: Claim, ...changes: Partial<ServiceLine>[]): Claim {
  const [first] = claim.lines;
  if (!first) throw new Error('an example needs a claim with a line');
  const lines = changes.map((change, index) => ({ ...first, lineNumber: index + 1, ...change }));
  return { ...claim, lines, totalChargeCents: sumCents(lines.map((line) => line.chargeCents)) };
}

/** The claim without one of its optional parts. */
export function without(claim: Claim, part: 'rendering' | 'referring' | 'facility' | 'groupNumber'): Claim {
  const { [part]: _gone, ...rest } = claim;
  return rest;
}
