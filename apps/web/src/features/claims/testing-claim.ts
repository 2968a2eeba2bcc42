import { cents } from 'cleanclaim/contract/format';
import type { Claim } from 'cleanclaim/contract/views';

const address = { line1: '12 Pine Street', city: 'Duluth', state: 'MN', zip: '55803' };
const person = { name: { last: 'Vance', first: 'Marta' }, birthDate: '1960-03-12', sex: 'F', address } as const;

/** A claim of invented people for the tests of this folder. */
export const CLAIM: Claim = {
  id: '018f0000-0000-7000-8000-000000000001',
  kind: 'professional',
  patientControlNumber: '1042',
  encounterId: 'e1',
  coverageId: 'c1',
  payerSequence: 'P',
  frequencyCode: '1',
  patient: { ...person, id: 'p1', mrn: 'M1' },
  relationship: '18',
  subscriber: person,
  memberId: 'W123',
  payer: {
    id: 'y1',
    name: 'Northland Health',
    payerIdentifier: '60054',
    claimFilingIndicator: 'CI',
    timelyFilingDays: 90,
    responseDays: 30,
    appealDays: 180,
  },
  billing: {
    name: 'Harbor Clinic',
    npi: '1999000106',
    taxonomy: '207Q00000X',
    taxId: '410000001',
    address,
    phone: '2185550100',
    submitterId: 'HARBOR',
  },
  placeOfService: '11',
  dateOfService: '2026-11-02',
  diagnoses: ['J069', 'I10', 'E119'],
  lines: [
    {
      lineNumber: 1,
      procedureCode: '99213',
      description: 'Office visit',
      modifiers: ['25'],
      units: 1,
      chargeCents: cents(14_800),
      diagnosisPointers: [1, 3],
      dateOfService: '2026-11-02',
    },
    {
      lineNumber: 2,
      procedureCode: 'J1100',
      description: 'Dexamethasone',
      modifiers: [],
      units: 4,
      chargeCents: cents(2_000),
      diagnosisPointers: [2],
      dateOfService: '2026-11-02',
      ndc: '00641036725',
      ndcQuantity: 1,
      ndcUnit: 'ML',
    },
  ],
  totalChargeCents: cents(16_800),
  acceptAssignment: true,
  benefitsAssigned: true,
  releaseOfInformation: true,
};
