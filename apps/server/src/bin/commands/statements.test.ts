import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildClaim } from '../../operations/build-claim.ts';
import { importChart } from '../../operations/import-chart.ts';
import { mustPerform } from '../../operations/operation.ts';
import { receiveFile } from '../../operations/receive-file.ts';
import { visitsToBuild } from '../../operations/visits-to-build.ts';
import { standingClock } from '../../platform/clock.ts';
import { openDataHome } from '../../platform/data-home.ts';
import { openRuntime } from '../../platform/open-runtime.ts';
import { ensureSamplePractice } from '../../sample/sample-practice.ts';
import { everyone } from '../../testing/practice.ts';
import { SELF_PAY, superbill } from '../../testing/superbill.ts';
import { openTestDatabase } from '../../testing/test-runtime.ts';

const CLI = join(import.meta.dirname, '../cli.ts');

let database: Awaited<ReturnType<typeof openTestDatabase>>;
let dir = '';
beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'statements-command-'));
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
    const bytes = new TextEncoder().encode(superbill([{ mrn: 'ST1', last_name: 'Stubbs', ...SELF_PAY }]));
    const input = { kind: 'chart' as const, fileName: 'chart.csv', bytes };
    const { receivedFileId } = await mustPerform(runtime, actor, receiveFile, input);
    await mustPerform(runtime, actor, importChart, { receivedFileId });
    for (const { id: encounterId } of await mustPerform(runtime, actor, visitsToBuild, { visits: [] }))
      await mustPerform(runtime, actor, buildClaim, { encounterId });
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
  return spawnSync(process.execPath, [CLI, 'statements', ...args], { encoding: 'utf8', env });
}

test('what is due is shown, made once, and due no more', () => {
  expect(JSON.parse(run('--json').stdout)).toMatchObject({ dueCents: 14_800, due: [{ dueCents: 14_800 }] });
  expect(JSON.parse(run('--run', '--json').stdout)).toMatchObject({ sent: 1, sentCents: 14_800 });
  expect(run('--preview').stdout).toContain('Not due: 1');
});

test('two wishes at once are refused', () => {
  expect(run('--due', '--run').stderr).toContain('Say one of');
});
