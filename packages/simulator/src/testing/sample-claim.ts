import { cents, sum } from '../money.ts';
import type { SubmittedClaim, SubmittedLine } from '../submitted-claim.ts';

/** A line as read: one unit of 99213 at $150.00, unless told otherwise. */
export function sampleLine(parts: Partial<SubmittedLine> = {}): SubmittedLine {
  return {
    number: 1,
    qualifier: 'HC',
    procedure: '99213',
    modifiers: [],
    chargeCents: cents(150_00),
    unitMeasure: 'UN',
    milliUnits: 1000,
    diagnoses: ['J069'],
    fromDate: '2026-10-05',
    toDate: '2026-10-05',
    placeOfService: '11',
    lineControlNumber: '1',
    hasPriorAuthorization: false,
    hasReferringProvider: false,
    priorDecisions: [],
    ...parts,
  };
}

/** A primary, original Medicare claim of an ordinary member as read, unless told otherwise. */
export function sampleClaim(parts: Partial<SubmittedClaim> = {}): SubmittedClaim {
  const lines = parts.lines ?? [sampleLine()];
  const person = { last: 'EXAMPLE', first: 'PAT', middle: '' };
  return {
    kind: 'professional',
    isEncounter: false,
    isPredetermination: false,
    medicareSecondaryReason: '',
    order: 0,
    interchangeControl: '000000905',
    batchReference: 'B905S1',
    transactionSetControl: '0001',
    submitter: { name: { last: 'INVENTED BILLING OFFICE', first: '', middle: '' }, isOrganization: true, id: 'SUB1' },
    patientControlNumber: 'PCN1',
    chargeCents: sum(lines.map((line) => line.chargeCents)),
    placeOfService: '11',
    frequencyCode: '1',
    payerSequence: 'P',
    filingIndicator: 'MB',
    payerId: 'SMPMB',
    payerName: 'SAMPLE MEDICARE PART B',
    memberId: 'M1000001',
    subscriber: person,
    subscriberIsOrganization: false,
    patient: person,
    patientIsSubscriber: true,
    patientBirthDate: '1950-03-14',
    billingProvider: {
      name: { last: 'INVENTED FAMILY MEDICINE', first: '', middle: '' },
      isOrganization: true,
      npi: '1555111222',
      taxId: '310000017',
      street: '12 SAMPLE STREET',
      city: 'SPRINGFIELD',
      state: 'OH',
      zip: '455010001',
    },
    renderingNpi: '1777000112',
    hasReferringProvider: false,
    diagnoses: ['J069'],
    originalReference: '',
    priorAuthorization: '',
    attachmentNumbers: [],
    otherPayers: [],
    ...parts,
    lines,
  };
}
