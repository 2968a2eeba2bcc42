import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { editAppeal } from '../../operations/edit-appeal.ts';
import { mustPerform } from '../../operations/operation.ts';
import { sendAppeal } from '../../operations/send-appeal.ts';
import { everyone, setUpTenant } from '../../testing/practice.ts';
import { openTestRuntime, type TestRuntime } from '../../testing/test-runtime.ts';
import { denyVisits } from '../../testing/world-appeals.ts';

const CLI = join(import.meta.dirname, '../cli.ts');
let runtime: TestRuntime;
let dir = '';
let tenantId = '';
let number = '';
beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'appeal-commands-'));
  runtime = await openTestRuntime();
  tenantId = await setUpTenant(runtime);
  const [claimId = ''] = await denyVisits(runtime, tenantId, ['AP1']);
  const { rows } = await runtime.owner.query<{ n: string }>(
    'select patient_control_number as n from claim where id = $1',
    [claimId],
  );
  number = rows[0]?.n ?? '';
});
afterAll(async () => {
  await runtime.close();
  rmSync(dir, { recursive: true, force: true });
});

function run(...args: string[]) {
  const url = new URL(inject('cluster').ownerUrl);
  url.pathname = new URL(runtime.appUrl).pathname;
  const env = { ...process.env, DATABASE_URL: url.href, CLEANCLAIM_DATA: dir };
  return spawnSync(process.execPath, [CLI, 'appeal', ...args], { encoding: 'utf8', env });
}

test('an appeal is opened, its packet written, and its decision recorded from the command line', async () => {
  const opened = JSON.parse(run('open', number, '--json').stdout);
  expect(opened).toMatchObject({ level: 1, disputedCents: 14_800, deadlineRule: expect.stringContaining('days from') });
  const { appealId } = opened;
  const out = join(dir, 'packet.pdf');
  expect(JSON.parse(run('packet', appealId, '--out', out, '--json').stdout)).toMatchObject({ file: out });
  expect(readFileSync(out).subarray(0, 5).toString()).toBe('%PDF-');
  const actor = everyone(tenantId);
  await mustPerform(runtime, actor, editAppeal, { appealId, letter: 'Please pay.' });
  await mustPerform(runtime, actor, sendAppeal, { appealId, way: 'mail' });
  const bad = run('decide', appealId, '--outcome', 'lost', '--date', runtime.clock.today());
  expect(bad.status).not.toBe(0);
  const args = ['decide', appealId, '--outcome', 'upheld', '--date', runtime.clock.today(), '--json'];
  expect(JSON.parse(run(...args).stdout)).toMatchObject({ outcome: 'upheld', nextDeadline: expect.any(String) });
  const { appeals } = JSON.parse(run('list', '--state', 'decided', '--json').stdout);
  expect(appeals).toMatchObject([{ id: appealId, outcome: 'upheld', patientControlNumber: number }]);
});
