import { expect, test } from 'vitest';
import { sampleClaim } from '../testing/sample-claim.ts';
import { groupNumberShape } from './group-number-shape.ts';
import { payerClaimNumberShape } from './payer-claim-number-shape.ts';
import { placesOf } from './testing/run-example.ts';

test.each([
  ['G-2200', false],
  ['G 2200', false],
  ['G  2200', true],
  ['G*2200', true],
  ['Ü2200', true],
  ['9'.repeat(50), false],
  ['9'.repeat(51), true],
])('%s is held: %s', (number, held) => {
  expect(placesOf(groupNumberShape, { ...sampleClaim(), groupNumber: number }).length > 0).toBe(held);
  const replacement = { ...sampleClaim(), frequencyCode: '7', payerClaimControlNumber: number } as const;
  expect(placesOf(payerClaimNumberShape, replacement).length > 0).toBe(held);
});
