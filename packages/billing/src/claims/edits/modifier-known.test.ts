import { buildCodeSets } from '@cleanclaim/codesets';
import { expect, test } from 'vitest';
import { sampleClaim } from '../testing/sample-claim.ts';
import { modifierKnown } from './modifier-known.ts';
import { withLines } from './support/example.ts';
import { placesOf } from './testing/run-example.ts';

test('a whole list of HCPCS modifiers does not make those of CPT unknown', () => {
  const entries = [{ code: 'GP', label: 'GP', from: '2000-01-01', billable: true }];
  const codes = buildCodeSets([{ name: 'modifier', release: '2024', subset: false, entries }]);
  const claim = withLines(sampleClaim(), { modifiers: ['25', '59', 'GP', 'Z9'] });
  expect(placesOf(modifierKnown, claim, { codes })).toEqual(['lines[0].modifiers[3]']);
});
