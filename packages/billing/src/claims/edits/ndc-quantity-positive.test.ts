import { expect, test } from 'vitest';
import { sampleClaim } from '../testing/sample-claim.ts';
import { ndcQuantityPositive as edit } from './ndc-quantity-positive.ts';
import { ndcShape } from './ndc-shape.ts';
import { withLines } from './support/example.ts';
import { placesOf } from './testing/run-example.ts';

test.each([
  [0.125, false],
  [0.1255, true],
  [-1, true],
  [Number.NaN, true],
])('a drug quantity of %s is held: %s', (ndcQuantity, held) => {
  const claim = withLines(sampleClaim(), { procedureCode: 'J1885', ndc: '00409379501', ndcQuantity });
  expect(placesOf(edit, claim).length > 0).toBe(held);
});

test.each([
  ['00409379501', false],
  ['00409-3795-01', false],
  ['0409-3795-01', true],
  ['0040937950', true],
  ['', true],
])('NDC "%s" is held: %s', (ndc, held) => {
  expect(placesOf(ndcShape, withLines(sampleClaim(), { procedureCode: 'J1885', ndc })).length > 0).toBe(held);
});
