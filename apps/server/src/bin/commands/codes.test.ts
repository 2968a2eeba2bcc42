import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readManifest } from '../../platform/code-store/manifest.ts';
import { loadCodeSets } from '../../platform/installed-code-sets.ts';

const CLI = join(import.meta.dirname, '../cli.ts');
let home = '';
let folder = '';
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'codes-commands-'));
  folder = join(home, 'in');
  mkdirSync(folder);
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

function run(...args: string[]): { code: number | null; out: string; error: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, 'codes', ...args, '--data', home], {
    encoding: 'utf8',
  });
  return { code: status, out: stdout, error: stderr };
}
const start = (...args: string[]): ChildProcess =>
  spawn(process.execPath, [CLI, 'codes', ...args, '--data', home], { stdio: 'ignore' });
const ended = (child: ChildProcess) => new Promise<void>((resolve) => child.once('exit', () => resolve()));

/** An order file with so many codes below its headings. */
function orderFile(codes: readonly string[]): string {
  const rows = [
    ['A00', 0, 'Heading'],
    ...codes.map((code) => [code, 1, `Label of ${code}`]),
    ['Z9989', 1, 'Last'],
    ['U071', 1, 'New'],
  ];
  return rows
    .map(
      ([code, billable, label], at) =>
        `${String(at + 1).padStart(5, '0')} ${String(code).padEnd(7)} ${billable} ${String(label).padEnd(60)} ${label}\n`,
    )
    .join('');
}
const put = (name: string, content: string) => writeFileSync(join(folder, name), content);

describe('codes', () => {
  test('install says what came of each file, list and show what is there, diff what is new', () => {
    put('icd10cm_order_2026.txt', orderFile(['A000', 'A001']));
    put('icd10cm_order_2027.txt', orderFile(['A001', 'A002']));
    put('notes.md', 'Bought in October.');
    const installed = run('install', '--from', folder);
    expect(installed).toMatchObject({ code: 0, error: '' });
    expect(installed.out.split('\n').slice(0, 4)).toEqual([
      'icd10cm_order_2026.txt: 5 rows installed: ICD-10-CM FY2026, 5 (a subset)',
      'icd10cm_order_2027.txt: 5 rows installed: ICD-10-CM FY2027, 5 (a subset)',
      'notes.md: no code file (a document)',
      '2 installed, 1 no code file. Restart the server to use them.',
    ]);
    const { sets } = JSON.parse(run('list', '--json').out);
    expect(
      sets.filter(
        ({ name, release }: { name: string; release: string }) => name === 'icd10cm' && release.startsWith('FY'),
      ),
    ).toMatchObject([
      { release: 'FY2026', count: 5, effectiveFrom: '2025-10-01', file: 'icd10cm_order_2026.txt' },
      { release: 'FY2027', count: 5, effectiveFrom: '2026-10-01', file: 'icd10cm_order_2027.txt' },
    ]);
    expect(run('list').out).toMatch(/ICD-10-CM +5 +2026-10-01 +[0-9a-f]{12} +FY2027 \(subset\)/);
    expect(run('show', 'A00.2', '--date', '2026-10-01').out).toContain(
      'ICD-10-CM A00.2 on 2026-10-01: valid: Label of A002 (FY2027, a subset)',
    );
    expect(JSON.parse(run('show', 'A00', '--date', '2026-10-01', '--json').out)).toMatchObject({
      answers: [{ set: 'icd10cm', answer: { status: 'not-billable', release: 'FY2027' } }],
      hierarchy: {
        place: { kind: 'heading' },
        children: expect.arrayContaining([expect.objectContaining({ code: 'A002' })]),
      },
      notes: [],
      facts: [],
    });
    const diff = JSON.parse(run('diff', 'icd10cm', 'FY2026', 'FY2027', '--json').out);
    expect([diff.added, diff.ended]).toMatchObject([[{ code: 'A002' }], [{ code: 'A000' }]]);
    expect(run('diff', 'icd10cm', 'FY2026', 'FY2027').out).toContain('1 added, 1 ended, 0 with another label');
    expect(run('diff', 'icd10cm', 'FY2026', 'FY2031')).toMatchObject({
      code: 1,
      error: expect.stringContaining('Installed are: FY2026, FY2027'),
    });
  });

  test('the exit code says that a file was refused; the message names file, place and cause', () => {
    put('icd10cm_order_2026.txt', orderFile(['A000']).slice(0, 250));
    put('revenue_2026.csv', 'revenue code,description\n0450,Emergency\n');
    const { code, out } = run('install', '--from', folder);
    expect(code).toBe(1);
    expect(out).toContain(
      'icd10cm_order_2026.txt, line 3: The row of Z9989 is cut off. Download the file again. Nothing of it was installed.',
    );
    expect(out).toContain('1 installed, 1 refused.');
    expect(JSON.parse(run('install', '--from', folder, '--json').out)).toMatchObject({
      failed: 1,
      files: [
        { outcome: 'refused', place: 'line 3' },
        { outcome: 'already', rows: 1 },
      ],
    });
  });

  test('a file, its set, release and first day may be named; what makes no sense is said', () => {
    put('mine.csv', 'code,label\n0450,Emergency\n');
    const path = join(folder, 'mine.csv');
    expect(
      run('install', '--from', path, '--set', 'revenue', '--release', 'ours', '--effective', '2026-05-01').out,
    ).toContain('mine.csv: 1 row installed: revenue codes ours, 1 (a subset)');
    const refused = (...args: string[]) => run('install', ...args).error;
    expect(refused('--from', join(folder, 'none.csv'))).toContain('there is no such file or folder');
    expect(refused('--from', path, '--set', 'icd9')).toContain("there is no code set 'icd9'");
    expect(refused('--from', path, '--effective', 'May 2026')).toContain('--effective takes');
    expect(refused('--from', path, '--sha256', '12')).toContain('--sha256 takes');
    expect(run('install', '--from', path).out).toContain('mine.csv, header: Say which code set it is with --set');
  });
});

