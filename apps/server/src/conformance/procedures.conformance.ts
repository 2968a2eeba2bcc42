import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { buildProcedureLexicon, type ProcedureLexicon, readNote, suggestProcedures } from '@cleanclaim/billing/coding';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { installFiles } from '../platform/code-store/install-files.ts';
import { localFiles } from '../platform/code-store/local-files.ts';
import { PROJECT_ROOT } from '../platform/data-home.ts';
import { loadCodeSets } from '../platform/installed-code-sets.ts';

const SHARED = resolve(PROJECT_ROOT, '../shared');
const isHere = existsSync(SHARED);
if (!isHere) console.log('skipped: ../shared is not here, so procedures are not read from its notes');

const NEEDED = [
  'hcpcs_level2_2024.csv.gz',
  'icd10pcs_fy2022.csv.gz',
  'pfs_rvu_2025_oct.csv.gz',
  'ncci_ptp_prac_active_2024q2.csv.gz',
];
const DAY = '2024-06-01';

const read = (folder: string): { name: string; text: string }[] =>
  readdirSync(join(SHARED, folder))
    .filter((name) => name.endsWith('.txt'))
    .map((name) => ({ name: name.slice(0, -4), text: readFileSync(join(SHARED, folder, name), 'utf8') }));

describe.skipIf(!isHere)('procedures with the official releases', () => {
  const home = isHere ? mkdtempSync(join(tmpdir(), 'procedures-')) : '';
  let lexicon: ProcedureLexicon;
  beforeAll(async () => {
    const files = (localFiles(join(SHARED, 'reference')) ?? []).filter(({ name }) => NEEDED.includes(name));
    expect(files).toHaveLength(NEEDED.length);
    await installFiles(home, files, {});
    lexicon = buildProcedureLexicon(loadCodeSets({ dir: home }), DAY);
  });
  afterAll(() => rmSync(home, { recursive: true, force: true }));

  test('most drug titles give a name and a unit', () => {
    const coded = [...lexicon.codes.entries('hcpcs', DAY)].filter(({ code }) => /^J[0-9]/.test(code));
    const known = new Set(lexicon.drugs.drugs.map(({ code }) => code));
    console.log(
      `${lexicon.drugs.drugs.length} drugs, ${lexicon.terms.length} terms, ${lexicon.spotter.phrases} phrases`,
    );
    expect(coded.filter(({ code }) => known.has(code)).length / coded.length).toBeGreaterThan(0.9);
  });

  test('every note is read, every code is one of its system', () => {
    const notes = read('cases/charts/mtsamples').map(({ text }) => readNote(text));
    const start = process.cpuUsage();
    const results = notes.map((note) =>
      suggestProcedures(note, lexicon, { setting: 'outpatient', dateOfService: DAY }),
    );
    const { user } = process.cpuUsage(start);
    console.log(`outpatient: ${Math.round((notes.length / user) * 1e6)} notes a second of processor time`);
    expect(results).toHaveLength(1650);
    for (const { code, system, evidence } of results.flatMap((one) => one.suggestions)) {
      expect(evidence.length).toBeGreaterThan(0);
      if (code !== '') expect(code).toMatch(system === 'cpt' ? /^\d{4}[\dFTUM]$/ : /^[A-Z]\d{4}$/);
    }
  });

  test('inpatient codes are valid ones of the release', () => {
    const gold = new Map<string, Set<string>>();
    for (const line of readFileSync(join(SHARED, 'cases/charts/codiesp/procedures.tsv'), 'utf8').trim().split('\n')) {
      const [id = '', code = ''] = line.split('\t');
      gold.set(id, (gold.get(id) ?? new Set()).add(code.toUpperCase()));
    }
    const counts = [7, 4, 3].map((length) => ({ length, hits: 0, found: 0, coded: 0 }));
    for (const { name, text } of read('cases/charts/codiesp/text')) {
      const { suggestions } = suggestProcedures(readNote(text), lexicon, { setting: 'inpatient', dateOfService: DAY });
      for (const { code } of suggestions) expect(lexicon.codes.ask('icd10pcs', code, DAY).status).toBe('valid');
      for (const count of counts) {
        const found = new Set(suggestions.map(({ code }) => code.slice(0, count.length)));
        const coded = new Set([...(gold.get(name) ?? [])].map((code) => code.slice(0, count.length)));
        count.hits += [...found].filter((code) => coded.has(code)).length;
        count.found += found.size;
        count.coded += coded.size;
      }
    }
    for (const { length, hits, found, coded } of counts) {
      console.log(
        `PCS, ${length} characters: P ${(hits / found).toFixed(3)} R ${(hits / coded).toFixed(3)} F1 ${((2 * hits) / (found + coded)).toFixed(3)}`,
      );
    }
    const four = counts.find(({ length }) => length === 4);
    expect((2 * (four?.hits ?? 0)) / ((four?.found ?? 0) + (four?.coded ?? 1))).toBeGreaterThan(0.4);
  });
});
