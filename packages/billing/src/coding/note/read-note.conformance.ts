import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { attributesOf, type Note, readNote, statusOf } from './index.ts';

const charts = resolve('../shared/cases/charts');
const isThere = existsSync(charts);
if (!isThere) console.warn(`SKIPPED: ${charts} is absent, so no real note was read.`);

function textFiles(folder: string): string[] {
  const dir = resolve(charts, folder);
  return readdirSync(dir)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(resolve(dir, name), 'utf8'));
}

/** The quoted second column of `id,note`. */
function aciBench(): string[] {
  const csv = readFileSync(resolve(charts, 'aci-bench', 'notes.csv'), 'utf8');
  return [...csv.matchAll(/"((?:[^"]|"")*)"/g)].map((match) => (match[1] ?? '').replaceAll('""', '"'));
}

function primock57(): string[] {
  const dir = resolve(charts, 'primock57');
  return readdirSync(dir)
    .filter((name) => name.endsWith('.json'))
    .map((name) => JSON.parse(readFileSync(resolve(dir, name), 'utf8')).note as string);
}

function expectSound({ text, sections, sentences, tokens }: Note): void {
  // Sections cover the text but for the headings between them.
  for (const [i, { start, title }] of sections.entries()) {
    const from = sections[i - 1]?.end ?? 0;
    expect(start).toBeGreaterThanOrEqual(from);
    if (title !== '') expect(text.slice(from, start)).toContain(title);
    else expect(text.slice(from, start).trim()).toBe('');
  }
  expect(sections.at(-1)?.end).toBe(text.length);
  // Every token is in a heading or in exactly one sentence.
  let inSentences = 0;
  for (const { start, end, section, firstToken, endToken } of sentences) {
    expect(start).toBeGreaterThanOrEqual(sections[section]?.start ?? Number.NaN);
    expect(end).toBeLessThanOrEqual(sections[section]?.end ?? Number.NaN);
    inSentences += endToken - firstToken;
  }
  const inSections = tokens.filter(({ start, end }) => sections.some((s) => s.start <= start && end <= s.end)).length;
  expect(inSentences).toBe(inSections);
  let last = 0;
  for (const { start, end } of tokens) {
    expect(start >= last && end > start && end <= text.length).toBe(true);
    last = end;
  }
}

const SOURCES = [
  ['mtsamples', () => textFiles('mtsamples'), 1650],
  ['codiesp', () => textFiles('codiesp/text'), 500],
  ['aci-bench', aciBench, 100],
  ['primock57', primock57, 30],
] as const;

describe.skipIf(!isThere)('real notes', () => {
  test.each(SOURCES)('every note of %s has a sound reading, and each of its words a status', (name, load, least) => {
    const texts = load();
    expect(texts.length).toBeGreaterThanOrEqual(least);
    const kinds = new Map<string, number>();
    for (const text of texts) {
      const note = readNote(text);
      expectSound(note);
      for (const token of note.tokens) {
        statusOf(note, token);
        attributesOf(note, token);
      }
      for (const { kind } of note.sections) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    }
    console.log(name, `${texts.length} notes, sections`, Object.fromEntries(kinds));
  });

  test('the speed of reading is told', () => {
    const texts = textFiles('mtsamples');
    const start = performance.now();
    let mentions = 0;
    for (const text of texts) {
      const note = readNote(text);
      for (const sentence of note.sentences) {
        statusOf(note, sentence);
        mentions++;
      }
    }
    const seconds = (performance.now() - start) / 1000;
    console.log(
      `mtsamples: ${Math.round(texts.length / seconds)} notes a second, with a status of each of ${mentions} sentences`,
    );
    expect(mentions).toBeGreaterThan(texts.length);
  });
});
