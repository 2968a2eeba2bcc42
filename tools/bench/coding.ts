import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import {
  buildCodingKnowledge,
  type CodingKnowledge,
  findMentions,
  levelVisit,
  type Note,
  readNote,
  suggestCodes,
  suggestProcedures,
  visitSettingOf,
} from '@cleanclaim/billing/coding';
import { installFiles } from '../../apps/server/src/platform/code-store/install-files.ts';
import { localFiles } from '../../apps/server/src/platform/code-store/local-files.ts';
import { loadCodeSets } from '../../apps/server/src/platform/installed-code-sets.ts';

const SHARED = resolve(import.meta.dirname, '../../../shared');
const NOTES = join(SHARED, 'cases/charts/mtsamples');
const DAY = '2026-01-15';
const ROUNDS = 3;
const context = { setting: 'outpatient', dateOfService: DAY } as const;

/** Notes a second: of the first pass, with a cold compiler, and of the best of all. */
function speeds(count: number, pass: () => void): { first: number; best: number } {
  const rates = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    pass();
    return (count * 1000) / (performance.now() - start);
  });
  return { first: rates[0] ?? 0, best: Math.max(...rates) };
}

/** What a bare pass costs: titles of codes that stand in the note word for word, by its words and pairs of words. */
function titlePass(texts: readonly string[], titles: ReadonlySet<string>): () => void {
  return () => {
    for (const text of texts) {
      const words = text.toLowerCase().split(/[^a-z0-9]+/);
      for (const [at, word] of words.entries()) {
        titles.has(word);
        titles.has(`${word} ${words[at + 1] ?? ''}`);
      }
    }
  };
}

function levelOf(note: Note): void {
  const setting = visitSettingOf([note]);
  if (setting) levelVisit({ setting, notes: [note], dateOfService: DAY });
}

function rows(texts: readonly string[], notes: readonly Note[], knowledge: CodingKnowledge): string[] {
  const titles = new Set([...knowledge.diagnoses.codes.values()].map(({ title }) => title.toLowerCase()));
  const each = (work: (note: Note) => unknown) => () => {
    for (const note of notes) work(note);
  };
  const passes: [string, () => void][] = [
    [
      '**whole review**',
      () => {
        for (const text of texts) suggestCodes({ notes: [{ title: '', text }], ...context }, knowledge);
      },
    ],
    [
      'reading the note',
      () => {
        for (const text of texts) readNote(text);
      },
    ],
    ['mentions of diagnoses', each((note) => findMentions(note, knowledge.diagnoses))],
    ['procedures', each((note) => suggestProcedures(note, knowledge.procedures, context))],
    ['level of the visit', each(levelOf)],
    ['baseline: words of the note looked up among the titles', titlePass(texts, titles)],
  ];
  const measured = passes.map(([what, pass]) => ({ what, ...speeds(texts.length, pass) }));
  const whole = measured[0]?.best ?? 1;
  const rounded = (value: number) => Math.round(value).toLocaleString('en-US');
  return measured.map(
    ({ what, first, best }) => `| ${what} | ${rounded(first)} | ${rounded(best)} | ${(best / whole).toFixed(1)} |`,
  );
}

/** Speed of the review of notes with every official code set installed. */
export const coding = {
  name: 'coding',
  about: `Notes a second on one core: 1,650 transcribed notes of 40 specialties, reviewed as outpatient notes. The first pass is that of a fresh process. Target: 300.`,
  async tables(): Promise<string> {
    if (!existsSync(NOTES) || !existsSync(join(SHARED, 'reference'))) return 'Not measured: ../shared is not here.';
    const dir = mkdtempSync(join(tmpdir(), 'bench-coding-'));
    try {
      await installFiles(dir, localFiles(join(SHARED, 'reference')) ?? [], {});
      const start = performance.now();
      const knowledge = buildCodingKnowledge(loadCodeSets({ dir }), DAY);
      const ready = performance.now() - start;
      const names = readdirSync(NOTES).filter((name) => name.endsWith('.txt'));
      const texts = names.map((name) => readFileSync(join(NOTES, name), 'utf8'));
      const table = rows(
        texts,
        texts.map((text) => readNote(text)),
        knowledge,
      );
      return [
        '| what | first pass | best pass | against the whole |\n| --- | --- | --- | --- |',
        ...table,
        `\nCode sets opened and lexicons built in ${(ready / 1000).toFixed(1)} s; ${names.length} notes; memory of the process ${Math.round(process.memoryUsage().rss / 1e6)} MB.`,
      ].join('\n');
    } finally {
      rmSync(dir, { recursive: true });
    }
  },
};
