import { buildCodeSets } from '@cleanclaim/codesets';
import { expect, test } from 'vitest';
import { sideOf } from './sides.ts';

const labels = {
  A1: 'Pain in right knee',
  A2: 'Cut of the left upper eyelid',
  A3: 'Cataract, bilateral',
  A4: 'Pain in unspecified lower leg',
  A5: 'Bleeding, unspecified',
  A6: 'Right and left heart failure',
};
const codes = buildCodeSets([
  {
    name: 'icd10cm',
    release: 'of the test',
    subset: false,
    entries: Object.entries(labels).map(([code, label]) => ({ code, label, from: '2020-01-01', billable: true })),
  },
]);

test.each([
  ['A1', 'right'],
  ['A2', 'left'],
  ['A3', 'both'],
  ['A4', 'unspecified'],
  ['A5', undefined],
  ['A6', 'both'],
  ['A7', undefined],
])('%s is of the side %s', (code, side) => {
  expect(sideOf(code, codes, '2026-11-02')).toBe(side);
});
