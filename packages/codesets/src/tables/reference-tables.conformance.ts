import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import type { TableRelease } from '../formats/format.ts';
import { formatOf } from '../formats/index.ts';
import { codeRanges, openTable, tableReleases } from '../index.ts';
import type { InstalledTable, ReferenceTables, TableName } from './types.ts';

const FOLDER = resolve(import.meta.dirname, '../../../../../shared/reference');
const present = existsSync(FOLDER);
if (!present) console.warn('SKIPPED: ../shared/reference is absent, so official tables are not read.');

/** Rows that SOURCES.tsv counts differently, and why: it counts lines of the file where it says so. */
const COUNTED_OTHERWISE: Readonly<Record<string, { data: number; why: string }>> = {
  'anesthesia_cf_2025.csv': { data: 109, why: 'its 111 are lines: a header and a blank row among them' },
  'gpci_2025.csv': { data: 109, why: 'its 116 are lines: titles, header and footnotes among them' },
  'locality_county_2025.csv': { data: 110, why: 'its 169 are lines: titles, header and blank rows among them' },
  'oppscap_2025_oct.csv': { data: 16_100, why: 'its 16,102 are lines: header and a blank row among them' },
  'hcc_ra_labels_2026.csv': { data: 783, why: 'the last line has no line end and is left out of its 782' },
};

const text = (file: string): string => {
  const raw = readFileSync(resolve(FOLDER, file));
  return new TextDecoder().decode(file.endsWith('.gz') ? gunzipSync(raw) : raw);
};

interface ReadFile {
  file: string;
  rows: number;
  release: TableRelease;
}

/** Every file of the folder that holds a table, read as an install reads it. */
function readAll(): ReadFile[] {
  const found: ReadFile[] = [];
  for (const file of readdirSync(FOLDER)) {
    const fileName = file.replace(/\.gz$/, '');
    const content = text(file);
    const result = formatOf({ fileName, head: content.slice(0, 4096) })?.read({ fileName, text: content });
    if (result?.ok === false) throw new Error(`${file}, ${result.fault.place}: ${result.fault.message}`);
    for (const release of result?.releases ?? []) {
      if (release.kind === 'table') found.push({ file, rows: result?.rows ?? 0, release });
    }
  }
  return found;
}

