import { expect, test } from 'vitest';
import { sampleClaim } from '../testing/sample-claim.ts';
import { admissionDateExpected as edit } from './admission-date-expected.ts';
import { placesOf } from './testing/run-example.ts';

const inpatient = { ...sampleClaim(), placeOfService: '21' };

test.each([
  ['2026-11-02', false],
  ['2026-11-03', true],
  ['soon', true],
])('admitted %s is warned of: %s', (admissionDate, warned) => {
  expect(placesOf(edit, { ...inpatient, admissionDate }).length > 0).toBe(warned);
});

test('an office visit needs none', () => {
  expect(placesOf(edit, sampleClaim())).toEqual([]);
});
