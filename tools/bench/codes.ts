import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { CodeSets } from '@cleanclaim/codesets';
import { installFiles } from '../../apps/server/src/platform/code-store/install-files.ts';
import { localFiles } from '../../apps/server/src/platform/code-store/local-files.ts';
import { loadCodeSets } from '../../apps/server/src/platform/installed-code-sets.ts';
import { searchQueries } from '../../packages/codesets/src/testing/search-queries.ts';

const FOLDER = resolve(import.meta.dirname, '../../../shared/reference');
const DAY = '2026-11-02';
const ROUNDS = 5;

/** Value below which the share of the times lies, in the unit of the times. */
function percentile(times: readonly number[], share: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

const rounded = (value: number) => value.toLocaleString('en-US', { maximumSignificantDigits: 3 });

/** Milliseconds of each text's search: the best of several rounds, since what else the machine does only slows one down. */
function searchTimes(texts: readonly string[], search: (text: string) => unknown): number[] {
  const rounds = Array.from({ length: ROUNDS }, () =>
    texts.map((text) => {
      const start = performance.now();
      search(text);
      return performance.now() - start;
    }),
  );
  return texts.map((_, at) => Math.min(...rounds.map((round) => round[at] ?? 0)));
}

/** Nanoseconds of one question, all codes asked in turn: the best of the rounds. */
function askTime(codes: readonly string[], ask: (code: string) => boolean): number {
  const rounds = Array.from({ length: ROUNDS * 2 + 1 }, () => {
    const start = performance.now();
    let found = 0;
    for (const code of codes) if (ask(code)) found += 1;
    if (found !== codes.length) throw new Error(`${codes.length - found} codes were not found`);
    return ((performance.now() - start) * 1e6) / codes.length;
  });
  return Math.min(...rounds);
}

function lookups(sets: CodeSets): string[] {
  const entries = [...sets.entries('icd10cm', DAY)];
  const codes = entries.map(({ code }) => code);
  // As they come out of a claim: new strings, not those of the list.
  const asked = JSON.parse(JSON.stringify(codes));
  const bare = new Map(entries.map((entry) => [entry.code, entry]));
  const releases = sets.list().filter(({ name }) => name === 'icd10cm').length;
  const product = askTime(asked, (code) => 'entry' in sets.ask('icd10cm', code, DAY));
  const map = askTime(asked, (code) => bare.has(code));
  return [
    `### A code on a day: ${codes.length.toLocaleString('en-US')} ICD-10-CM codes in ${releases} releases side by side`,
    `| what | time | target |\n| --- | --- | --- |\n| **ask** | ${rounded(product)} ns | 1,000 ns, ${product < 1000 ? 'met' : 'missed'} |\n| a bare Map of one release | ${rounded(map)} ns | |`,
  ];
}

function searches(sets: CodeSets): string[] {
  const queries = searchQueries();
  const texts = queries.map(({ text }) => text);
  const typed = [...new Set(texts.flatMap((text) => [...text].map((_, at) => text.slice(0, at + 1))))];
  const start = performance.now();
  sets.search('icd10cm', 'hypertension', DAY, 10);
  const firstTime = performance.now() - start;
  const places = queries.map(({ text, codes }) =>
    sets.search('icd10cm', text, DAY, 10).findIndex(({ code }) => codes.includes(code)),
  );
  const share = (most: number) =>
    `${((100 * places.filter((place) => place >= 0 && place < most).length) / places.length).toFixed(1)}%`;
  const labels = [...sets.entries('icd10cm', DAY)].map(({ label, longLabel }) => (longLabel ?? label).toLowerCase());
  const scan = (text: string) => {
    const words = text.split(' ');
    return labels.filter((label) => words.every((word) => label.includes(word)));
  };
  const row = (label: string, times: readonly number[], target: boolean) => {
    const [p50, p95, p99] = [0.5, 0.95, 0.99].map((part) => percentile(times, part));
    const verdict = target ? `5 ms, ${(p95 ?? 0) < 5 ? 'met' : 'missed'}` : '';
    return `| ${label} | ${rounded(p50 ?? 0)} ms | ${rounded(p95 ?? 0)} ms | ${rounded(p99 ?? 0)} ms | ${verdict} |`;
  };
  const search = (text: string) => sets.search('icd10cm', text, DAY, 10);
  return [
    `### Search: ${queries.length} queries (lay terms, abbreviations, typos, words)`,
    `The code that is meant stands first in ${share(1)}, among the first five in ${share(5)}, among the first ten in ${share(10)}. The first search makes the index: ${rounded(firstTime)} ms.`,
    [
      '| what | p50 | p95 | p99 | target for p95 |\n| --- | --- | --- | --- | --- |',
      row('**search**, whole queries', searchTimes(texts, search), true),
      row(
        `**search**, at each of ${typed.length.toLocaleString('en-US')} different keystrokes`,
        searchTimes(typed, search),
        true,
      ),
      row('bare scan of all descriptions for the words as typed', searchTimes(texts, scan), false),
    ].join('\n'),
  ];
}

function memory(home: string): string[] {
  const script = resolve(import.meta.dirname, 'codes-memory.ts');
  const run = spawnSync(process.execPath, ['--expose-gc', script, home], { encoding: 'utf8' });
  if (run.status !== 0) throw new Error(run.stderr);
  const { lists, tables, taken, heap, external, rss, bareRss } = JSON.parse(run.stdout);
  const mb = (bytes: number) => `${Math.round(bytes / 1e6)} MB`;
  return [
    `### Memory: ${lists} code lists and ${tables} tables open, the search index made`,
    `| what | memory | target |\n| --- | --- | --- |\n| **all of it** (${mb(heap)} objects, ${mb(external)} arrays and long strings) | ${mb(taken)} | 250 MB, ${taken < 250e6 ? 'met' : 'missed'} |\n| the process, with garbage | ${mb(rss)} | |\n| a bare process | ${mb(bareRss)} | |`,
  ];
}

/** Code lookups and searches over the official releases of the shared reference folder. */
export const codes = {
  name: 'codes',
  about:
    'All files of ../shared/reference installed, in a process of its own for the memory. The queries are those of `packages/codesets/src/testing/search-queries.ts`; each time is the best of five rounds. Of the 60 queries called mixed, written when the search was done, 50 found their code among the first five; the rest showed what was missing.',
  async tables(): Promise<string> {
    if (!existsSync(FOLDER)) return 'Not measured: ../shared/reference is not here.';
    const home = mkdtempSync(join(tmpdir(), 'bench-codes-'));
    try {
      await installFiles(home, localFiles(FOLDER) ?? [], {});
      const sets = loadCodeSets({ dir: home });
      return [...lookups(sets), ...searches(sets), ...memory(home)].join('\n\n');
    } finally {
      rmSync(home, { recursive: true, force: true });
    }
  },
};
