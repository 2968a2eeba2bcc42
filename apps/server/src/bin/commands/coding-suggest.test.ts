import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const CLI = join(import.meta.dirname, '../cli.ts');
const NOTE = 'ASSESSMENT: 1. Urinary tract infection. 2. HTN. Denies chest pain.\n';

let dir = '';
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'coding-suggest-'));
});
afterAll(() => rmSync(dir, { recursive: true }));

function run(args: string[], input = ''): { code: number | null; out: string; error: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, 'coding', 'suggest', ...args], {
    encoding: 'utf8',
    input,
    env: { ...process.env, CLEANCLAIM_DATA: dir },
  });
  return { code: status, out: stdout, error: stderr };
}

const codesOf = (line: string): string[] =>
  (JSON.parse(line) as { diagnoses: { code: string }[] }).diagnoses.map(({ code }) => code);

test('standard input gives one line of JSON with codes and spans', () => {
  const { code, out } = run(['-', '--setting', 'outpatient', '--date', '2026-01-15', '--json'], NOTE);
  expect(code).toBe(0);
  const lines = out.trim().split('\n');
  expect(lines).toHaveLength(1);
  expect(codesOf(lines[0] ?? '')).toEqual(['N390', 'I10']);
  const { diagnoses } = JSON.parse(lines[0] ?? '') as { diagnoses: { evidence: { start: number; end: number }[] }[] };
  const spans = diagnoses.map(({ evidence: [span] }) => NOTE.slice(span?.start, span?.end));
  expect(spans).toEqual(['Urinary tract infection', 'HTN']);
});

test('a file that cannot be read is named, the others are reviewed, and the exit code says so', () => {
  const good = join(dir, 'note.txt');
  writeFileSync(good, NOTE);
  const { code, out, error } = run([join(dir, 'absent.txt'), good, '--setting', 'outpatient', '--json']);
  expect(code).toBe(1);
  expect(error).toContain('absent.txt');
  expect(codesOf(out.trim())).toContain('I10');
});

test('plain output has code, title and words, and says that the codes are a subset', () => {
  const { out } = run(['-', '--setting', 'inpatient'], NOTE);
  expect(out).toMatch(/N39\.0 .*<- "Urinary tract infection"/);
  expect(out).toContain('subset');
});

test('a setting that does not exist is refused with the choices', () => {
  const { code, error } = run(['-', '--setting', 'ward'], NOTE);
  expect(code).toBe(1);
  expect(error).toContain('outpatient, inpatient');
});
