import { expect, test } from 'vitest';
import { sampleClaim } from '../testing/sample-claim.ts';
import { withBilling, withRendering } from './support/example.ts';
import { taxonomyShape as edit } from './taxonomy-shape.ts';
import { placesOf } from './testing/run-example.ts';

test('billing and rendering taxonomy are each looked at', () => {
  const claim = withRendering(withBilling(sampleClaim(), { taxonomy: '207q00000X' }), { taxonomy: '207Q00000Y' });
  expect(placesOf(edit, claim)).toEqual(['billing.taxonomy', 'rendering.taxonomy']);
});

test('an absent taxonomy is not malformed', () => {
  expect(placesOf(edit, withBilling(sampleClaim(), { taxonomy: '' }))).toEqual([]);
});
