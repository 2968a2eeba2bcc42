import { expect, test } from 'vitest';
import { sampleClaim } from '../testing/sample-claim.ts';
import { externalCauseNotFirst } from './external-cause-not-first.ts';
import { manifestationNotFirst } from './manifestation-not-first.ts';
import { placesOf } from './testing/run-example.ts';

test.each(['V892XXA', 'W010XXA', 'X58XXXA', 'Y92009'])('%s is an external cause', (code) => {
  expect(placesOf(externalCauseNotFirst, { ...sampleClaim(), diagnoses: [code] })).toEqual(['diagnoses[0]']);
});

test.each(['U071', 'Z0000', 'T7840XA'])('%s may stand first', (code) => {
  expect(placesOf(externalCauseNotFirst, { ...sampleClaim(), diagnoses: [code] })).toEqual([]);
});

test.each(['E0822', 'F0280', 'G63', 'H42', 'N08'])('%s is a manifestation', (code) => {
  expect(placesOf(manifestationNotFirst, { ...sampleClaim(), diagnoses: [code] })).toEqual(['diagnoses[0]']);
});

test.each(['E119', 'F0390', 'G609', 'N189'])('%s is not a manifestation', (code) => {
  expect(placesOf(manifestationNotFirst, { ...sampleClaim(), diagnoses: [code] })).toEqual([]);
});

test('a claim without a diagnosis has no first one to judge', () => {
  expect(placesOf(externalCauseNotFirst, { ...sampleClaim(), diagnoses: [] })).toEqual([]);
  expect(placesOf(manifestationNotFirst, { ...sampleClaim(), diagnoses: [] })).toEqual([]);
});
