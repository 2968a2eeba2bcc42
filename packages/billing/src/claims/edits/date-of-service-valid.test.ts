import { expect, test } from 'vitest';
import { sampleClaim } from '../testing/sample-claim.ts';
import { dateOfServiceNotInFuture } from './date-of-service-not-in-future.ts';
import { dateOfServiceValid } from './date-of-service-valid.ts';
import { lineDateWithinClaim } from './line-date-within-claim.ts';
import { withLines } from './support/example.ts';
import { placesOf } from './testing/run-example.ts';

const dated = (...dates: string[]) => withLines(sampleClaim(), ...dates.map((dateOfService) => ({ dateOfService })));

test('claim and line dates are looked at apart', () => {
  expect(placesOf(dateOfServiceValid, { ...dated('2026-11-02', ''), dateOfService: '11/02/2026' })).toEqual([
    'dateOfService',
    'lines[1].dateOfService',
  ]);
});

test('today is not the future, tomorrow is', () => {
  expect(placesOf(dateOfServiceNotInFuture, dated('2026-11-10', '2026-11-11'))).toEqual(['lines[1].dateOfService']);
});

test('a line belongs to its claim from the first day to the 31st after', () => {
  expect(placesOf(lineDateWithinClaim, dated('2026-11-01', '2026-11-02', '2026-12-03', '2026-12-04'))).toEqual([
    'lines[0].dateOfService',
    'lines[3].dateOfService',
  ]);
});

test('an unreadable date is told once, by its own edit', () => {
  expect(placesOf(lineDateWithinClaim, dated('soon'))).toEqual([]);
  expect(placesOf(dateOfServiceNotInFuture, dated('soon'))).toEqual([]);
});
