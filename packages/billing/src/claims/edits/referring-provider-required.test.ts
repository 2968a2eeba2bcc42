import { expect, test } from 'vitest';
import { sampleClaim } from '../testing/sample-claim.ts';
import { referringProviderRequired as edit } from './referring-provider-required.ts';
import { asMedicare, withLines, withReferring } from './support/example.ts';
import { placesOf } from './testing/run-example.ts';

test('a consultation needs a referring provider for every payer', () => {
  expect(placesOf(edit, withLines(sampleClaim(), { procedureCode: '99243' }))).toEqual(['lines[0].procedureCode']);
  expect(placesOf(edit, withReferring(withLines(sampleClaim(), { procedureCode: '99243' })))).toEqual([]);
});

test.each(['71046', '85025', 'E0601', 'L1833', 'K0001', '0042U'])(
  '%s needs an ordering provider for Medicare only',
  (procedureCode) => {
    const claim = withLines(sampleClaim(), { procedureCode });
    expect(placesOf(edit, claim)).toEqual([]);
    expect(placesOf(edit, asMedicare(claim))).toEqual(['lines[0].procedureCode']);
  },
);

test.each(['99213', '00830', '20610', 'J1885', '77427'])('%s needs none', (procedureCode) => {
  expect(placesOf(edit, asMedicare(withLines(sampleClaim(), { procedureCode })))).toEqual([]);
});
