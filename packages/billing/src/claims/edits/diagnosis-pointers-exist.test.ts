import { expect, test } from 'vitest';
import { sampleClaim } from '../testing/sample-claim.ts';
import { diagnosisPointersExist as edit } from './diagnosis-pointers-exist.ts';
import { withLines } from './support/example.ts';
import { placesOf } from './testing/run-example.ts';

const pointing = (...diagnosisPointers: number[]) =>
  withLines({ ...sampleClaim(), diagnoses: ['I10', 'E119'] }, { diagnosisPointers });

test.each([[0], [-1], [3], [1.5], [Number.NaN]])('pointer %s leads nowhere', (pointer) => {
  expect(placesOf(edit, pointing(1, pointer))).toEqual(['lines[0].diagnosisPointers[1]']);
});

test('a pointer given twice is held at its second place', () => {
  expect(placesOf(edit, pointing(2, 1, 2))).toEqual(['lines[0].diagnosisPointers[2]']);
});

test('the last diagnosis may be pointed at', () => {
  expect(placesOf(edit, pointing(2))).toEqual([]);
});
