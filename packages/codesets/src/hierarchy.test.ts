import { expect, test } from 'vitest';
import { buildCodeSets } from './build-code-sets.ts';
import { codeHierarchy } from './hierarchy.ts';
import { starterCodeSets } from './starter/starter-code-sets.ts';
import { openTabular, packTabular } from './tables/tabular-table.ts';
import type { TabularNotes } from './tables/types.ts';

const DAY = '2026-11-02';
const place = (code: string, parent: string, title: string): TabularNotes => ({
  code,
  parent,
  title,
  inclusionTerms: [],
  includes: [],
  excludes1: [],
  excludes2: [],
  codeFirst: [],
  codeAlso: [],
  useAdditionalCode: [],
});
const tabular = openTabular(
  packTabular([
    place('4', '', 'Glands'),
    place('E08-E13', '4', 'Sugar'),
    place('E10', 'E08-E13', 'Type 1'),
    place('E11', 'E08-E13', 'Type 2'),
    place('E119', 'E11', 'Type 2, plain'),
  ]),
);
if (tabular === undefined) throw new Error('the sample tabular list does not open');
const plain = buildCodeSets(starterCodeSets());
const withTitles = buildCodeSets(starterCodeSets(), [
  { name: 'icd10cm-tabular', release: 'test', from: '2020-10-01', data: tabular },
]);
const codesOf = (places: readonly { code: string }[] | undefined) => places?.map(({ code }) => code);

test('from the code list alone the path starts at the category', () => {
  const found = codeHierarchy(plain, 'E11.9', DAY);
  expect(found).toMatchObject({ place: { kind: 'code', code: 'E119' }, path: [{ kind: 'heading', code: 'E11' }] });
  expect(codesOf(found?.siblings)).toContain('E118');
  expect(codesOf(found?.siblings)).not.toContain('E119');
  expect(found?.children).toEqual([]);
});

test('with the tabular list chapter and section stand above, with its titles', () => {
  expect(codeHierarchy(withTitles, 'e11.9', DAY)).toMatchObject({
    place: { code: 'E119', title: 'Type 2, plain' },
    path: [
      { kind: 'chapter', code: '4', title: 'Glands' },
      { kind: 'section', code: 'E08-E13', title: 'Sugar' },
      { kind: 'heading', code: 'E11', title: 'Type 2' },
    ],
  });
  expect(codesOf(codeHierarchy(withTitles, 'E11', DAY)?.siblings)).toEqual(['E10']);
});

test('children are directly below; fillers make no level of their own', () => {
  const below = codesOf(codeHierarchy(plain, 'E11', DAY)?.children);
  expect(below).toContain('E119');
  expect(below).toContain('E114');
  expect(below).not.toContain('E1142');
  expect(codesOf(codeHierarchy(plain, 'W19', DAY)?.children)).toEqual(['W19XXXA', 'W19XXXD', 'W19XXXS']);
  expect(codesOf(codeHierarchy(plain, 'W19.XXXA', DAY)?.path)).toEqual(['W19']);
});

test('a code that is not there on the day has no place', () => {
  expect(codeHierarchy(plain, 'E11.ZZ', DAY)).toBeUndefined();
  expect(codeHierarchy(plain, 'E11.9', '2015-09-30')).toBeUndefined();
});
