import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..');
const SKIPPED = new Set(['node_modules', '.git', '.data', 'dist', 'coverage']);

function* filesBelow(dir: string): Generator<string> {
  for (const name of readdirSync(dir)) {
    if (SKIPPED.has(name)) continue;
    const path = join(dir, name);
    if (statSync(path).isDirectory()) yield* filesBelow(path);
    else yield path;
  }
}

const files = [...filesBelow(ROOT)].map((path) => relative(ROOT, path));
const sources = files.filter((path) => /\.tsx?$/.test(path));
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const isTest = (path: string) => /\.(test|conformance)\.ts$|\/testing\/|\/e2e\//.test(path);
/** Guide definitions and tables are data: long because the facts are many. */
const isData = (path: string) => /\/(guides|dictionary|starter|data)\/|\.generated\.ts$|-table\.ts$/.test(path);

function offenders(paths: readonly string[], bad: (text: string, path: string) => string | undefined): string[] {
  return paths.flatMap((path) => {
    const what = bad(read(path), path);
    return what === undefined ? [] : [`${path}: ${what}`];
  });
}

test('packages are pure: no clock, random, environment, network, files or console', () => {
  const banned =
    /\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bprocess\.|\bfetch\(|from '(node:)?fs|\bconsole\.|randomUUID/;
  const core = sources.filter((path) => path.startsWith('packages/') && !isTest(path));
  expect(core.length).toBeGreaterThan(50);
  expect(offenders(core, (text) => banned.exec(text)?.[0])).toEqual([]);
});

test('no source file is longer than 500 lines, data apart', () => {
  const long = offenders(
    sources.filter((path) => !isData(path)),
    (text) => (text.split('\n').length > 501 ? `${text.split('\n').length} lines` : undefined),
  );
  expect(long).toEqual([]);
});

/** Lengths of top-level and nested functions by brace depth of their formatted source. */
function longestFunction(text: string): { lines: number; at: number } {
  const lines = text.split('\n');
  let longest = { lines: 0, at: 0 };
  for (const [i, line] of lines.entries()) {
    const starts =
      /^(\s*)(export )?(default )?(async )?(function\b|const \w+ = (async )?\([^)]*\)[^=]*=> \{|(async )?run\()/.exec(
        line,
      );
    if (!starts) continue;
    const indent = starts[1] ?? '';
    const end = lines.findIndex(
      (later, j) =>
        j > i &&
        later.startsWith(`${indent}}`) &&
        !later.startsWith(`${indent}}:`) &&
        !/^\s*\}(, \{|\) \{|\): )/.test(later),
    );
    if (end > i && end - i + 1 > longest.lines) longest = { lines: end - i + 1, at: i + 1 };
  }
  return longest;
}

test('functions fit a screen: 70 lines at the most', () => {
  const long = offenders(
    sources.filter((path) => !isData(path) && !isTest(path)),
    (text) => {
      const { lines, at } = longestFunction(text);
      return lines > 70 ? `${lines} lines from line ${at}` : undefined;
    },
  );
  expect(long).toEqual([]);
});

test('nothing is left half done: no reminder to finish, lone test or silenced checker', () => {
  const marks = new RegExp(
    ['TO' + 'DO', 'FIX' + 'ME', String.raw`\.on` + String.raw`ly\(`, '@ts-' + 'ignore', 'biome-' + 'ignore'].join('|'),
  );
  expect(offenders(sources, (text) => marks.exec(text)?.[0])).toEqual([]);
});

test('the project speaks only of itself: no machine paths, no registry hosts', () => {
  const texts = files.filter(
    (path) =>
      /\.(tsx?|js|cjs|css|html|json|md|sql|sh|yml|csv|edi|hl7|xml)$/.test(path) &&
      !path.startsWith('fixtures/charts/broken'),
  );
  // In parts, so that this file does not offend against itself.
  const foreign = new RegExp(['/work', '/(main|shared)|registry[.]npm', 'js|/root', '/'].join(''));
  expect(offenders(texts, (text) => foreign.exec(text)?.[0])).toEqual([]);
});

test('modules are named in kebab-case', () => {
  expect(sources.filter((path) => !/^[a-z0-9-]+(\.[a-z0-9-]+)*\.tsx?$/.test(path.split('/').at(-1) ?? ''))).toEqual([]);
});
