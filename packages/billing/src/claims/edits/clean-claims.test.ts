import { expect, test } from 'vitest';
import { sampleClaim } from '../testing/sample-claim.ts';
import { sampleCrownClaim, sampleDentalClaim } from '../testing/sample-dental.ts';
import { sampleHomeHealthClaim, sampleInpatientClaim, sampleOutpatientClaim } from '../testing/sample-institutional.ts';
import { sampleSecondaryClaim } from '../testing/sample-secondary.ts';
import { runEdits } from './run-edits.ts';
import { sampleContext } from './testing/run-example.ts';

test.each([
  ['office visit', sampleClaim],
  ['hospital stay', sampleInpatientClaim],
  ['emergency visit', sampleOutpatientClaim],
  ['home health period', sampleHomeHealthClaim],
  ['filling', sampleDentalClaim],
  ['crown', sampleCrownClaim],
  ['claim to the second payer', sampleSecondaryClaim],
] as const)('clean claims of every kind have no hold: %s', (_what, clean) => {
  expect(runEdits(clean(), sampleContext())).toEqual([]);
});

test('edits of one kind keep away from claims of another', () => {
  const bare = { ...sampleInpatientClaim(), lines: sampleInpatientClaim().lines.slice(0, 1) };
  const ids = runEdits({ ...bare, placeOfService: '' }, sampleContext()).map(({ editId }) => editId);
  expect(ids).toEqual(['total-equals-lines']);
});
