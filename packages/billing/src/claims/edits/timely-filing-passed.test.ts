import { expect, test } from 'vitest';
import { sampleClaim } from '../testing/sample-claim.ts';
import { placesOf } from './testing/run-example.ts';
import { timelyFilingNear } from './timely-filing-near.ts';
import { timelyFilingPassed } from './timely-filing-passed.ts';

// 90 days after 2 November 2026 is 31 January 2027.
const on = (today: string) => ({ today, timelyFilingDays: 90 });

test.each([
  ['2027-01-16', false, false],
  ['2027-01-17', true, false],
  ['2027-01-31', true, false],
  ['2027-02-01', false, true],
])('on %s the limit is near: %s, passed: %s', (today, near, passed) => {
  expect(placesOf(timelyFilingNear, sampleClaim(), on(today)).length > 0).toBe(near);
  expect(placesOf(timelyFilingPassed, sampleClaim(), on(today)).length > 0).toBe(passed);
});

test('replacements and later payers have limits of their own', () => {
  expect(placesOf(timelyFilingPassed, { ...sampleClaim(), frequencyCode: '7' }, on('2028-01-01'))).toEqual([]);
  expect(placesOf(timelyFilingPassed, { ...sampleClaim(), payerSequence: 'S' }, on('2028-01-01'))).toEqual([]);
});
