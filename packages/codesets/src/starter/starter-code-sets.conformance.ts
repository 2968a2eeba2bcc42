import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { icd10cmOrderFile } from '../formats/icd10-order-file.ts';
import { parseCsv } from '../formats/parse-csv.ts';
import type { CodeEntry, CodeSetName } from '../types.ts';
import { starterCodeSets } from './starter-code-sets.ts';

const FOLDER = resolve(import.meta.dirname, '../../../../../shared/reference');
const present = existsSync(FOLDER);
if (!present)
  console.warn('SKIPPED: ../shared/reference is absent, so starter codes are not checked against the official tables.');

const bytes = (file: string): Uint8Array => {
  const raw = readFileSync(resolve(FOLDER, file));
  return file.endsWith('.gz') ? gunzipSync(raw) : raw;
};

/** Rows of a reference table as records by column name. */
function table(file: string): Record<string, string>[] {
  const csv = parseCsv(new TextDecoder().decode(bytes(file)), ',');
  if (!csv.ok) throw new Error(`${file} cannot be read at line ${csv.line}`);
  const [header, ...rows] = csv.rows;
  return rows.map((row) => Object.fromEntries((header?.fields ?? []).map((name, at) => [name, row.fields[at] ?? ''])));
}

const entriesOf = (name: CodeSetName): readonly CodeEntry[] =>
  starterCodeSets().find((set) => set.name === name)?.entries ?? [];
const openOn = (entry: CodeEntry, date: string) => entry.from <= date && (entry.to === undefined || date <= entry.to);
const distinct = (names: readonly string[]) => [...new Set(names)].sort();

describe.skipIf(!present)('starter ICD-10-CM against the official lists', () => {
  const text = present ? new TextDecoder().decode(bytes('icd10cm_order_jan2021.txt.gz')) : '';
  const order2021 = present
    ? icd10cmOrderFile.read({ fileName: 'icd10cm_order_jan2021.txt', text, release: 'FY2021' })
    : undefined;
  const list = order2021?.ok && order2021.releases[0]?.kind === 'codes' ? order2021.releases[0].set : undefined;
  const fy2021 = new Map(list?.entries.map((entry) => [entry.code, entry.billable]));
  const all2022 = present ? table('icd10cm_fy2022_all.csv.gz') : [];
  const fy2022 = new Map(all2022.map((row) => [row.icd10cm_code ?? '', row.valid_billing_code === '1']));
  // The list of FY2026 leaves out most Z codes and some others, and keeps codes that earlier years ended.
  const fy2026 = new Set(present ? table('icd10cm_fy2026_section111_valid.csv.gz').map((row) => row.code ?? '') : []);
  const billable = entriesOf('icd10cm').filter((entry) => entry.billable);

  test('the order file of January 2021 loads whole', () => {
    expect(list).toMatchObject({ subset: false, effectiveFrom: '2020-10-01' });
    expect(fy2021.size).toBe(95_358);
  });

  test('every code in force is valid in FY2026, or in FY2022 where FY2026 leaves its chapter out', () => {
    const missing = billable.filter(
      ({ code, to }) => to === undefined && !fy2026.has(code) && fy2022.get(code) !== true,
    );
    const newStatusCodes = missing.filter(({ code, from }) => code.startsWith('Z') && from > '2022-01-01');
    console.info(
      `${newStatusCodes.length} Z codes newer than FY2022 are in no list here: ${newStatusCodes.map((entry) => entry.code).join(' ')}`,
    );
    expect(missing.filter((entry) => !newStatusCodes.includes(entry))).toEqual([]);
    expect(newStatusCodes.length).toBeLessThanOrEqual(15);
  });

  test('no code in force has been split into longer ones', () => {
    const longerThan = new Map<string, number>();
    for (const code of fy2026) {
      for (let length = 3; length < code.length; length += 1) {
        const stem = code.slice(0, length);
        longerThan.set(stem, Math.max(longerThan.get(stem) ?? 0, code.slice(0, 6).replace(/X+$/, '').length));
      }
    }
    const split = billable.filter(({ code, to }) => {
      const stem = code.length === 7 ? code.slice(0, 6).replace(/X+$/, '') : code;
      return to === undefined && (longerThan.get(stem) ?? 0) > stem.length;
    });
    expect(split.map((entry) => entry.code)).toEqual([]);
  });

  test('days agree with the lists of January 2021 and FY2022', () => {
    const wrong = (list: ReadonlyMap<string, boolean>, date: string) =>
      distinct(billable.map((entry) => entry.code)).filter((code) => {
        const open = billable.some((entry) => entry.code === code && openOn(entry, date));
        return open !== (list.get(code) === true);
      });
    expect(wrong(fy2021, '2021-01-01')).toEqual([]);
    expect(wrong(fy2022, '2021-10-01')).toEqual([]);
  });

  test('headings are headings in the official lists', () => {
    const headings = entriesOf('icd10cm').filter((entry) => !entry.billable);
    const odd = headings.filter(({ code, from }) => from <= '2021-10-01' && fy2022.get(code) !== false);
    expect(odd.map((entry) => entry.code)).toEqual([]);
  });

  test('labels are our own: few repeat the official description, where there is hardly another way to say it', () => {
    const official = new Map(all2022.map((row) => [row.icd10cm_code ?? '', row]));
    const same = billable.filter(({ code, label }) => {
      const row = official.get(code);
      const texts = [row?.icd10cm_short_description, row?.icd10cm_long_description].map((text) => text?.toLowerCase());
      return texts.includes(label.toLowerCase());
    });
    console.info(
      `${same.length} of ${billable.length} ICD-10-CM labels equal the official words, such as ${same[0]?.label}.`,
    );
    expect(same.length).toBeLessThan(billable.length * 0.08);
  });
});

