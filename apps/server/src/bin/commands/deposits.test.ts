import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { standingClock } from '../../platform/clock.ts';
import { openDataHome } from '../../platform/data-home.ts';
import { openRuntime } from '../../platform/open-runtime.ts';
import { ensureSamplePractice } from '../../sample/sample-practice.ts';
import { openTestDatabase } from '../../testing/test-runtime.ts';

const CLI = join(import.meta.dirname, '../cli.ts');

let database: Awaited<ReturnType<typeof openTestDatabase>>;
let dir = '';
beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'deposits-commands-'));
  database = await openTestDatabase();
  const runtime = await openRuntime({
    home: openDataHome(dir),
    databaseUrl: database.ownerUrl,
    clock: standingClock('2026-11-16'),
    worker: false,
    onError: () => {},
  });
  await ensureSamplePractice(runtime).finally(() => runtime.close());
});
afterAll(async () => {
  await database.drop();
  rmSync(dir, { recursive: true, force: true });
});

function run(...args: string[]) {
  const env = { ...process.env, DATABASE_URL: database.ownerUrl, CLEANCLAIM_DATA: dir };
  return spawnSync(process.execPath, [CLI, 'deposits', ...args], { encoding: 'utf8', env });
}

test('a statement is imported, what does not agree is reported and gives exit code 1, and the list has it', () => {
  const file = join(dir, 'november.csv');
  writeFileSync(file, 'Date,Description,Amount\n2026-11-12,COUNTER DEPOSIT,77.00\n2026-11-12,RENT,-900.00\n');
  const imported = run('reconcile', file, '--account', 'Checking', '--json');
  expect(imported.status).toBe(1);
  expect(JSON.parse(imported.stdout)).toMatchObject({
    statements: [{ accountName: 'Checking', linesAdded: 2 }],
    open: [{ kind: 'paid-not-advised', cents: 7700 }],
  });
  expect(run('reconcile', file).stdout).toContain('0 lines added, 2 here before.');
  expect(JSON.parse(run('list', '--json').stdout).deposits).toMatchObject([{ cents: 7700, state: 'paid-not-advised' }]);
});

test('a file that is no statement is refused with exit code 2 and its cause', () => {
  const file = join(dir, 'page.html');
  writeFileSync(file, '<html></html>');
  const refused = run('reconcile', file);
  expect(refused.status).toBe(2);
  expect(refused.stderr).toContain('page.html, line 1: This is no bank statement that Cleanclaim reads.');
  expect(run('sample', join(dir, 'sample.csv')).stderr).toContain('no sample practice with payments');
});
