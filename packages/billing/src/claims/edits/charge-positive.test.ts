import { expect, test } from 'vitest';
import { cents } from '../../kernel/index.ts';
import { sampleClaim } from '../testing/sample-claim.ts';
import { chargePositive as edit } from './charge-positive.ts';
import { withLines } from './support/example.ts';
import { placesOf } from './testing/run-example.ts';

test.each([
  ['99213', 0, [], true],
  ['99213', -100, [], true],
  ['3074F', 0, [], false],
  ['3074F', -1, [], true],
  ['90707', 0, ['SL'], false],
  ['99213', 1, [], false],
] as const)('%s at %s cents with %j is held: %s', (procedureCode, charge, modifiers, held) => {
  const claim = withLines(sampleClaim(), { procedureCode, chargeCents: cents(charge), modifiers });
  expect(placesOf(edit, claim).length > 0).toBe(held);
});
