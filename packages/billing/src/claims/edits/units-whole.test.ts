import { expect, test } from 'vitest';
import { sampleClaim } from '../testing/sample-claim.ts';
import { withLines } from './support/example.ts';
import { placesOf } from './testing/run-example.ts';
import { unitsPlausible } from './units-plausible.ts';
import { unitsPositive } from './units-positive.ts';
import { unitsWhole } from './units-whole.ts';

const billed = (procedureCode: string, units: number) => withLines(sampleClaim(), { procedureCode, units });

test.each([
  ['99213', 1, false],
  ['97110', 2.5, true],
  ['00830', 45, false],
  ['00830', 4.3, true],
  ['A0425', 12.7, false],
  ['J1885', 0.1, true],
])('%s with %s units is held as not whole: %s', (code, units, held) => {
  expect(placesOf(unitsWhole, billed(code, units)).length > 0).toBe(held);
});

test.each([
  ['99213', 3, true],
  ['97110', 24, false],
  ['97110', 25, true],
  ['00830', 1440, false],
  ['00830', 1441, true],
  ['J7192', 22_000, false],
  ['J1885', 100_000, true],
  ['20610', 201, true],
])('%s with %s units is held as implausible: %s', (code, units, held) => {
  expect(placesOf(unitsPlausible, billed(code, units)).length > 0).toBe(held);
});

test.each([0, -1, Number.NaN])('%s units are held', (units) => {
  expect(placesOf(unitsPositive, billed('99213', units))).toEqual(['lines[0].units']);
});
