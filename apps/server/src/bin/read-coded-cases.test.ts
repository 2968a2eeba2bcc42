import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readCodedCases } from './read-coded-cases.ts';

const root = mkdtempSync(join(tmpdir(), 'coded-cases-'));
afterAll(() => rmSync(root, { recursive: true }));

function folder(name: string, files: Record<string, string>): string {
  const dir = join(root, name);
  mkdirSync(join(dir, 'text'), { recursive: true });
  for (const [file, text] of Object.entries(files)) writeFileSync(join(dir, file), text);
  return dir;
}

test('codes are read in canonical form; a note without codes is a case too', () => {
  const dir = folder('good', {
    'text/a.txt': 'Hypertension.',
    'text/b.txt': 'Well.',
    'diagnoses.tsv': 'a\ti10\r\na\te11.9\r\n',
    'procedures.tsv': 'a\tbw03zzz\na\tbn20\n',
  });
  const read = readCodedCases(dir);
  if (!read.ok) throw new Error(read.message);
  expect(read.cases.map((one) => [one.id, [...one.diagnoses], [...one.procedures]])).toEqual([
    ['a', ['I10', 'E119'], ['BW03ZZZ', 'BN20']],
    ['b', [], []],
  ]);
  expect(read.badRows).toEqual([]);
});

test('a row that says nothing is named by file and line, the others count', () => {
  const dir = folder('bad', {
    'text/a.txt': 'Cough.',
    'diagnoses.tsv': 'a\tr05\nz\tr05\na\nnot a code\nA\tR05\na\tcough\na\tr06.0\textra\n',
  });
  const read = readCodedCases(dir);
  if (!read.ok) throw new Error(read.message);
  expect([...(read.cases[0]?.diagnoses ?? [])]).toEqual(['R05']);
  expect(read.hasProcedures).toBe(false);
  expect(read.badRows.map(({ line }) => line)).toEqual([2, 3, 4, 5, 6, 7]);
});

test('a folder that holds no coded notes is refused with what is missing', () => {
  const dir = folder('empty', {});
  expect(readCodedCases(dir)).toMatchObject({ ok: false, message: expect.stringContaining('no note') });
  expect(readCodedCases(join(root, 'nowhere'))).toMatchObject({ ok: false });
  writeFileSync(join(dir, 'text', 'a.txt'), 'Cough.');
  expect(readCodedCases(dir)).toMatchObject({ ok: false, message: expect.stringContaining('diagnoses.tsv') });
});
