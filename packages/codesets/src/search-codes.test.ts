import { describe, expect, test } from 'vitest';
import { buildCodeSets } from './build-code-sets.ts';
import { starterCodeSets } from './starter/starter-code-sets.ts';
import type { CodeEntry, CodeSet } from './types.ts';

const entry = (code: string, label: string, more: Partial<CodeEntry> = {}): CodeEntry => ({
  code,
  label,
  from: '2020-10-01',
  billable: true,
  ...more,
});
const set = (entries: CodeEntry[], more: Partial<CodeSet> = {}): CodeSet => ({
  name: 'icd10cm',
  release: 'test',
  subset: false,
  entries,
  ...more,
});
const DAY = '2026-11-02';

const diabetes = buildCodeSets([
  set([
    entry('E11', 'Type 2 diabetes mellitus', { billable: false }),
    entry('E119', 'Type 2 diabetes mellitus without complications'),
    entry('E1142', 'Type 2 diabetes mellitus with diabetic polyneuropathy'),
    entry('E1140', 'Type 2 diabetes mellitus with old neuropathy', { to: '2022-09-30' }),
    entry('G629', 'Polyneuropathy, unspecified'),
    entry('H810', "Ménière's disease"),
  ]),
]);
const codesOf = (text: string, limit = 10) => diabetes.search('icd10cm', text, DAY, limit).map((hit) => hit.code);

describe('type-ahead over a code set', () => {
  test('the start of a code finds it, with or without dot, in any case; codes that may be billed stand first', () => {
    expect(codesOf('e11')).toEqual(['E1142', 'E119', 'E11', 'E1140']);
    expect(codesOf('E11.4')).toEqual(['E1142', 'E1140']);
    expect(codesOf('E11.')).toEqual(codesOf('E11'));
  });

  test('all words must be in the label, each by its start, in any order', () => {
    expect(codesOf('polyneur')).toEqual(['G629', 'E1142']);
    expect(codesOf('polyneuropathy diabetic')).toEqual(['E1142']);
    expect(codesOf('mellitus migrating')).toEqual([]);
    expect(codesOf('meniere')).toEqual(['H810']);
  });

  test('a word may be the start of the code, beside words of the label', () => {
    expect(codesOf('e11 complications')).toEqual(['E119']);
  });

  test('hits by code stand before hits by label', () => {
    const sets = buildCodeSets([set([entry('A010', 'Fever of type B'), entry('B010', 'Other')])]);
    expect(sets.search('icd10cm', 'b', DAY, 10).map((hit) => [hit.code, hit.match])).toEqual([
      ['B010', 'code'],
      ['A010', 'label'],
    ]);
  });

  test('each hit says whether the code may be used on the day, from when to when, and of which release it is', () => {
    expect(diabetes.search('icd10cm', 'E1140', DAY, 10)).toEqual([
      {
        code: 'E1140',
        label: 'Type 2 diabetes mellitus with old neuropathy',
        status: 'not-effective',
        from: '2020-10-01',
        to: '2022-09-30',
        release: 'test',
        subset: false,
        match: 'code',
      },
    ]);
    expect(diabetes.search('icd10cm', 'E1140', '2021-01-01', 10)[0]?.status).toBe('valid');
    expect(diabetes.search('icd10cm', 'E11', DAY, 10).at(-2)?.status).toBe('not-billable');
  });

  test('no more than asked for, and never a usable code crowded out by others', () => {
    expect(codesOf('type 2', 2)).toEqual(['E119', 'E1142']);
    expect(codesOf('', 3)).toEqual(['E1142', 'E119', 'G629']);
  });

  test('a code of several releases is found once, by the words of each of its labels', () => {
    const sets = buildCodeSets([
      set([entry('E119', 'Old words')], { release: 'old', subset: true }),
      set([entry('E119', 'New words')], { release: 'new' }),
    ]);
    for (const text of ['old', 'new']) {
      expect(sets.search('icd10cm', text, DAY, 10)).toMatchObject([
        { code: 'E119', label: 'New words', release: 'new' },
      ]);
    }
  });

  test('what is not installed is not found, and signs alone find nothing', () => {
    expect(diabetes.search('cpt', '99213', DAY, 10)).toEqual([]);
    expect(codesOf('%%')).toEqual([]);
  });
});

test('every code of the starter sets is found by its code and by the words of its label', () => {
  const starter = starterCodeSets();
  const sets = buildCodeSets(starter);
  for (const { name, entries } of starter) {
    for (const { code, label } of entries.filter((_, i) => i % 25 === 0)) {
      expect(sets.search(name, code, DAY, entries.length).map((hit) => hit.code)).toContain(code);
      const words = /[A-Za-z0-9]/.test(label) ? sets.search(name, label, DAY, entries.length) : [];
      expect(words.map((hit) => hit.code)).toContain(code);
    }
  }
});
