import type { EncounterCodes } from 'cleanclaim/contract/views';
import { expect, test } from 'vitest';
import {
  BLANK_LINE,
  type CodesValues,
  codesInput,
  codesValues,
  moveDiagnosis,
  removeDiagnosis,
} from './codes-values.ts';

const CHARGE = {
  id: 'c1',
  procedureCode: '99213',
  description: 'Office visit',
  modifiers: ['25'],
  units: 1,
  dateOfService: '2026-03-02',
  diagnosisPointers: [3, 1],
  chargeCents: 12_500,
  priceSource: 'fee-schedule',
} as const satisfies Omit<EncounterCodes['charges'][number], 'modifiers' | 'diagnosisPointers'> & {
  modifiers: readonly string[];
  diagnosisPointers: readonly number[];
};
const charge = (over: object = {}) => ({ ...CHARGE, modifiers: ['25'], diagnosisPointers: [3, 1], ...over });
// A diagnosis was removed before: rank 2 is a gap.
const CODES: EncounterCodes = {
  diagnoses: [
    { code: 'I10', rank: 3 },
    { code: 'E119', rank: 1 },
  ],
  charges: [charge()],
};
const values = (pointers: string): CodesValues => ({
  diagnoses: ['E119', 'I10', 'Z00'].map((code) => ({ code, words: '' })),
  charges: [{ ...BLANK_LINE, pointers }],
});
const pointers = (after: CodesValues) => after.charges[0]?.pointers;

test('ranks with gaps become letters in order, and go back as positions', () => {
  const form = codesValues(CODES, new Map());
  expect(form.diagnoses.map(({ code }) => code)).toEqual(['E119', 'I10']);
  expect(pointers(form)).toBe('BA');
  expect(codesInput(form).charges[0]?.diagnosisPointers).toEqual([2, 1]);
});

test('a price of the fee schedule is not sent back as if a person had entered it', () => {
  const input = codesInput(codesValues(CODES, new Map()));
  expect(input.charges[0]?.chargeCents).toBeUndefined();
  const sent = codesValues({ ...CODES, charges: [charge({ priceSource: 'sender' })] }, new Map());
  expect(codesInput(sent).charges[0]?.chargeCents).toBe(12_500);
});

test('a diagnosis that has words but no code keeps its words beside the empty field', () => {
  const form = codesValues({ diagnoses: [{ code: '', rank: 1 }], charges: [] }, new Map([[1, 'Sore knee']]));
  expect(form.diagnoses).toEqual([{ code: '', words: 'Sore knee' }]);
  expect(codesInput(form).diagnoses).toEqual(['']);
});

test('lines keep pointing to the same diagnoses when these change places', () => {
  const moved = moveDiagnosis(values('AC'), 0, 1);
  expect(moved.diagnoses.map(({ code }) => code)).toEqual(['I10', 'E119', 'Z00']);
  expect(pointers(moved)).toBe('BC');
  expect(moveDiagnosis(values('A'), 0, -1)).toEqual(values('A'));
});

test('a removed diagnosis leaves no letter behind, and those after it move up', () => {
  expect(pointers(removeDiagnosis(values('ABC'), 1))).toBe('AB');
  expect(pointers(removeDiagnosis(values('B'), 1))).toBe('');
});

test('modifiers are split by blanks and commas, in capitals', () => {
  const form = { ...values('A'), charges: [{ ...BLANK_LINE, modifiers: '25, lt' }] };
  expect(codesInput(form).charges[0]?.modifiers).toEqual(['25', 'LT']);
});
