import { saveVisitDetailsSchema } from 'cleanclaim/contract/schemas/details';
import { expect, test } from 'vitest';
import { kindInput, kindValues } from './kind-values.ts';

const visit = (over: object) => ({
  id: 'e1',
  patientId: 'p1',
  visitNumber: 'V1',
  dateOfService: '2026-11-02',
  placeOfService: '21',
  ...over,
});
const saved = (encounter: ReturnType<typeof visit>) =>
  kindInput(kindValues({ encounter, providerNames: {} }), encounter);

test('saving a visit untouched takes nothing away, not even what its kind has no field for', () => {
  const hospital = {
    claimKind: 'institutional' as const,
    admissionDate: '2026-11-01',
    frequencyCode: '2' as const,
    details: {
      epsdt: { referralGiven: true, conditions: ['ST'] },
      institutional: {
        facilityTypeCode: '11',
        statementFrom: '2026-11-01',
        statementThrough: '2026-11-04',
        patientStatus: '30',
      },
    },
    providerIds: {},
  };
  expect(saved(visit(hospital))).toEqual(hospital);
});

test('a second line of an address without a field of its own stays', () => {
  const pickUp = { line1: '1 Alder Ct', line2: 'Unit 4', city: 'Newark', state: 'OH', zip: '430550001' };
  const ambulance = { reason: 'A', miles: 3, conditions: ['01'], pickUp, dropOff: { address: pickUp } };
  expect(saved(visit({ details: { ambulance } })).details).toEqual({ ambulance });
});

test('a doctor seeing an inpatient keeps the day of admission; how a stay is billed is a hospital’s', () => {
  expect(saved(visit({ admissionDate: '2026-11-01' }))).toEqual({
    claimKind: 'professional',
    admissionDate: '2026-11-01',
    details: {},
    providerIds: {},
  });
});

test('another kind takes the details of the one before away, and a hospital’s bill says what it lacks', () => {
  const encounter = visit({ details: { dental: { predetermination: true }, note: { kind: 'ADD', text: 'x' } } });
  const input = kindInput(
    { ...kindValues({ encounter, providerNames: {} }), claimKind: 'institutional' },
    { ...encounter, claimKind: 'dental' },
  );
  expect(input.details).toEqual({ institutional: {}, note: { kind: 'ADD', text: 'x' } });
  const asked = { encounterId: '018f3b1e-0000-7000-8000-000000000001', version: 1, ...input };
  expect(saveVisitDetailsSchema.safeParse(asked).success).toBe(false);
});
