import { expect, test } from 'vitest';
import { sampleClaim } from '../testing/sample-claim.ts';
import { addOnNeedsPrimary as edit } from './add-on-needs-primary.ts';
import { withLines } from './support/example.ts';
import { placesOf } from './testing/run-example.ts';

test.each([
  ['99417', '99215', false],
  ['99417', '99214', true],
  ['G2211', '99213', false],
  ['G2211', '20610', true],
  ['90833', '99214', false],
  ['96361', '96365', false],
  ['99292', '99291', false],
])('%s beside %s is held: %s', (addOn, other, held) => {
  const claim = withLines(sampleClaim(), { procedureCode: other }, { procedureCode: addOn });
  expect(placesOf(edit, claim)).toEqual(held ? ['lines[1].procedureCode'] : []);
});

test('the primary service must be of the same day', () => {
  const claim = withLines(
    sampleClaim(),
    { procedureCode: '90471' },
    { procedureCode: '90472', dateOfService: '2026-11-03' },
  );
  expect(placesOf(edit, claim)).toEqual(['lines[1].procedureCode']);
});
