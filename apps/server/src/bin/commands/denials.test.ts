import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { era } from '../../testing/answers.ts';
import { claimsOf, receive, receiveVisits, setUpTenant, submit } from '../../testing/practice.ts';
import { openTestRuntime, type TestRuntime } from '../../testing/test-runtime.ts';

const CLI = join(import.meta.dirname, '../cli.ts');

let runtime: TestRuntime;
let dir = '';
beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'denials-command-'));
  runtime = await openTestRuntime();
  const tenantId = await setUpTenant(runtime);
  await receiveVisits(runtime, tenantId, [{ mrn: 'DN9', birth_date: '1977-08-09' }]);
  await submit(runtime, tenantId);
  const [claim] = await claimsOf(runtime, tenantId);
  const segments = ['SVC*HC:99213*148*0**1', 'CAS*CO*197*148'];
  const answer = {
    patientControlNumber: claim?.patient_control_number ?? '',
    status: '4',
    charge: '148',
    paid: '0',
    segments,
  };
  await receive(runtime, tenantId, 'x12', era({ trace: 'T1', paid: '0', claims: [answer] }));
});
afterAll(async () => {
  await runtime.close();
  rmSync(dir, { recursive: true, force: true });
});

function run(...args: string[]) {
  const url = new URL(inject('cluster').ownerUrl);
  url.pathname = new URL(runtime.appUrl).pathname;
  const env = { ...process.env, DATABASE_URL: url.href, CLEANCLAIM_DATA: dir };
  return spawnSync(process.execPath, [CLI, 'denials', '--from', '2026-10-01', '--to', '2026-11-30', ...args], {
    encoding: 'utf8',
    env,
  });
}

test('denials are counted by reason, with their rate, as JSON', () => {
  const { totals, rows } = JSON.parse(run('--json').stdout);
  expect(totals).toMatchObject({
    denials: 1,
    claims: 1,
    deniedCents: 14800,
    adjudicatedClaims: 1,
    adjudicatedCents: 14800,
  });
  expect(rows).toMatchObject([{ key: 'CO-197', label: 'No authorization', denials: 1, preventableCents: 14800 }]);
});

test('one payer is asked for by name or id, and a name that no payer has is told', () => {
  const printed = run('--payer', 'BWHP1', '--by', 'payer').stdout;
  expect(printed).toContain('1 of 1 claims (100.0%)');
  expect(printed).toMatch(/Bluewater Health Plan.*\$148.00/);
  const unknown = run('--payer', 'Nobody');
  expect([unknown.status, unknown.stderr]).toEqual([1, expect.stringContaining('no payer is called "Nobody"')]);
});
