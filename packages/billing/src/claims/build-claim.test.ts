import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Charge, Encounter } from '../encounters/index.ts';
import type { Coverage } from '../parties/index.ts';
import { buildClaim, type ClaimParts } from './build-claim.ts';
import {
  sampleFacility,
  samplePatient,
  samplePayer,
  samplePractice,
  sampleReferring,
  sampleRendering,
  sampleSubscriber,
} from './testing/sample-claim.ts';

const encounter: Encounter = {
  id: 'encounter-1',
  patientId: 'patient-1',
  visitNumber: 'V-1',
  dateOfService: '2026-11-02',
  placeOfService: '11',
};
const coverage: Coverage = {
  id: 'coverage-1',
  patientId: 'patient-1',
  payerId: 'payer-1',
  payerSequence: 'P',
  memberId: 'NMX4470021',
  relationship: '18',
  subscriber: samplePatient,
};

function charge(overrides: Partial<Charge> = {}): Charge {
  return {
    id: 'c-1',
    procedureCode: '99213',
    description: 'Office visit',
    modifiers: [],
    units: 1,
    dateOfService: '2026-11-02',
    diagnosisPointers: [1],
    chargeCents: 12_500,
    ...overrides,
  };
}

function parts(overrides: Partial<ClaimParts> = {}): ClaimParts {
  return {
    id: 'claim-1',
    patientControlNumber: 'CC1000017',
    encounter,
    patient: samplePatient,
    coverage,
    payer: samplePayer,
    practice: samplePractice,
    diagnoses: [{ code: 'I10', rank: 1 }],
    charges: [charge()],
    ...overrides,
  };
}

function built(overrides: Partial<ClaimParts> = {}) {
  const result = buildClaim(parts(overrides));
  if (!result.ok) throw new Error(result.message);
  return result.claim;
}

test('a claim takes over the visit, its people and its charges', () => {
  const claim = built({ rendering: sampleRendering, referring: sampleReferring, facility: sampleFacility });
  expect(claim).toMatchObject({
    id: 'claim-1',
    patientControlNumber: 'CC1000017',
    frequencyCode: '1',
    payerSequence: 'P',
    relationship: '18',
    memberId: 'NMX4470021',
    rendering: sampleRendering,
    referring: sampleReferring,
    facility: sampleFacility,
    placeOfService: '11',
    diagnoses: ['I10'],
    totalChargeCents: 12_500,
  });
  expect(claim.subscriber.name).toEqual(samplePatient.name);
  expect(Object.values(claim)).not.toContain(undefined);
});

test("a dependent's claim carries the subscriber, the group and the plan", () => {
  const claim = built({
    coverage: { ...coverage, relationship: '19', subscriber: sampleSubscriber, groupNumber: 'G1', planName: 'Gold' },
  });
  expect(claim).toMatchObject({
    relationship: '19',
    subscriber: sampleSubscriber,
    groupNumber: 'G1',
    planName: 'Gold',
  });
});

test('authorization and accident go along', () => {
  const accident = { kind: 'auto', date: '2026-10-30', state: 'MN' } as const;
  const claim = built({ encounter: { ...encounter, priorAuthorizationNumber: 'PA-1', accident } });
  expect(claim).toMatchObject({ priorAuthorizationNumber: 'PA-1', accident });
});

test('diagnoses stand once each by rank, and pointers follow them', () => {
  const claim = built({
    diagnoses: [
      { code: 'E11.9', rank: 4 },
      { code: 'I10', rank: 2 },
      { code: 'e119', rank: 7 },
      { code: '', rank: 1 },
    ],
    charges: [
      charge({ diagnosisPointers: [7, 2] }),
      charge({ diagnosisPointers: [4, 7] }),
      charge({ diagnosisPointers: [] }),
    ],
  });
  expect(claim.diagnoses).toEqual(['I10', 'E119']);
  expect(claim.lines.map((line) => line.diagnosisPointers)).toEqual([[2, 1], [2], [1, 2]]);
});

test('of more than twelve diagnoses the principal one and those that lines point to stay', () => {
  const diagnoses = Array.from({ length: 15 }, (_, i) => ({ code: `A${String(i).padStart(2, '0')}`, rank: i + 1 }));
  const claim = built({ diagnoses, charges: [charge({ diagnosisPointers: [15, 3] })] });
  expect(claim.diagnoses).toHaveLength(12);
  expect(claim.diagnoses[0]).toBe('A00');
  expect(claim.diagnoses[11]).toBe('A14');
  expect(claim.lines[0]?.diagnosisPointers).toEqual([12, 3]);
});

test('lines that point to more than twelve diagnoses do not fit one claim', () => {
  const diagnoses = Array.from({ length: 13 }, (_, i) => ({ code: `A${String(i).padStart(2, '0')}`, rank: i + 1 }));
  const charges = diagnoses.map((diagnosis) => charge({ diagnosisPointers: [diagnosis.rank] }));
  expect(buildClaim(parts({ diagnoses, charges }))).toMatchObject({
    ok: false,
    reason: 'too-many-diagnoses',
    message: expect.stringContaining('line 13'),
  });
});

test('lines keep their order and the total is their sum', () => {
  const amount = fc.integer({ min: 1, max: 99_999_999 });
  fc.assert(
    fc.property(fc.array(amount, { minLength: 1, maxLength: 50 }), (amounts) => {
      const claim = built({ charges: amounts.map((chargeCents) => charge({ chargeCents })) });
      expect(claim.lines.map((line) => line.chargeCents)).toEqual(amounts);
      expect(claim.lines.map((line) => line.lineNumber)).toEqual(amounts.map((_, i) => i + 1));
      expect(claim.totalChargeCents).toBe(amounts.reduce((a, b) => a + b, 0));
    }),
  );
});

test("the facility's place of service stands in when the visit has none", () => {
  const claim = built({ encounter: { ...encounter, placeOfService: '' }, facility: sampleFacility });
  expect(claim.placeOfService).toBe('24');
});

test('a charge of $0.00 is billed when the sender or the schedule set it', () => {
  const free = charge({ chargeCents: 0, priceSource: 'fee-schedule' });
  expect(built({ charges: [charge(), free] }).lines[1]?.chargeCents).toBe(0);
});

test.each([
  ['no-coverage', { coverage: undefined }],
  ['no-payer', { payer: undefined }],
  ['no-diagnosis', { diagnoses: [] }],
  ['no-diagnosis', { diagnoses: [{ code: ' ', rank: 1 }] }],
  ['no-charges', { charges: [] }],
  ['too-many-lines', { charges: Array.from({ length: 51 }, () => charge()) }],
  ['not-coded', { charges: [charge({ procedureCode: '' })] }],
  ['not-priced', { charges: [charge({ chargeCents: 0 })] }],
  ['not-priced', { charges: [charge({ chargeCents: 0, priceSource: 'not-priced' })] }],
  ['not-priced', { charges: [charge({ chargeCents: -5 })] }],
  ['not-priced', { charges: [charge({ chargeCents: 1.5 })] }],
  ['no-place-of-service', { encounter: { ...encounter, placeOfService: '' } }],
] as [string, Partial<ClaimParts>][])('no claim: %s', (reason, overrides) => {
  expect(buildClaim(parts(overrides))).toMatchObject({ ok: false, reason, message: expect.any(String) });
});

test('the message names the lines that have no price', () => {
  const result = buildClaim(parts({ charges: [charge(), charge({ chargeCents: 0 })] }));
  expect(!result.ok && result.message).toContain('line 2');
});
