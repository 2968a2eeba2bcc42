import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDataHome } from '../../platform/data-home.ts';
import { openRuntime } from '../../platform/open-runtime.ts';
import { ensureSamplePractice } from '../../sample/sample-practice.ts';
import { openTestDatabase } from '../../testing/test-runtime.ts';

const CLI = join(import.meta.dirname, '../cli.ts');

let database: Awaited<ReturnType<typeof openTestDatabase>>;
let dir = '';
beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'figures-commands-'));
  database = await openTestDatabase();
  const home = openDataHome(dir);
  const runtime = await openRuntime({ home, databaseUrl: database.ownerUrl, worker: false, onError: () => {} });
  await ensureSamplePractice(runtime);
  await runtime.close();
});
afterAll(async () => {
  await database.drop();
  rmSync(dir, { recursive: true, force: true });
});

function run(...args: string[]) {
  const env = { ...process.env, DATABASE_URL: database.ownerUrl, CLEANCLAIM_DATA: dir };
  return spawnSync(process.execPath, [CLI, ...args], { encoding: 'utf8', env });
}

test('`ar aging` and `kpi` print tables and JSON, also of a practice in which nothing has happened', () => {
  const aged = run('ar', 'aging', '--as-of', '2026-11-30', '--by', 'payer', '--json');
  expect(JSON.parse(aged.stdout)).toMatchObject({ asOf: '2026-11-30', payerCents: 0, groups: [] });
  const kpis = run('kpi', '--from', '2026-10', '--to', '2026-11', '--explain');
  expect(kpis.stdout).toContain('Days in A/R');
  expect(kpis.stdout).toContain('Open balances of payers and patients ÷ average charges a day');
  expect([aged.status, kpis.status]).toEqual([0, 0]);
});

test('a month or a day that is none is told', () => {
  const bad = run('kpi', '--from', '2026-13');
  expect([bad.status, bad.stderr]).toEqual([1, 'cleanclaim: A month is written such as 2026-11.\n']);
});
