import { readX12 } from '@cleanclaim/x12';
import { describe, expect, it } from 'vitest';
import { claimsFrom837 } from './claims-from-837.ts';
import { type SubmittedClaim, serviceDates } from './submitted-claim.ts';
import { type SampleClaim, sample837p } from './testing/sample-837p.ts';

function read(...claims: SampleClaim[]): SubmittedClaim[] {
  const [interchange] = readX12(sample837p({ sets: [claims] })).interchanges;
  const set = interchange?.groups[0]?.transactionSets[0];
  return interchange && set ? claimsFrom837(interchange, set, 10) : [];
}

describe('claims as read from an 837P', () => {
  it('each claim has the people and payers above it', () => {
    const [first, second] = read({}, { payerId: 'STMCD', memberId: 'Z9', isDependent: true, billingNpi: '1333000440' });
    expect(first).toMatchObject({
      order: 10,
      interchangeControl: '000000905',
      batchReference: 'B905S1',
      patientControlNumber: 'PCN1',
      chargeCents: 150_00,
      payerId: 'SMPMB',
      memberId: 'M1000001',
      patient: { last: 'EXAMPLE', first: 'PAT' },
      patientIsSubscriber: true,
      patientBirthDate: '1950-03-14',
      renderingNpi: '1777000112',
      frequencyCode: '1',
      placeOfService: '11',
      diagnoses: ['J069'],
    });
    expect(second).toMatchObject({
      order: 11,
      payerId: 'STMCD',
      memberId: 'Z9',
      patient: { first: 'SAM' },
      subscriber: { first: 'PAT' },
      patientIsSubscriber: false,
      billingProvider: { npi: '1333000440', taxId: '310000017', zip: '455010001' },
    });
  });

  it('each line has its code, money, units, days and the diagnoses it points at', () => {
    const [claim] = read({
      diagnoses: ['E119', 'I10'],
      lines: [{ procedure: 'j3301', modifiers: ['59', 'RT'], chargeCents: 12_50, units: 4, pointers: [2, 1] }],
    });
    expect(claim?.lines[0]).toMatchObject({
      number: 1,
      procedure: 'J3301',
      modifiers: ['59', 'RT'],
      chargeCents: 12_50,
      milliUnits: 4000,
      diagnoses: ['I10', 'E119'],
      fromDate: '2026-10-05',
      lineControlNumber: 'PCN1L1',
    });
    expect(claim && serviceDates(claim)).toEqual({ from: '2026-10-05', to: '2026-10-05' });
  });

  it('references, referral and what an earlier payer decided', () => {
    const [claim] = read({
      frequencyCode: '7',
      originalReference: 'ICN1',
      priorAuthorization: 'AUTH1',
      referring: true,
      payerSequence: 'S',
      lines: [{ procedure: '99213', prior: { payerId: 'BWHP1', paidCents: 60_00, adjustments: [['PR', '1', 90_00]] } }],
    });
    expect(claim).toMatchObject({
      originalReference: 'ICN1',
      priorAuthorization: 'AUTH1',
      hasReferringProvider: true,
      payerSequence: 'S',
      otherPayers: [{ payerId: 'BWHP1', paidCents: 60_00 }],
    });
    expect(claim?.lines[0]?.priorDecisions).toEqual([
      { payerId: 'BWHP1', paidCents: 60_00, adjustments: [{ groupCode: 'PR', carc: '1', amountCents: 90_00 }] },
    ]);
  });
});
