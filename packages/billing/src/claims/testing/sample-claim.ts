import { cents, sumCents } from '../../kernel/index.ts';
import type { Facility, Patient, Payer, Person, Practice, Provider } from '../../parties/index.ts';
import type { Claim, ServiceLine } from '../types.ts';

/** An invented practice; every NPI here passes the check digit. */
export const samplePractice: Practice = {
  name: 'Lakeside Family Medicine',
  npi: '1999999109',
  taxonomy: '207Q00000X',
  taxId: '471234567',
  address: { line1: '400 Harbor Road', city: 'Duluth', state: 'MN', zip: '558021234' },
  phone: '2185550140',
  submitterId: 'LAKESIDE01',
};

export const sampleRendering: Provider = {
  id: 'provider-1',
  kind: 'person',
  npi: '1999999117',
  lastOrOrganizationName: 'Okafor',
  firstName: 'Ruth',
  taxonomy: '207Q00000X',
};

export const sampleReferring: Provider = {
  id: 'provider-2',
  kind: 'person',
  npi: '1999999125',
  lastOrOrganizationName: 'Lindqvist',
  firstName: 'Per',
};

export const sampleFacility: Facility = {
  id: 'facility-1',
  name: 'Harbor Surgery Center',
  npi: '1999999133',
  placeOfService: '24',
  address: { line1: '12 Canal Street', city: 'Duluth', state: 'MN', zip: '558024321' },
};

export const samplePayer: Payer = {
  id: 'payer-1',
  name: 'Northern Mutual',
  payerIdentifier: 'NM001',
  claimFilingIndicator: 'CI',
  timelyFilingDays: 365,
  responseDays: 30,
  appealDays: 180,
};

export const samplePatient: Patient = {
  id: 'patient-1',
  mrn: 'MRN-1001',
  name: { last: 'Vance', first: 'Marta' },
  birthDate: '1980-05-17',
  sex: 'F',
  address: { line1: '77 Birch Lane', city: 'Duluth', state: 'MN', zip: '55803' },
  phone: '2185550177',
};

/** A person who may stand as the subscriber of a dependent's claim. */
export const sampleSubscriber: Person = {
  name: { last: 'Vance', first: 'Elias' },
  birthDate: '1978-01-30',
  sex: 'M',
  address: { line1: '77 Birch Lane', city: 'Duluth', state: 'MN', zip: '55803' },
};

/** One office-visit line of $125.00, pointing at the first diagnosis. */
export function sampleLine(overrides: Partial<ServiceLine> = {}): ServiceLine {
  return {
    lineNumber: 1,
    procedureCode: '99213',
    description: 'Office visit',
    modifiers: [],
    units: 1,
    chargeCents: cents(12_500),
    diagnosisPointers: [1],
    dateOfService: '2026-11-02',
    ...overrides,
  };
}

/**
 * A whole professional claim that is clean: subscriber is the patient, one line, one diagnosis.
 * Lines given in `overrides` set the total too, unless it is given itself.
 */
export function sampleClaim(overrides: Partial<Claim> = {}): Claim {
  const lines = overrides.lines ?? [sampleLine()];
  return {
    id: 'claim-1',
    kind: 'professional',
    patientControlNumber: 'CC1000017',
    encounterId: 'encounter-1',
    coverageId: 'coverage-1',
    payerSequence: 'P',
    frequencyCode: '1',
    patient: samplePatient,
    relationship: '18',
    subscriber: samplePatient,
    memberId: 'NMX4470021',
    groupNumber: 'G-2200',
    payer: samplePayer,
    billing: samplePractice,
    rendering: sampleRendering,
    placeOfService: '11',
    dateOfService: '2026-11-02',
    diagnoses: ['I10'],
    lines,
    totalChargeCents: sumCents(lines.map((line) => line.chargeCents)),
    acceptAssignment: true,
    benefitsAssigned: true,
    releaseOfInformation: true,
    ...overrides,
  };
}
