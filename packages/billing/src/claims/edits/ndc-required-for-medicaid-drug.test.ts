import { expect, test } from 'vitest';
import { sampleClaim } from '../testing/sample-claim.ts';
import { anesthesiaModifierRequired } from './anesthesia-modifier-required.ts';
import { ndcRequiredForMedicaidDrug } from './ndc-required-for-medicaid-drug.ts';
import { asMedicaid, asMedicare, withLines } from './support/example.ts';
import { placesOf } from './testing/run-example.ts';

test('only Medicaid asks for the NDC of an injected drug', () => {
  const claim = withLines(sampleClaim(), { procedureCode: 'J1885' }, { procedureCode: '96372' });
  expect(placesOf(ndcRequiredForMedicaidDrug, asMedicaid(claim))).toEqual(['lines[0].ndc']);
  expect(placesOf(ndcRequiredForMedicaidDrug, asMedicare(claim))).toEqual([]);
});

test('an empty NDC is none', () => {
  const claim = withLines(sampleClaim(), { procedureCode: 'J1885', ndc: ' ' });
  expect(placesOf(ndcRequiredForMedicaidDrug, asMedicaid(claim))).toEqual(['lines[0].ndc']);
});

test.each(['AA', 'QK', 'QX', 'QY', 'QZ', 'AD'])('modifier %s says who gave the anesthesia', (modifier) => {
  const claim = asMedicare(withLines(sampleClaim(), { procedureCode: '00830', modifiers: ['P3', modifier] }));
  expect(placesOf(anesthesiaModifierRequired, claim)).toEqual([]);
});
