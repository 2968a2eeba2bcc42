import { expect, test } from 'vitest';
import { standingOf } from './standing-codes.ts';
import { viewOf } from './testing-view.ts';

test('diagnoses stand in the order of their ranks with their place, services after them with units and modifiers', () => {
  const codes = {
    diagnoses: [
      { code: 'I10', rank: 3 },
      { code: 'E119', rank: 1 },
      { code: '', rank: 4 },
    ],
    charges: [
      { id: 'c1', procedureCode: '99213', units: 1, modifiers: ['25'], description: '' },
      { id: 'c2', procedureCode: 'J3301', units: 4, modifiers: [], description: 'steroid' },
    ],
    inpatientProcedures: ['BW03ZZZ'],
  } as never;
  const standing = standingOf(viewOf({ codes, labels: { E119: { label: 'Diabetes', status: 'valid' } } }));
  expect(standing.map(({ shown, place, label }) => [shown, place, label])).toEqual([
    ['E11.9', 1, 'Diabetes'],
    ['I10', 2, ''],
    ['No code', 3, ''],
    ['99213 25', undefined, ''],
    ['J3301', undefined, 'steroid, 4 units'],
    ['BW03ZZZ', undefined, 'Inpatient procedure (ICD-10-PCS)'],
  ]);
  expect(standing.map(({ system }) => system)).toEqual(['icd10cm', 'icd10cm', 'icd10cm', 'cpt', 'hcpcs', 'icd10pcs']);
  expect(new Set(standing.map(({ id }) => id)).size).toBe(standing.length);
});
