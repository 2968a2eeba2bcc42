import { expect, test } from 'vitest';
import { sampleClaim } from '../testing/sample-claim.ts';
import { procedureCodeValid as edit } from './procedure-code-valid.ts';
import { withLines } from './support/example.ts';
import { placesOf, sampleContext } from './testing/run-example.ts';

const billed = (procedureCode: string, dateOfService = '2026-11-02') =>
  withLines(sampleClaim(), { procedureCode, dateOfService });

test.each(['', '9921', '992133', '99213-25', 'ABCDE'])('"%s" does not have the form of a code', (code) => {
  expect(placesOf(edit, billed(code))).toEqual(['lines[0].procedureCode']);
});

test('a code is judged on the date of its own line', () => {
  expect(placesOf(edit, billed('99201', '2020-12-31'))).toEqual([]);
  expect(placesOf(edit, billed('99201', '2021-01-01'))).toEqual(['lines[0].procedureCode']);
});

test('CPT is asked in its own set and may be confirmed, HCPCS that a whole set lacks may not', () => {
  expect(edit.check(billed('12345'), sampleContext({ confirmedCodes: ['12345'] }))).toEqual([]);
  expect(edit.check(billed('J9999'), sampleContext({ confirmedCodes: ['J9999'] }))).toHaveLength(1);
});
