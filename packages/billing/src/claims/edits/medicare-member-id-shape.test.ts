import { expect, test } from 'vitest';
import { sampleClaim } from '../testing/sample-claim.ts';
import { medicareMemberIdShape as edit } from './medicare-member-id-shape.ts';
import { asMedicare } from './support/example.ts';
import { placesOf } from './testing/run-example.ts';

const medicare = asMedicare(sampleClaim());

test.each(['2AC3DE4FG56', '9YT9YT9YT99', '3C07H98KJ01'])('%s has the form of an MBI', (memberId) => {
  expect(placesOf(edit, { ...medicare, memberId })).toEqual([]);
});

test.each(['0AC3DE4FG56', '2SC3DE4FG56', '2AC-3DE-4FG56', '2AC3DE4FG5', '2ac3de4fg56', '123456789A'])(
  '%s does not',
  (memberId) => {
    expect(placesOf(edit, { ...medicare, memberId })).toEqual(['memberId']);
  },
);

test('other payers have ids of their own form', () => {
  expect(placesOf(edit, { ...sampleClaim(), memberId: '123456789A' })).toEqual([]);
});
