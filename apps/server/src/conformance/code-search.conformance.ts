import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type CodeSets, searchSynonyms } from '@cleanclaim/codesets';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { searchQueries } from '../../../../packages/codesets/src/testing/search-queries.ts';
import { installFiles } from '../platform/code-store/install-files.ts';
import { localFiles } from '../platform/code-store/local-files.ts';
import { PROJECT_ROOT } from '../platform/data-home.ts';
import { loadCodeSets } from '../platform/installed-code-sets.ts';

const FOLDER = resolve(PROJECT_ROOT, '../shared/reference');
const isHere = existsSync(FOLDER);
if (!isHere) console.log('skipped: ../shared/reference is not here, so no search over all of ICD-10-CM is checked');
const DAY = '2026-11-02';

describe.skipIf(!isHere)('a search over all of ICD-10-CM', () => {
  const home = isHere ? mkdtempSync(join(tmpdir(), 'code-search-')) : '';
  let sets: CodeSets;
  beforeAll(async () => {
    const files = (localFiles(FOLDER) ?? []).filter(({ name }) => name.startsWith('icd10cm'));
    expect(files.length).toBeGreaterThan(4);
    await installFiles(home, files, {});
    sets = loadCodeSets({ dir: home });
  });
  afterAll(() => rmSync(home, { recursive: true, force: true }));

  test('what is meant stands among the first five for 98 of 100 queries, first for 93', () => {
    const queries = searchQueries();
    const places = queries.map(({ text, codes }) =>
      sets.search('icd10cm', text, DAY, 10).findIndex(({ code }) => codes.includes(code)),
    );
    const within = (most: number) => places.filter((place) => place >= 0 && place < most).length / places.length;
    const missed = queries.filter((_, at) => (places[at] ?? -1) < 0 || (places[at] ?? 0) >= 5);
    const shares = [1, 5, 10].map((most) => `${(100 * within(most)).toFixed(1)}% in the first ${most}`);
    console.info(
      `${queries.length} queries: ${shares.join(', ')}. Missed: ${missed.map(({ text }) => text).join('; ')}`,
    );
    expect(queries.length).toBeGreaterThanOrEqual(150);
    expect(within(5)).toBeGreaterThanOrEqual(0.98);
    expect(within(1)).toBeGreaterThanOrEqual(0.93);
  });

  test('every query names a code that is valid, and every term of the lexicon one that is or was', () => {
    const status = (code: string, day: string) => sets.ask('icd10cm', code, day).status;
    const isReal = (code: string) =>
      [DAY, '2022-01-01'].some((day) => ['valid', 'not-billable'].includes(status(code, day)));
    const wrong = searchQueries().filter(({ codes }) => !codes.some((code) => status(code, DAY) === 'valid'));
    expect(wrong.map(({ text }) => text)).toEqual([]);
    const lost = searchSynonyms().filter(({ codes }) => codes.length > 0 && !codes.some(isReal));
    expect(lost.map(({ terms }) => terms[0])).toEqual([]);
    const invented = searchSynonyms().flatMap(({ codes }) => codes.filter((code) => !isReal(code)));
    console.info(`${invented.length} codes of the lexicon are in no release here: ${[...new Set(invented)].join(' ')}`);
    expect(invented.length).toBeLessThan(40);
  });
});
