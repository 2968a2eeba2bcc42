import { expect, test } from 'vitest';
import { UNDONE } from './items.ts';
import { viewOf } from './testing-view.ts';
import { ranksInOrder, undoSteps } from './undo.ts';

const CODES = {
  diagnoses: [
    { code: 'I10', rank: 2, system: 'icd10cm' },
    { code: 'E119', rank: 1, system: 'icd10cm' },
  ],
  charges: [{ id: 'c1', procedureCode: 'J3301', units: 4, modifiers: ['RT'] }],
} as never;
const view = viewOf({ codes: CODES });
const reason = UNDONE;

test('an accepted or added code is taken off again; one that stood before stays', () => {
  expect(undoSteps(view, { system: 'icd10cm', decision: 'accept', code: 'N1832' })).toEqual([
    { decide: { system: 'icd10cm', decision: 'remove', code: 'N1832', reason } },
  ]);
  expect(undoSteps(view, { system: 'icd10cm', decision: 'add', finalCode: 'N1832' })).toHaveLength(1);
  expect(undoSteps(view, { system: 'icd10cm', decision: 'accept', code: 'I10' })).toEqual([]);
});

test('a rejected suggestion that did not stand is open again; nothing is put on the visit', () => {
  expect(undoSteps(view, { system: 'icd10cm', decision: 'reject', code: 'N1832' })).toEqual([
    { decide: { system: 'icd10cm', decision: 'remove', code: 'N1832', reason } },
  ]);
});

test('a diagnosis that was taken off comes back to its place, a service with its units and modifiers', () => {
  expect(undoSteps(view, { system: 'icd10cm', decision: 'remove', code: 'E119' })).toEqual([
    { decide: { system: 'icd10cm', decision: 'add', finalCode: 'E119', reason } },
    { order: ['E119', 'I10'] },
  ]);
  expect(undoSteps(view, { system: 'hcpcs', decision: 'reject', code: 'J3301' })).toEqual([
    { decide: { system: 'hcpcs', decision: 'add', finalCode: 'J3301', reason, units: 4, modifiers: ['RT'] } },
  ]);
});

test('a replacement is replaced back; one of a suggestion that did not stand is taken off', () => {
  expect(undoSteps(view, { system: 'icd10cm', decision: 'replace', code: 'I10', finalCode: 'I110' })).toEqual([
    { decide: { system: 'icd10cm', decision: 'replace', code: 'I110', finalCode: 'I10', reason } },
    { order: ['E119', 'I10'] },
  ]);
  expect(undoSteps(view, { system: 'icd10cm', decision: 'replace', code: 'N1830', finalCode: 'N1832' })).toEqual([
    { decide: { system: 'icd10cm', decision: 'remove', code: 'N1832', reason } },
  ]);
});

test('ranks follow the order of codes; what the order does not name stays behind, and the same order is none', () => {
  expect(ranksInOrder(view, ['I10', 'E119'])).toEqual([2, 1]);
  expect(ranksInOrder(view, ['I10'])).toEqual([2, 1]);
  expect(ranksInOrder(view, ['E119', 'I10'])).toBeUndefined();
});
