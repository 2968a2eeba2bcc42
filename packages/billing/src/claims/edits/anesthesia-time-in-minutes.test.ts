import { expect, test } from 'vitest';
import { sampleClaim } from '../testing/sample-claim.ts';
import { anesthesiaTimeInMinutes as edit } from './anesthesia-time-in-minutes.ts';
import { withLines } from './support/example.ts';
import { placesOf } from './testing/run-example.ts';

test.each([
  ['00830', 9, true],
  ['00830', 10, false],
  ['01996', 1, false],
  ['99213', 1, false],
])('%s with %s units is warned of: %s', (procedureCode, units, warned) => {
  expect(placesOf(edit, withLines(sampleClaim(), { procedureCode, units })).length > 0).toBe(warned);
});
