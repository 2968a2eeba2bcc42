import type { CodeSetView } from 'cleanclaim/contract/views';
import { expect, test } from 'vitest';
import { releasesFor, releaseWords } from './releases.ts';

const set = (release: string, effectiveFrom: string | undefined, subset = false): CodeSetView => ({
  name: 'icd10cm',
  title: 'ICD-10-CM',
  release,
  count: 74_719,
  subset,
  ...(effectiveFrom ? { effectiveFrom } : {}),
});
const INSTALLED = [set('starter', undefined, true), set('FY2027', '2026-10-01'), set('FY2026', '2025-10-01')];
const onDay = (date: string) => releasesFor(INSTALLED, ['icd10cm', 'cpt'], date).map(({ release }) => release);

test('the newest whole release in force on the day answers; before all of them the subset does', () => {
  expect(onDay('2026-11-02')).toEqual(['FY2027']);
  expect(onDay('2026-09-30')).toEqual(['FY2026']);
  expect(onDay('2020-01-01')).toEqual(['starter']);
});

test('before the first release of all, the oldest stands; a set that is not installed has none', () => {
  expect(releasesFor([set('FY2027', '2026-10-01')], ['icd10cm'], '2020-01-01').map(({ release }) => release)).toEqual([
    'FY2027',
  ]);
  expect(releasesFor(INSTALLED, ['cpt'], '2026-11-02')).toEqual([]);
});

test('a release says its first day and count, and when it is only a part', () => {
  expect(releaseWords(set('FY2027', '2026-10-01'))).toBe('ICD-10-CM FY2027 from 10/01/2026, 74,719 codes');
  expect(releaseWords(set('starter', undefined, true))).toBe('ICD-10-CM starter, 74,719 codes (part of the set)');
});
