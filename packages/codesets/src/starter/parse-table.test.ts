import { expect, test } from 'vitest';
import { headingEntries, icd10cmRows, plainEntries } from './parse-table.ts';

test('a row spreads over sides and care', () => {
  const { codes } = icd10cmRows('=S93|Ankle\nS93.40{1R2L}:AD|Sprain of % ankle');
  expect(codes.map(({ code, label }) => `${code} ${label}`)).toEqual([
    'S93401A Sprain of right ankle, active treatment',
    'S93401D Sprain of right ankle, follow-up care',
    'S93402A Sprain of left ankle, active treatment',
    'S93402D Sprain of left ankle, follow-up care',
  ]);
});

test('both sides read as a plural, and short codes are padded before the seventh character', () => {
  expect(icd10cmRows('H92.0{3B}|Pain of % ear').codes[0]).toMatchObject({ code: 'H9203', label: 'Pain of both ears' });
  expect(icd10cmRows('W01.0XX:A|Slip').codes[0]?.code).toBe('W010XXA');
});

test('flags set sex, days and ages', () => {
  expect(plainEntries('G0101|Exam|F @2001-01-01 !2030-12-31 >12 <99', '1992-01-01')).toEqual([
    {
      code: 'G0101',
      label: 'Exam',
      from: '2001-01-01',
      to: '2030-12-31',
      billable: true,
      sex: 'F',
      minAge: 12,
      maxAge: 99,
    },
  ]);
});

test('a malformed row is a bug and throws', () => {
  expect(() => plainEntries('G0101', '1992-01-01')).toThrow('Bad starter row');
  expect(() => plainEntries('G0101|Exam|?', '1992-01-01')).toThrow('Unknown flag');
  expect(() => icd10cmRows('S93.40{1Q}|Sprain of %')).toThrow('Unknown side');
  expect(() => icd10cmRows('S93.401:Q|Sprain')).toThrow('Unknown seventh character');
});

test('a code without a named category is a bug and throws', () => {
  expect(() => headingEntries(icd10cmRows('E11.9|Diabetes').codes, new Map())).toThrow('No heading label for E11');
});
