import { describe, expect, test } from 'vitest';
import { buildCodeSets } from '../build-code-sets.ts';
import { starterCodeSets } from '../starter/starter-code-sets.ts';
import type { TabularTable } from '../tables/types.ts';
import { searchQueries } from '../testing/search-queries.ts';
import type { CodeEntry } from '../types.ts';

const DAY = '2026-11-02';
const sets = buildCodeSets(starterCodeSets());
const first = (text: string) => sets.search('icd10cm', text, DAY, 10)[0];
const isValid = (code: string) => sets.ask('icd10cm', code, DAY).status === 'valid';

describe('a search in the starter codes', () => {
  const queries = searchQueries().filter(({ codes }) => codes.some(isValid));

  test('finds what is meant among the first five', () => {
    const missed = queries.filter(({ text, codes }) => {
      const hits = sets.search('icd10cm', text, DAY, 5).map(({ code }) => code);
      return !hits.some((code) => codes.includes(code));
    });
    expect(queries.length).toBeGreaterThan(150);
    const share = missed.length / queries.length;
    expect(share, `missed: ${missed.map(({ text }) => text).join(', ')}`).toBeLessThan(0.02);
  });

  test('says how it read a term, a typo and a British word, and which words it found', () => {
    expect(first('htn')).toMatchObject({ code: 'I10', readAs: [{ from: 'htn', to: 'hypertension' }] });
    expect(first('diabetis')).toMatchObject({ code: 'E119', readAs: [{ from: 'diabetis', to: 'diabetes' }] });
    expect(first('hypertension')).toMatchObject({ code: 'I10', matched: ['hypertension'] });
    expect(first('hypertension')).not.toHaveProperty('readAs');
  });

  test('a term is completed while it is typed', () => {
    for (const text of ['heart att', 'heart atta', 'heart attack']) expect(first(text)?.code).toBe('I219');
  });

  test('all words must be found; when nothing has all, what names a condition may stand alone', () => {
    expect(first('tribal zebra')).toBeUndefined();
    expect(first('dizzy spells')?.code).toBe('R42');
    expect(first('longstanding syncope')?.code).toBe('R55');
    expect(first('pain in the knee that hurts terribly')?.label).toMatch(/knee/i);
  });
});

describe('other names of a code', () => {
  const code = (text: string, label: string): CodeEntry => ({ code: text, label, from: '2020-10-01', billable: true });
  const entries = [code('M722', 'Sole, fibrous'), code('D224', 'Mark of scalp'), code('C50919', 'Growth of breast')];
  const none = { includes: [], excludes1: [], excludes2: [], codeFirst: [], codeAlso: [], useAdditionalCode: [] };
  const notes = { code: 'M722', title: '', parent: 'M72', inclusionTerms: ['Jogger heel'], ...none };
  const tabular: TabularTable = {
    notes: () => undefined,
    inherited: () => [],
    children: () => [],
    all: () => [notes],
    heading: () => undefined,
    seventhCharacters: () => undefined,
  };
  const nowhere = { malignantSecondary: '', inSitu: '', benign: '', uncertain: '', unspecified: '' };
  const release = { release: 'test', from: '2020-10-01' };
  const found = (text: string) =>
    buildCodeSets(
      [{ name: 'icd10cm', release: 'test', subset: false, entries }],
      [
        { name: 'icd10cm-tabular', ...release, data: tabular },
        {
          name: 'icd10cm-index',
          ...release,
          data: [{ path: ['Beauty spot', 'scalp'], nonessential: [], code: 'D22.4' }],
        },
        {
          name: 'icd10cm-neoplasm',
          ...release,
          data: [{ path: ['mamilla'], nonessential: [], malignantPrimary: 'C50.919', ...nowhere }],
        },
      ],
    ).search('icd10cm', text, DAY, 5)[0];

  test('inclusion terms, index entries and sites of the neoplasm table find it', () => {
    expect(found('jogger heel')).toMatchObject({ code: 'M722', alias: 'Jogger heel', matched: ['jogger', 'heel'] });
    expect(found('beauty spot')).toMatchObject({ code: 'D224', alias: 'Beauty spot, scalp' });
    expect(found('cancer mamilla')?.code).toBe('C50919');
  });

  test('what is found by its label has no alias', () => {
    expect(found('fibrous sole')).toMatchObject({ code: 'M722', matched: ['sole', 'fibrous'] });
    expect(found('fibrous sole')).not.toHaveProperty('alias');
  });
});

test('procedures are found by words, families and typos too', () => {
  const codes = (text: string) => sets.search('hcpcs', text, DAY, 5).map(({ label }) => label.toLowerCase());
  expect(codes('wheelchairs')[0]).toContain('wheelchair');
  expect(codes('weelchair')[0]).toContain('wheelchair');
});
