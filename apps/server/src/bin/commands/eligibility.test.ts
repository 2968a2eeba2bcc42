import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { importChart } from '../../operations/import-chart.ts';
import { mustPerform } from '../../operations/operation.ts';
import { receiveFile } from '../../operations/receive-file.ts';
import { standingClock } from '../../platform/clock.ts';
import { openDataHome } from '../../platform/data-home.ts';
import { openRuntime } from '../../platform/open-runtime.ts';
import { ensureSamplePractice } from '../../sample/sample-practice.ts';
import { everyone } from '../../testing/practice.ts';
import { superbill } from '../../testing/superbill.ts';
import { openTestDatabase } from '../../testing/test-runtime.ts';

const CLI = join(import.meta.dirname, '../cli.ts');

let database: Awaited<ReturnType<typeof openTestDatabase>>;
let dir = '';
beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'eligibility-commands-'));
  database = await openTestDatabase();
  const runtime = await openRuntime({
    home: openDataHome(dir),
    databaseUrl: database.ownerUrl,
    clock: standingClock('2026-11-02'),
    worker: false,
    onError: () => {},
  });
  try {
    const actor = everyone(await ensureSamplePractice(runtime));
    const bytes = new TextEncoder().encode(superbill([{ mrn: 'EL1' }]));
    const input = { kind: 'chart' as const, fileName: 'chart.csv', bytes };
    const { receivedFileId } = await mustPerform(runtime, actor, receiveFile, input);
    await mustPerform(runtime, actor, importChart, { receivedFileId });
  } finally {
    await runtime.close();
  }
});
afterAll(async () => {
  await database.drop();
  rmSync(dir, { recursive: true, force: true });
});

function run(...args: string[]) {
  const env = { ...process.env, DATABASE_URL: database.ownerUrl, CLEANCLAIM_DATA: dir };
  return spawnSync(process.execPath, [CLI, 'eligibility', ...args], { encoding: 'utf8', env });
}

test('a patient is asked about once, and what is known of the patient is shown', () => {
  expect(JSON.parse(run('check', '--patient', 'EL1', '--json').stdout)).toEqual({ asked: 1 });
  const again = run('check', '--patient', 'EL1');
  expect(again.status).not.toBe(0);
  expect(again.stderr).toContain('has not answered yet');
  const { checks } = JSON.parse(run('show', '--patient', 'EL1', '--json').stdout);
  expect(checks).toMatchObject([{ checkStatus: 'asked', memberId: 'BWP300200101' }]);
});

test('a command that does not say whom to ask about says what to write', () => {
  expect(run('check').stderr).toContain('--patient MRN');
  expect(run('check', '--visits', 'tomorrow').stderr).toContain('2026-11-30');
});
