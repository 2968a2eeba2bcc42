import { buildCodeSets } from '@cleanclaim/codesets';
import { expect, test } from 'vitest';
import { sampleClaim } from '../testing/sample-claim.ts';
import { diagnosisFitsAge } from './diagnosis-fits-age.ts';
import { newbornVisitDiagnosisDays } from './newborn-visit-diagnosis-days.ts';
import { procedureFitsAge } from './procedure-fits-age.ts';
import { withLines, withPatient } from './support/example.ts';
import { placesOf } from './testing/run-example.ts';

const born = (birthDate: string, ...diagnoses: string[]) => ({
  ...withPatient(sampleClaim(), { birthDate }),
  diagnoses,
});

test.each([
  ['2026-11-02', 'Z3800', false],
  ['2025-11-03', 'Z3800', false],
  ['2025-11-02', 'Z3800', true],
  ['2018-01-01', 'O0990', true],
  ['2000-01-01', 'O0990', false],
  ['1961-01-01', 'O0990', true],
  ['2010-01-01', 'Z0000', false],
  ['2012-01-01', 'Z0000', true],
  ['2008-11-02', 'Z00129', true],
  ['2008-11-03', 'Z00129', false],
])('born %s with %s is held: %s', (birthDate, code, held) => {
  expect(placesOf(diagnosisFitsAge, born(birthDate, code)).length > 0).toBe(held);
});

test('an age limit of the code set is kept too', () => {
  const limited = (code: string) => [{ code, label: code, from: '2000-01-01', billable: true, minAge: 65 }];
  const codes = buildCodeSets([
    { name: 'icd10cm', release: 'limited', subset: false, entries: limited('R54') },
    { name: 'cpt', release: 'limited', subset: false, entries: limited('99213') },
  ]);
  expect(placesOf(diagnosisFitsAge, born('1980-05-17', 'R54'), { codes })).toEqual(['diagnoses[0]']);
  expect(placesOf(diagnosisFitsAge, born('1950-05-17', 'R54'), { codes })).toEqual([]);
  expect(placesOf(procedureFitsAge, born('1980-05-17', 'R54'), { codes })).toEqual(['lines[0].procedureCode']);
});

test.each([
  ['2026-10-26', 'Z00110', false],
  ['2026-10-25', 'Z00110', true],
  ['2026-10-25', 'Z00111', false],
  ['2026-10-05', 'Z00111', false],
  ['2026-10-04', 'Z00111', true],
])('born %s, newborn check-up %s is held: %s', (birthDate, code, held) => {
  expect(placesOf(newbornVisitDiagnosisDays, born(birthDate, code)).length > 0).toBe(held);
});

test('a birth date that is unreadable or after the visit is told by its own edit', () => {
  for (const birthDate of ['', '2026-12-01']) {
    const claim = withLines(born(birthDate, 'Z3800', 'Z00110'), { procedureCode: '99460' });
    expect(placesOf(diagnosisFitsAge, claim)).toEqual([]);
    expect(placesOf(procedureFitsAge, claim)).toEqual([]);
    expect(placesOf(newbornVisitDiagnosisDays, claim)).toEqual([]);
  }
});
