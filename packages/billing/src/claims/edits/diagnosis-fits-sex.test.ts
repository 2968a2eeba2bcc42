import { expect, test } from 'vitest';
import { sampleClaim } from '../testing/sample-claim.ts';
import { diagnosisFitsSex } from './diagnosis-fits-sex.ts';
import { procedureFitsSex } from './procedure-fits-sex.ts';
import { withLines, withPatient } from './support/example.ts';
import { placesOf } from './testing/run-example.ts';

const of = (sex: 'F' | 'M' | 'U', ...diagnoses: string[]) => ({ ...withPatient(sampleClaim(), { sex }), diagnoses });

test('pregnancy codes are for female patients', () => {
  expect(placesOf(diagnosisFitsSex, of('M', 'I10', 'O0990'))).toEqual(['diagnoses[1]']);
  expect(placesOf(diagnosisFitsSex, of('F', 'I10', 'O0990'))).toEqual([]);
});

test('an unknown sex fits every code', () => {
  expect(placesOf(diagnosisFitsSex, of('U', 'O0990', 'N401'))).toEqual([]);
  expect(placesOf(procedureFitsSex, withLines(of('U', 'I10'), { procedureCode: '55250' }))).toEqual([]);
});

test('modifier KX says that a service for the other sex is right', () => {
  const claim = of('M', 'N870');
  expect(placesOf(diagnosisFitsSex, claim)).toEqual(['diagnoses[0]']);
  expect(placesOf(diagnosisFitsSex, withLines(claim, { modifiers: ['KX'] }))).toEqual([]);
  expect(placesOf(procedureFitsSex, withLines(claim, { procedureCode: '58150', modifiers: ['KX'] }))).toEqual([]);
});

test.each([
  ['55700', 'F', true],
  ['55700', 'M', false],
  ['58150', 'M', true],
  ['59400', 'M', true],
  ['G0101', 'M', true],
  ['G0103', 'F', true],
  ['99213', 'F', false],
] as const)('procedure %s of sex %s is held: %s', (procedureCode, sex, held) => {
  expect(placesOf(procedureFitsSex, withLines(of(sex, 'I10'), { procedureCode })).length > 0).toBe(held);
});
