import { describe, expect, test } from 'vitest';
import { sampleClaim } from '../testing/sample-claim.ts';
import { sampleSecondaryClaim } from '../testing/sample-secondary.ts';
import { secondaryFilingLimit } from './secondary-filing-limit.ts';
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

test('a replacement has a limit of its own', () => {
  expect(placesOf(timelyFilingPassed, { ...sampleClaim(), frequencyCode: '7' }, on('2028-01-01'))).toEqual([]);
});

test('a later payer without a limit of its own counts from the service, like a first one', () => {
  expect(placesOf(timelyFilingPassed, { ...sampleClaim(), payerSequence: 'S' }, on('2028-01-01'))).toEqual([
    'dateOfService',
  ]);
});

describe('a later payer with 30 days counts from the decision of the payer before it, 5 December 2026', () => {
  const clean = sampleSecondaryClaim();
  const [first, ...others] = clean.otherPayers ?? [];
  if (!first?.adjudication) throw new Error('the sample has no decision');
  const adjudication = { ...first.adjudication, paidDate: '2026-12-05' };
  const claim = {
    ...clean,
    payer: { ...clean.payer, secondaryFilingDays: 30 },
    otherPayers: [{ ...first, adjudication }, ...others],
  };

  test.each([
    ['2026-12-20', [], []],
    ['2026-12-21', ['otherPayers'], []],
    ['2027-01-04', ['otherPayers'], []],
    ['2027-01-05', [], ['otherPayers']],
  ])('on %s the limit is near at %j and passed at %j', (today, near, passed) => {
    expect(placesOf(timelyFilingNear, claim, on(today))).toEqual(near);
    expect(placesOf(secondaryFilingLimit, claim, on(today))).toEqual(passed);
    expect(placesOf(timelyFilingPassed, claim, on(today))).toEqual([]);
  });
});
