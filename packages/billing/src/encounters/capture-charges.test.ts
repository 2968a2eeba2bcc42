import { expect, test } from 'vitest';
import { captureCharges, defaultPointers } from './capture-charges.ts';
import type { IntakeCharge } from './types.ts';

const diagnoses = [3, 1, 2, 4, 5].map((rank) => ({ code: `I1${rank}`, rank }));

function charge(overrides: Partial<IntakeCharge> = {}): IntakeCharge {
  return {
    procedureCode: '99213',
    description: 'Office visit',
    modifiers: [],
    units: 1,
    dateOfService: '2026-11-02',
    diagnosisPointers: [1],
    ...overrides,
  };
}

test('a charge keeps its codes, units and date, and gets the id it is given', () => {
  const { charges, findings } = captureCharges(
    [charge({ procedureCode: ' j1100 ', modifiers: ['25', ' jz '], units: 4, ndc: '00011122233' })],
    diagnoses,
    ['c-1'],
  );
  expect(findings).toEqual([]);
  expect(charges).toEqual([
    {
      id: 'c-1',
      procedureCode: 'J1100',
      description: 'Office visit',
      modifiers: ['25', 'JZ'],
      units: 4,
      dateOfService: '2026-11-02',
      diagnosisPointers: [1],
      chargeCents: 0,
      priceSource: 'not-priced',
      ndc: '00011122233',
    },
  ]);
});

test('a charge without pointers points to all coded diagnoses in order, up to four', () => {
  expect(captureCharges([charge({ diagnosisPointers: [] })], diagnoses, ['a']).charges[0]?.diagnosisPointers).toEqual([
    1, 2, 3, 4,
  ]);
  expect(
    defaultPointers([
      { code: '', rank: 1 },
      { code: 'I10', rank: 2 },
    ]),
  ).toEqual([2]);
  expect(defaultPointers([])).toEqual([]);
});

test('a pointer to a diagnosis that is not there is reported, and the others are kept', () => {
  const result = captureCharges([charge({ diagnosisPointers: [9, 2, 2] })], diagnoses, ['a']);
  expect(result.charges[0]?.diagnosisPointers).toEqual([2]);
  expect(result.findings).toEqual([{ place: 'line 1', message: expect.stringContaining('diagnosis 9') }]);
});

test('a fifth pointer is reported and left out', () => {
  const result = captureCharges([charge({ diagnosisPointers: [1, 2, 3, 4, 5] })], diagnoses, ['a']);
  expect(result.charges[0]?.diagnosisPointers).toEqual([1, 2, 3, 4]);
  expect(result.findings).toHaveLength(1);
});

test.each([0, -1, 1.5, 100_000, Number.NaN, Number.POSITIVE_INFINITY])('%s units are reported', (units) => {
  const result = captureCharges([charge(), charge({ units })], diagnoses, ['a', 'b']);
  expect(result.charges).toHaveLength(2);
  expect(Number.isFinite(result.charges[1]?.units)).toBe(true);
  expect(result.findings).toEqual([{ place: 'line 2', message: expect.stringContaining('Units') }]);
});

test("the sender's price is kept, $0.00 too", () => {
  const { charges } = captureCharges([charge({ chargeCents: 9_550 }), charge({ chargeCents: 0 })], diagnoses, [
    'a',
    'b',
  ]);
  expect(charges.map((c) => [c.chargeCents, c.priceSource])).toEqual([
    [9_550, 'sender'],
    [0, 'sender'],
  ]);
});

test.each([-1, 10.5, Number.NaN])('a price of %s cents is reported and left out', (chargeCents) => {
  const result = captureCharges([charge({ chargeCents })], diagnoses, ['a']);
  expect(result.charges[0]).toMatchObject({ chargeCents: 0, priceSource: 'not-priced' });
  expect(result.findings).toHaveLength(1);
});

test('a missing id is a bug', () => {
  expect(() => captureCharges([charge(), charge()], diagnoses, ['a'])).toThrow('charge 2');
});
