import { buildCodeSets } from '@cleanclaim/codesets';
import { expect, test } from 'vitest';
import { sampleClaim } from '../testing/sample-claim.ts';
import { diagnosisCodeValid as edit } from './diagnosis-code-valid.ts';
import { sampleContext } from './testing/run-example.ts';

const say = (diagnoses: string[]) =>
  edit.check({ ...sampleClaim(), diagnoses }, sampleContext()).map(({ where, message }) => `${where} ${message}`);

test('a retired code is held with the day on which it ended', () => {
  expect(say(['M545'])).toEqual(['diagnoses[0] Diagnosis M545 was not valid on 11/02/2026: it ended on 09/30/2021.']);
});

test('a category is held as unspecific', () => {
  expect(say(['I10', 'E11'])).toEqual([
    'diagnoses[1] Diagnosis E11 is a category with more specific codes below it and cannot be billed.',
  ]);
});

test.each(['E11.9', 'I1', '110', 'I10XXXXXX', ''])('"%s" does not have the form of a code', (code) => {
  expect(say([code])[0]).toMatch(/does not have the form/);
});

test('a code that a whole release lacks is held even when confirmed', () => {
  const claim = { ...sampleClaim(), diagnoses: ['Q999'] };
  expect(edit.check(claim, sampleContext({ confirmedCodes: ['Q999'] }))).toHaveLength(1);
});

test('a code that a subset lacks is held until a coder confirms it', () => {
  const codes = buildCodeSets([{ name: 'icd10cm', release: 'starter', subset: true, entries: [] }]);
  const claim = { ...sampleClaim(), diagnoses: ['Q999'] };
  const [hit] = edit.check(claim, sampleContext({ codes }));
  expect(hit?.fix).toMatch(/confirm the code, or install the full release/);
  expect(edit.check(claim, sampleContext({ codes, confirmedCodes: ['Q999'] }))).toEqual([]);
});

test('a code whose set is not installed is held until a coder confirms it', () => {
  const codes = buildCodeSets([]);
  const claim = { ...sampleClaim(), diagnoses: ['I10'] };
  expect(edit.check(claim, sampleContext({ codes }))[0]?.message).toMatch(/not installed/);
  expect(edit.check(claim, sampleContext({ codes, confirmedCodes: ['I10'] }))).toEqual([]);
});
