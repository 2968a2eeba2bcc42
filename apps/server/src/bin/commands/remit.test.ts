import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDataHome } from '../../platform/data-home.ts';
import { openRuntime } from '../../platform/open-runtime.ts';
import { ensureSamplePractice } from '../../sample/sample-practice.ts';
import { era } from '../../testing/answers.ts';
import { openTestDatabase } from '../../testing/test-runtime.ts';

const CLI = join(import.meta.dirname, '../cli.ts');
const LINES = ['SVC*HC:99213*148*90', 'CAS*CO*45*48', 'CAS*PR*3*10'];

let database: Awaited<ReturnType<typeof openTestDatabase>>;
let dir = '';
let file = '';
beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'remit-commands-'));
  file = join(dir, 'answer.835');
  const claim = {
    patientControlNumber: 'FA100',
    charge: '148',
    paid: '90',
    patientResponsibility: '10',
    segments: LINES,
  };
  writeFileSync(file, era({ trace: 'FAST1', paid: '90', claims: [claim] }));
  database = await openTestDatabase();
  const home = openDataHome(dir);
  const runtime = await openRuntime({ home, databaseUrl: database.ownerUrl, worker: false, onError: () => {} });
  await ensureSamplePractice(runtime);
  await runtime.close();
});
afterAll(async () => {
  await database.drop();
  rmSync(dir, { recursive: true });
});

function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, 'remit', ...args], {
    encoding: 'utf8',
    env: { ...process.env, DATABASE_URL: database.ownerUrl, CLEANCLAIM_DATA: dir },
  });
  return { code: status, out: stdout, error: stderr };
}

test('explain says what was paid, what becomes of each adjustment and who owes what', () => {
  const { code, out } = run('explain', file);
  expect(code).toBe(0);
  expect(out.split('\n').slice(0, 4)).toEqual([
    'FA100: processed as the first payer. Charged $148.00, paid $90.00.',
    '  $48.00 of 99213 (CO-45) is written off: above the contracted or legal fee',
    '  $10.00 of 99213 (PR-3) is owed by the patient: copay',
    '  The patient owes $10.00.',
  ]);
  const [line = ''] = run('explain', file, '--json', '--claim', 'FA100').out.split('\n');
  expect(JSON.parse(line)).toMatchObject({ trace: 'FAST1', paidCents: 9000, patientCents: 1000, unexplainedCents: 0 });
  expect(run('explain', file, '--claim', 'FA101')).toMatchObject({ code: 1, out: '' });
});

test('post takes a file in and posts its payments; the same file again changes nothing', () => {
  const first = run('post', file, '--json');
  expect(first.code).toBe(0);
  expect(JSON.parse(first.out)).toMatchObject({ outcome: 'posted', claimPayments: 1, of: 1, exceptions: 1 });
  expect(run('post', file).out).toContain('was posted before');
  expect(run('post', join(dir, 'none.835')).code).toBe(2);
});
