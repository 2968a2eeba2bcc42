import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { TableName } from '@cleanclaim/codesets';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type FileOutcome, installFiles } from '../platform/code-store/install-files.ts';
import { localFiles } from '../platform/code-store/local-files.ts';
import { readManifest } from '../platform/code-store/manifest.ts';
import { PROJECT_ROOT } from '../platform/data-home.ts';
import { loadCodeSets } from '../platform/installed-code-sets.ts';

const FOLDER = resolve(PROJECT_ROOT, '../shared/reference');
const isHere = existsSync(FOLDER);
if (!isHere) console.log('skipped: ../shared/reference is not here, so no official release is installed');

/** Files whose count in the list is not that of their data rows, each with its reason. */
const COUNTED_OTHERWISE: Readonly<Record<string, string>> = {
  'anesthesia_cf_2025.csv': 'counts all lines: a header and a blank line',
  'gpci_2025.csv': 'counts all lines: titles and footnotes',
  'locality_county_2025.csv': 'counts all lines: titles, footnotes and blank lines',
  'oppscap_2025_oct.csv': 'counts all lines: a header and a blank line',
  'hcc_ra_labels_2026.csv': 'misses the last row, which ends without a line feed',
  'icd10cm_eindex_april2024.xml.gz': 'gives no number',
  'icd10cm_neoplasm_april2024.xml.gz': 'gives no number',
};
const NO_CODE_FILES = ['SOURCES.tsv', 'zip5_locality_layout.txt'];

describe.skipIf(!isHere)('official releases', () => {
  const home = isHere ? mkdtempSync(join(tmpdir(), 'code-sets-')) : '';
  let outcomes: Map<string, FileOutcome>;
  let seconds = 0;
  beforeAll(async () => {
    const start = performance.now();
    outcomes = new Map((await installFiles(home, localFiles(FOLDER) ?? [], {})).map((one) => [one.file, one]));
    seconds = (performance.now() - start) / 1000;
  });
  afterAll(() => rmSync(home, { recursive: true, force: true }));

  const listed = () => {
    const [header = '', ...lines] = readFileSync(join(FOLDER, 'SOURCES.tsv'), 'utf8').trim().split('\n');
    const at = header.split('\t').indexOf('rows');
    return lines.map((line) => ({ file: line.split('\t')[0] ?? '', rows: line.split('\t')[at] ?? '' }));
  };

  test('all install in less than a minute', () => {
    console.log(`${outcomes.size} files in ${seconds.toFixed(1)} s`);
    expect([...outcomes.values()].filter(({ outcome }) => outcome === 'refused')).toEqual([]);
    expect(seconds).toBeLessThan(60);
  });

  test('every listed file is in with all its rows, or its reason is known', () => {
    expect(listed().length).toBeGreaterThan(45);
    for (const { file, rows } of listed()) {
      const outcome = outcomes.get(file);
      if (NO_CODE_FILES.includes(file)) expect(outcome, file).toMatchObject({ outcome: 'not-a-code-file' });
      else if (file in COUNTED_OTHERWISE) expect(outcome, file).toMatchObject({ outcome: 'installed' });
      else expect(outcome, file).toMatchObject({ outcome: 'installed', rows: Number(rows) });
    }
    const allLines = Object.keys(COUNTED_OTHERWISE).filter((file) => COUNTED_OTHERWISE[file]?.startsWith('counts all'));
    for (const file of allLines) {
      expect(outcomes.get(file)).toMatchObject({ lines: Number(listed().find((one) => one.file === file)?.rows) });
    }
    expect(outcomes.get('hcc_ra_labels_2026.csv')).toMatchObject({ rows: 783, lines: 784 });
  });

  test('codes answer by day out of several releases', () => {
    const sets = loadCodeSets({ dir: home });
    const status = (set: 'icd10cm' | 'hcpcs' | 'icd10pcs' | 'taxonomy', code: string, day: string) => {
      const answer = sets.ask(set, code, day);
      return [answer.status, 'release' in answer ? answer.release : ''];
    };
    expect(status('icd10cm', 'E11.9', '2021-05-01')).toEqual(['valid', 'FY2021-01']);
    expect(status('icd10cm', 'E11.9', '2022-05-01')).toEqual(['valid', 'FY2022']);
    expect(status('icd10cm', 'E11', '2026-05-01')).toEqual(['not-billable', 'FY2022']);
    expect(status('icd10cm', 'QA0.0101', '2026-05-01')[0]).toBe('valid');
    expect(status('icd10cm', 'QA0.0101', '2021-12-01')[0]).not.toBe('valid');
    expect(status('hcpcs', 'A4397', '2021-12-31')[0]).toBe('valid');
    expect(status('hcpcs', 'A4397', '2025-03-01')).toEqual(['not-effective', '2025']);
    expect(status('icd10pcs', '0016070', '2022-01-01')[0]).toBe('valid');
    expect(status('taxonomy', '207Q00000X', '2026-01-01')).toEqual(['valid', '24.1']);
    const chronic = sets.ask('icd10cm', 'E11.9', '2022-05-01');
    expect('entry' in chronic && chronic.entry).toMatchObject({ poaExempt: false, chronic: true });
  });

  test('every table opens', () => {
    const sets = loadCodeSets({ dir: home });
    const names = new Set(readManifest(join(home, 'codesets')).parts.map(({ table }) => table));
    expect(names.size).toBeGreaterThan(20);
    const closed = [...names].filter((name: TableName) => sets.table(name, '2026-01-01')?.data === undefined);
    expect(closed).toEqual([]);
  });
});
