import { expect, test } from 'vitest';
import { readEncounterFile } from './read-encounter-file.ts';

const MINIMAL = {
  format: 'cleanclaim-encounter',
  patient: { mrn: 'M1', name: { last: 'Okafor', first: 'Ada' }, birthDate: '1970-02-03', sex: 'F' },
  coverages: [{ payerName: 'Prairie Health', payerIdentifier: 'PRH01', memberId: 'P100' }],
  encounter: { visitNumber: 'V1', dateOfService: '2026-03-31' } as Record<string, unknown>,
  diagnoses: ['i10'] as unknown[],
  charges: [{ procedureCode: 'g0438' }] as Record<string, unknown>[],
};

const read = (file: unknown) => readEncounterFile(new TextEncoder().encode(JSON.stringify(file)));
const placesOf = (file: unknown) => {
  const result = read(file);
  if (result.ok) return [];
  return (result.faults ?? [result.fault]).map(({ place, code }) => [place, code]);
};

test('what need not be said is filled in: self, the patient as subscriber, one unit on the day of the visit', () => {
  const result = read(MINIMAL);
  expect(result).toMatchObject({
    ok: true,
    charts: [
      {
        coverages: [{ payerSequence: 'P', relationship: '18', subscriber: { name: { last: 'Okafor' } } }],
        diagnoses: [{ code: 'I10', rank: 1, system: 'icd10cm' }],
        charges: [{ procedureCode: 'G0438', units: 1, modifiers: [], dateOfService: '2026-03-31' }],
      },
    ],
  });
});

test('coverages in order are primary, secondary, and tertiary from the third on', () => {
  const coverages = ['A', 'B', 'C', 'D'].map((memberId) => ({ payerName: 'P', payerIdentifier: '', memberId }));
  const result = read({ ...MINIMAL, coverages });
  expect(result.ok && result.charts[0]?.coverages.map(({ payerSequence }) => payerSequence)).toEqual([
    'P',
    'S',
    'T',
    'T',
  ]);
});

test('every fault is told at its JSON path, and the file gives no chart', () => {
  expect(
    placesOf({
      ...MINIMAL,
      patient: { ...MINIMAL.patient, birthDate: '1970-02-30' },
      encounter: { ...MINIMAL.encounter, details: { ambulance: { miles: -1 } }, rendering: { npi: '1234567890' } },
      charges: [{ procedureCode: 'G0438', unit: 2 }],
    }),
  ).toEqual([
    ['patient.birthDate', 'value-not-valid'],
    ['encounter.rendering.npi', 'value-not-valid'],
    ['encounter.rendering.lastOrOrganizationName', 'field-missing'],
    ['encounter.details.ambulance.reason', 'field-missing'],
    ['encounter.details.ambulance.miles', 'value-not-valid'],
    ['encounter.details.ambulance.conditions', 'field-missing'],
    ['encounter.details.ambulance.pickUp', 'field-missing'],
    ['encounter.details.ambulance.dropOff', 'field-missing'],
    ['charges[0].unit', 'field-unknown'],
  ]);
});

test('faults name no value of the patient', () => {
  const result = read({ ...MINIMAL, patient: { ...MINIMAL.patient, sex: 'SECRET' } });
  expect(JSON.stringify(result)).not.toContain('SECRET');
});

test('what is present on admission goes with its code into the details, in canonical form', () => {
  const institutional = {
    facilityTypeCode: '11',
    statementFrom: '2026-03-31',
    statementThrough: '2026-04-02',
    patientStatus: '01',
    admittingDiagnosis: 'r06.02',
  };
  const file = {
    ...MINIMAL,
    encounter: { ...MINIMAL.encounter, claimKind: 'institutional', details: { institutional } },
    diagnoses: [{ code: 'J18.9', presentOnAdmission: 'Y' }],
    charges: [{ revenueCode: '0120', units: 2, unitOfMeasure: 'DA', chargeCents: 5000 }],
  };
  const result = read(file);
  expect(result.ok && result.charts[0]?.encounter?.details?.institutional).toMatchObject({
    admittingDiagnosis: 'R0602',
    presentOnAdmission: { J189: 'Y' },
  });
  expect(placesOf({ ...file, encounter: MINIMAL.encounter })).toContainEqual(['diagnoses', 'value-not-valid']);
});

test('an institutional visit without its facts and a charge without any code are faults', () => {
  const encounter = { ...MINIMAL.encounter, claimKind: 'institutional' };
  expect(placesOf({ ...MINIMAL, encounter, charges: [{ units: 1 }] })).toEqual([
    ['encounter.details.institutional', 'field-missing'],
    ['charges[0].procedureCode', 'field-missing'],
  ]);
});

test('text that is no JSON is refused with its byte', () => {
  const result = readEncounterFile(new TextEncoder().encode('{"format": "cleanclaim-encounter", oops}'));
  expect(result).toMatchObject({ ok: false, fault: { code: 'not-json' } });
});
