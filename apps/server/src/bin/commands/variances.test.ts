import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { saveContract } from '../../operations/contracts.ts';
import { mustPerform } from '../../operations/operation.ts';
import { era } from '../../testing/answers.ts';
import { claimOf, everyone, receive, receiveVisits, setUpTenant, submit } from '../../testing/practice.ts';
import { openTestRuntime, type TestRuntime } from '../../testing/test-runtime.ts';

const CLI = join(import.meta.dirname, '../cli.ts');

let runtime: TestRuntime;
let dir = '';
beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'variances-command-'));
  runtime = await openTestRuntime();
  const tenantId = await setUpTenant(runtime);
  await receiveVisits(runtime, tenantId, [{ mrn: 'VX2', birth_date: '1977-08-10' }]);
  await submit(runtime, tenantId);
  const { content, patient_control_number: patientControlNumber } = await claimOf(runtime, tenantId, 'VX2');
  await mustPerform(runtime, everyone(tenantId), saveContract, {
    ...{ payerId: content.payer.id, name: 'Agreement', from: '2026-01-01', to: '', lesserOfCharge: true },
    reducesMultiple: false,
    terms: [{ codes: ['*'], modifier: '', rate: { how: 'percent-of-charge', share: 8_000 } }],
  });
  const segments = ['SVC*HC:99213*148*100**1', 'CAS*CO*45*48', 'REF*6R*1'];
  const answer = { patientControlNumber, charge: '148', paid: '100', segments };
  await receive(runtime, tenantId, 'x12', era({ trace: 'VX2', paid: '100', claims: [answer] }));
});
afterAll(async () => {
  await runtime.close();
  rmSync(dir, { recursive: true, force: true });
});

function run(...args: string[]) {
  const url = new URL(inject('cluster').ownerUrl);
  url.pathname = new URL(runtime.appUrl).pathname;
  const env = { ...process.env, DATABASE_URL: url.href, CLEANCLAIM_DATA: dir };
  return spawnSync(process.execPath, [CLI, 'variances', ...args], { encoding: 'utf8', env });
}

test('what differs is listed by line, disputed in one letter, and added up', () => {
  const { variances } = JSON.parse(run('list', '--payer', 'Bluewater', '--json').stdout);
  // 80 percent of $148.00 was agreed, $100.00 was allowed.
  expect(variances).toMatchObject([{ kind: 'underpaid', expectedCents: 11_840, varianceCents: 1_840 }]);
  const out = join(dir, 'letter.pdf');
  const made = run('dispute', '--payer', 'BWHP1', '--by', 'portal', '--out', out, '--json');
  expect(JSON.parse(made.stdout)).toMatchObject({
    disputeNumber: 'D000001',
    cases: 1,
    disputedCents: 1_840,
    file: out,
  });
  expect(readFileSync(out).subarray(0, 5).toString()).toBe('%PDF-');
  expect(run('list', '--by', 'payer-code').stdout).toMatch(/Bluewater Health Plan, 99213 .*\$18.40 .*\$18.40/);
});
