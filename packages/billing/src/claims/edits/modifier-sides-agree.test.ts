import { expect, test } from 'vitest';
import { sampleClaim } from '../testing/sample-claim.ts';
import { modifier25OnVisits } from './modifier-25-on-visits.ts';
import { modifierKnown } from './modifier-known.ts';
import { modifierSidesAgree } from './modifier-sides-agree.ts';
import { withLines } from './support/example.ts';
import { placesOf } from './testing/run-example.ts';

test.each([
  [['LT', 'RT'], true],
  [['50', 'LT'], true],
  [['RT', '50'], true],
  [['LT', '59'], false],
  [['LT', 'LT'], false],
])('%j contradict: %s', (modifiers, held) => {
  expect(placesOf(modifierSidesAgree, withLines(sampleClaim(), { modifiers })).length > 0).toBe(held);
});

test.each([
  ['99213', false],
  ['92014', false],
  ['G0439', false],
  ['20610', true],
  ['96372', true],
])('modifier 25 on %s is warned of: %s', (procedureCode, warned) => {
  const claim = withLines(sampleClaim(), { procedureCode, modifiers: ['25'] });
  expect(placesOf(modifier25OnVisits, claim).length > 0).toBe(warned);
});

test('a malformed modifier is told once, by its own edit', () => {
  expect(placesOf(modifierKnown, withLines(sampleClaim(), { modifiers: ['2', 'ZZ'] }))).toEqual([
    'lines[0].modifiers[1]',
  ]);
});