describe.skipIf(!present)('official tables of ../shared/reference', () => {
  let files: ReadFile[] = [];
  const opened = new Map<TableName, InstalledTable<TableName>>();
  const table = <K extends TableName>(name: K): ReferenceTables[K] => {
    const found = opened.get(name);
    if (found === undefined) throw new Error(`${name} was not read.`);
    return found.data as ReferenceTables[K];
  };

  beforeAll(() => {
    files = readAll();
    for (const [name, releases] of Map.groupBy(
      files.map(({ release }) => release),
      (release) => release.table,
    )) {
      const last = tableReleases(name, releases).at(-1);
      const data = openTable(name, last?.parts ?? []);
      if (last === undefined || data === undefined) throw new Error(`${name} does not open.`);
      opened.set(name, { name, release: last.release, from: last.from, data } as InstalledTable<TableName>);
    }
  });

  test('every file of a table is read, with as many rows as SOURCES.tsv says', () => {
    const sources = text('SOURCES.tsv')
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.split('\t'));
    const wrong: string[] = [];
    for (const { file, rows } of files) {
      const said = sources.find(([name]) => name === file)?.[5] ?? '';
      const other = COUNTED_OTHERWISE[file];
      if (other) console.info(`${file}: ${rows} rows. SOURCES.tsv counts ${said}: ${other.why}.`);
      if (rows !== (other?.data ?? (/^\d+$/.test(said) ? Number(said) : rows)))
        wrong.push(`${file}: ${rows}, not ${said}`);
    }
    expect(wrong).toEqual([]);
    expect(files.length).toBe(38);
  });

  test('notes of the tabular list are inherited and name their codes', () => {
    const tabular = table('icd10cm-tabular');
    expect(tabular.inherited('E11.65').map((row) => row.code)).toEqual(['E1165', 'E116', 'E11', 'E08-E13', '4']);
    expect(tabular.inherited('S72.001A').at(-1)?.code).toBe('19');
    expect(tabular.seventhCharacters('S72.001')).toHaveProperty('S');
    const first = tabular.notes('E11')?.excludes1.flatMap(codeRanges) ?? [];
    expect(first.some(({ from }) => from === 'E10')).toBe(true);
  });

  test('each billable code of the order file has its place in the tabular list of the same release', () => {
    const tabular = table('icd10cm-tabular');
    const missing: string[] = [];
    for (const line of text('icd10cm_order_jan2021.txt.gz').split('\n')) {
      const code = line.slice(6, 13).trim();
      if (line[14] === '1' && tabular.heading(code) === undefined) missing.push(code);
    }
    expect(missing).toEqual([]);
  });

  test('most notes that speak of codes are understood', () => {
    let [speaks, understood] = [0, 0];
    for (const row of table('icd10cm-tabular').all()) {
      for (const note of [...row.excludes1, ...row.excludes2, ...row.codeFirst, ...row.useAdditionalCode]) {
        if (!/\([^)]*[A-Z]\d[0-9A-Z]/.test(note)) continue;
        speaks += 1;
        if (codeRanges(note).length > 0) understood += 1;
      }
    }
    console.info(`${understood} of ${speaks} notes with a code in brackets are understood.`);
    expect(understood / speaks).toBeGreaterThan(0.995);
  });

  test('neoplasm table and external-cause index lead to codes', () => {
    const breast = table('icd10cm-neoplasm').find(({ path }) => path.at(-1) === 'breast' && path.length === 2);
    expect(breast?.malignantPrimary).toBe('C509-');
    expect(table('icd10cm-external-cause-index').filter(({ code }) => code !== '').length).toBeGreaterThan(6500);
  });

  test('PTP pairs are found in both files, and in one direction', () => {
    for (const name of ['practitioner', 'outpatient'] as const) {
      const ptp = table(`ncci-ptp-${name}`);
      const file = name === 'practitioner' ? 'prac' : 'out';
      const lines = text(`ncci_ptp_${file}_active_2024q2.csv.gz`).split(/\r?\n/);
      let wrong = 0;
      for (let at = 1; at < lines.length - 1; at += 101) {
        const [column1 = '', column2 = '', indicator = '', rationale = ''] = (lines[at] ?? '').split(',');
        const found = ptp.find(column1, column2);
        if (found?.modifierIndicator !== Number(indicator) || found.rationale !== rationale) wrong += 1;
      }
      expect(wrong).toBe(0);
      expect(ptp.find('99999', '99998')).toBeUndefined();
    }
  });

  test('tables answer as their files say', () => {
    expect(table('fee-schedule').find('71046', '26')).toMatchObject({ workRvu: '0.22', globalDays: 'XXX' });
    expect(table('ncci-add-on').find('11045')).toEqual({ type: 1, primaries: ['11042'] });
    expect(table('zip-locality').find('10001')).toMatchObject({ carrier: '13202', locality: '01' });
    expect(table('gpci').find('13202', '01')?.state).toBe('NY');
    expect(table('ms-drg').drg('291')?.mdc).toBe('05');
    expect([table('ms-drg').severity('I50.21'), table('ms-drg').severity('I10')]).toEqual(['MCC', undefined]);
    expect(table('hcc').find('E11.65', 'CMS-HCC Model V28')).toEqual(['38']);
    expect(table('hcc').drops('36', 'CMS-HCC Model V28')).toEqual(['37', '38']);
    expect(table('code-editor').find('E84.11')[0]?.group).toBe('Age');
    expect(table('specialty-taxonomy').find('207Q00000X')[0]?.[1]).toBe('08');
  });

  test('all of it together is small', () => {
    const bytes = files.reduce((sum, { release }) => sum + release.payload.byteLength, 0);
    const largest = Math.max(
      ...files
        .filter(({ release }) => release.table.startsWith('ncci-ptp'))
        .map(({ release }) => release.payload.byteLength),
    );
    console.info(
      `${(bytes / 1e6).toFixed(1)} MB for ${files.length} files of tables; the larger PTP table ${(largest / 1e6).toFixed(1)} MB.`,
    );
    expect(bytes).toBeLessThan(60e6);
    expect(largest).toBeLessThan(12e6);
  });
});