describe.skipIf(!present)('other starter sets against the official tables', () => {
  const addendum = new Set(present ? table('opps_addendum_b_2026_04.csv.gz').map((row) => row.hcpcs ?? '') : []);

  test('HCPCS codes exist, with the days of the 2024 table', () => {
    const rows2024 = new Map(table('hcpcs_level2_2024.csv.gz').map((row) => [row.hcpcs_code ?? '', row]));
    const rows2025 = new Set(table('hcpcs_level2_2025.csv.gz').map((row) => row.hcpcs_code ?? ''));
    for (const { code, from, to } of entriesOf('hcpcs')) {
      const row = rows2024.get(code);
      expect(row !== undefined || rows2025.has(code) || addendum.has(code), code).toBe(true);
      if (row !== undefined) expect(from, code).toBe(row.date_added);
      if (row === undefined) expect(from >= '2024-04-01', code).toBe(true);
      if (row !== undefined && row.date_term !== '') expect(to, code).toBe(row.date_term);
    }
  });

  test('CPT numbers in force are in the table of April 2026, ended ones are not', () => {
    const wrong = entriesOf('cpt').filter(({ code, to }) => addendum.has(code) !== (to === undefined));
    expect(wrong.map((entry) => entry.code)).toEqual([]);
  });

  test('places of service are exactly those assigned', () => {
    const assigned = table('place_of_service_2024.csv').filter((row) => !/unassigned/i.test(row.pos_name ?? ''));
    expect(distinct(entriesOf('pos').map((entry) => entry.code))).toEqual(
      distinct(assigned.map((row) => row.pos_code ?? '')),
    );
  });

  test.each(['carc', 'rarc'] as const)('%s numbers exist with their days, under labels of our own', (name) => {
    const rows = table('carc_rarc_group_codes_2024.csv').filter((row) => row.adj_type === name.toUpperCase());
    const official = new Map(rows.map((row) => [row.adj_code ?? '', row]));
    for (const { code, from, to, label } of entriesOf(name)) {
      const row = official.get(code);
      expect([row?.adj_start_date, row?.adj_end_date ?? ''], code).toEqual([from, to ?? '']);
      const text = (row?.adj_description ?? '').toLowerCase();
      expect(text.replace(/\.$/, ''), code).not.toBe(label.toLowerCase());
      if (label.split(/\s+/).length >= 4) expect(text.startsWith(label.toLowerCase()), `${code} ${label}`).toBe(false);
    }
  });

  test('HCPCS modifiers and taxonomy codes exist', () => {
    const modifiers = new Set(table('hcpcs_modifiers_2024.csv').map((row) => row.mod_code));
    const lettered = entriesOf('modifier').filter(({ code }) => /^[A-Z]/.test(code));
    expect(lettered.filter((entry) => !modifiers.has(entry.code)).map((entry) => entry.code)).toEqual([]);
    const taxonomies = new Map(table('nucc_taxonomy_latest.csv.gz').map((row) => [row.code, row]));
    for (const { code } of entriesOf('taxonomy')) expect(taxonomies.get(code)?.deactivated, code).toBe('');
  });
});
