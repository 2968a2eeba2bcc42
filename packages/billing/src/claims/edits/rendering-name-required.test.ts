import { expect, test } from 'vitest';
import { sampleClaim } from '../testing/sample-claim.ts';
import { renderingNameRequired as edit } from './rendering-name-required.ts';
import { withRendering } from './support/example.ts';
import { placesOf } from './testing/run-example.ts';

test('an organization needs no first name', () => {
  expect(placesOf(edit, withRendering(sampleClaim(), { kind: 'organization', firstName: '' }))).toEqual([]);
});

test('an organization needs its name', () => {
  const claim = withRendering(sampleClaim(), { kind: 'organization', lastOrOrganizationName: '' });
  expect(placesOf(edit, claim)).toHaveLength(1);
});