describe('an install that is killed', () => {
  test('between two downloads keeps the first, nothing of the second, and goes on with the next command', async () => {
    const files = { 'icd10cm_order_2026.txt': orderFile(['A000']), 'icd10cm_order_2027.txt': orderFile(['A001']) };
    const sums = Object.entries(files).map(
      ([name, text]) => `${createHash('sha256').update(text).digest('hex')}  ${name}\n`,
    );
    let stalls = true;
    let child: ChildProcess | undefined;
    const server = createServer((request, response) => {
      const name = (request.url ?? '').slice(1) as keyof typeof files;
      if (name === 'icd10cm_order_2027.txt' && stalls) {
        response.writeHead(200, { 'content-length': files[name].length, etag: '"1"' });
        response.write(files[name].slice(0, 100), () => setTimeout(() => child?.kill('SIGKILL'), 100));
      } else response.end(request.url === '/SHA256SUMS' ? sums.join('') : files[name]);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    child = start('install', '--from', address);
    await ended(child);
    const releases = () => readManifest(join(home, 'codesets')).lists.map(({ release }) => release);
    expect(releases()).toEqual(['FY2026']);
    stalls = false;
    const again = spawn(process.execPath, [CLI, 'codes', 'install', '--from', address, '--json', '--data', home]);
    let out = '';
    again.stdout.on('data', (chunk) => {
      out += chunk;
    });
    await ended(again);
    server.close();
    expect(JSON.parse(out)).toMatchObject({ failed: 0, files: [{ outcome: 'already' }, { outcome: 'installed' }] });
    expect(releases()).toEqual(['FY2026', 'FY2027']);
  });

  test('at any moment leaves whole releases only', async () => {
    const codes = Array.from({ length: 20_000 }, (_, at) => `B${String(at).padStart(6, '0')}`);
    for (const year of [2024, 2025, 2026, 2027]) put(`icd10cm_order_${year}.txt`, orderFile(codes.slice(year - 2024)));
    const whole: number[] = [];
    for (const delay of [350, 450, 550, 700, 900]) {
      const child = start('install', '--from', folder);
      await Promise.race([wait(delay), ended(child)]);
      child.kill('SIGKILL');
      if (child.exitCode === null && child.signalCode === null) await ended(child);
      const sets = loadCodeSets({ dir: home });
      const releases = sets.list().filter(({ name, release }) => name === 'icd10cm' && release.startsWith('FY'));
      whole.push(releases.length);
      for (const { release, count, effectiveFrom = '' } of releases) {
        expect(count).toBe(20_003 - (Number(release.slice(2)) - 2024));
        expect(sets.ask('icd10cm', 'B019999', effectiveFrom)).toMatchObject({ status: 'valid', release });
      }
    }
    expect(run('install', '--from', folder)).toMatchObject({ code: 0 });
    expect(readManifest(join(home, 'codesets')).lists.map(({ count }) => count)).toEqual([
      20_003, 20_002, 20_001, 20_000,
    ]);
    expect(whole).toEqual([...whole].sort());
  });
});
