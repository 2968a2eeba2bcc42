import { buildCodeSets, type CodeEntry } from '@cleanclaim/codesets';
import { expect, test } from 'vitest';
import { readNote } from '../../note/index.ts';
import { buildProcedureLexicon, suggestProcedures } from '../index.ts';
import { baseName } from './pcs-tables.ts';

const titles: readonly (readonly [string, string])[] = [
  ['0TB03ZX', 'Excision of Right Kidney, Percutaneous Approach, Diagnostic'],
  ['0TB00ZZ', 'Excision of Right Kidney, Open Approach'],
  ['0TB13ZX', 'Excision of Left Kidney, Percutaneous Approach, Diagnostic'],
  ['0TT00ZZ', 'Resection of Right Kidney, Open Approach'],
  ['0TT04ZZ', 'Resection of Right Kidney, Percutaneous Endoscopic Approach'],
  ['0TT10ZZ', 'Resection of Left Kidney, Open Approach'],
  ['0TT14ZZ', 'Resection of Left Kidney, Percutaneous Endoscopic Approach'],
  ['0FT40ZZ', 'Resection of Gallbladder, Open Approach'],
  ['0FT44ZZ', 'Resection of Gallbladder, Percutaneous Endoscopic Approach'],
  ['0WJG0ZZ', 'Inspection of Peritoneal Cavity, Open Approach'],
  ['08J0XZZ', 'Inspection of Right Eye, External Approach'],
  ['08J1XZZ', 'Inspection of Left Eye, External Approach'],
  ['BW03ZZZ', 'Plain Radiography of Chest'],
  ['BW40ZZZ', 'Ultrasonography of Abdomen'],
  ['BW2000Z', 'Computerized Tomography (CT Scan) of Abdomen using High Osmolar Contrast, Unenhanced and Enhanced'],
  ['BW20YZZ', 'Computerized Tomography (CT Scan) of Abdomen using Other Contrast'],
  ['BW20ZZZ', 'Computerized Tomography (CT Scan) of Abdomen'],
  ['4A02X4Z', 'Measurement of Cardiac Electrical Activity, External Approach'],
];
const entries = titles.map(([code, label]): CodeEntry => ({ code, label, from: '2020-10-01', billable: true }));
const lexicon = buildProcedureLexicon(
  buildCodeSets([{ name: 'icd10pcs', release: 'test', subset: false, entries }]),
  '2024-06-01',
);
const review = (text: string) =>
  suggestProcedures(readNote(text), lexicon, { setting: 'inpatient', dateOfService: '2024-06-01' });
const codesOf = (text: string) => review(text).suggestions.map(({ code }) => code);

test('a name is read without its side', () => {
  expect(baseName('Bilateral Kidneys')).toEqual({ base: 'kidney', side: 'bilateral' });
  expect(baseName('Right and Left Heart')).toEqual({ base: 'right left heart', side: '' });
});

test('the operation, its side and approach give one valid code', () => {
  expect(codesOf('He underwent left nephrectomy.')).toEqual(['0TT10ZZ']);
  expect(codesOf('He underwent laparoscopic left nephrectomy.')).toEqual(['0TT14ZZ']);
  expect(codesOf('A laparoscopic cholecystectomy was performed.')).toEqual(['0FT44ZZ']);
});

test('a biopsy is diagnostic', () => {
  expect(codesOf('A percutaneous biopsy of the left kidney was performed.')).toEqual(['0TB13ZX']);
});

test('imaging by machine and part; contrast only when stated', () => {
  expect(codesOf('Abdominal CT showed a mass.')).toEqual(['BW20ZZZ']);
  expect(codesOf('Abdominal CT with contrast showed a mass.')).toEqual(['BW20YZZ']);
  expect(codesOf('Chest X-ray and abdominal ultrasound were normal.')).toEqual(['BW03ZZZ', 'BW40ZZZ']);
});

test('an eye examination without a side is of both eyes', () => {
  expect(codesOf('Funduscopy was normal.')).toEqual(['08J0XZZ', '08J1XZZ']);
});

test('opening the belly for another operation is no inspection', () => {
  expect(codesOf('An exploratory laparotomy was performed.')).toEqual(['0WJG0ZZ']);
  expect(codesOf('A laparotomy was performed. Open cholecystectomy was done.')).toEqual(['0FT40ZZ']);
});

test('past, negated and family procedures are left out with why', () => {
  const { suggestions, leftOut } = review('History of right nephrectomy. No electrocardiogram was performed.');
  expect(suggestions).toEqual([]);
  expect(leftOut.map(({ code, reason }) => [code, reason])).toEqual([
    ['0TT00ZZ', 'past'],
    ['4A02X4Z', 'negated'],
  ]);
});

test('what is not in the installed release is not suggested', () => {
  expect(codesOf('A splenectomy was performed.')).toEqual([]);
});
