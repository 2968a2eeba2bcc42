import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const CLI = join(import.meta.dirname, '../cli.ts');
let home = '';
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'codes-search-'));
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

function search(...args: string[]): { code: number | null; out: string; error: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, 'codes', 'search', ...args, '--data', home], {
    encoding: 'utf8',
  });
  return { code: status, out: stdout, error: stderr };
}

describe('codes search', () => {
  test('finds a code by an abbreviation and says how it was read', () => {
    const { code, out } = search('htn', '--date', '2026-11-02', '--limit', '3');
    expect(code).toBe(0);
    expect(out).toMatch(/^I10 .+htn read as hypertension/);
    expect(out.split('\n').filter((line) => /^[A-Z]\d/.test(line))).toHaveLength(3);
  });

  test('prints JSON with the words that were found, of any set', () => {
    const { out } = search('walkers', '--set', 'hcpcs', '--date', '2026-11-02', '--json');
    const { hits, set } = JSON.parse(out);
    expect(set).toBe('hcpcs');
    expect(hits[0]).toMatchObject({ status: 'valid', match: 'label', matched: [expect.stringMatching(/^walker/)] });
  });

  test('says when nothing is found, and refuses what it does not know', () => {
    expect(search('zzzyx')).toMatchObject({ code: 1, out: expect.stringMatching(/^Nothing found in ICD-10-CM/) });
    expect(search('x', '--set', 'colors')).toMatchObject({
      code: 1,
      error: expect.stringMatching(/--set takes one of/),
    });
    expect(search('x', '--date', 'today')).toMatchObject({ code: 1, error: expect.stringMatching(/--date takes/) });
    expect(search('x', '--limit', '0')).toMatchObject({ code: 1, error: expect.stringMatching(/--limit takes/) });
    expect(search('x', '--set', 'icd10pcs').error).toMatch(/is not installed/);
  });
});
