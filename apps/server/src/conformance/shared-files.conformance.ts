import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { proveBalanceOf } from '@cleanclaim/billing/remittance';
import { readX12 } from '@cleanclaim/x12';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inTenant } from '../db/connect.ts';
import { checkBooks } from '../operations/check-books.ts';
import { mustPerform } from '../operations/operation.ts';
import { receiveFile } from '../operations/receive-file.ts';
import { PROJECT_ROOT } from '../platform/data-home.ts';
import { everyone, setUpTenant } from '../testing/practice.ts';
import { openTestRuntime, type TestRuntime } from '../testing/test-runtime.ts';

const CASES = resolve(PROJECT_ROOT, '../shared/cases');
const isHere = existsSync(CASES);
if (!isHere) console.log('skipped: ../shared/cases is not here');

function filesBelow(...parts: string[]): string[] {
  const dir = join(CASES, ...parts);
  return readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .map((name) => join(dir, name))
    .filter((path) => statSync(path).isFile())
    .sort();
}

const WHOLE = { unbalancedEntries: 0, unbalancedRemittances: 0, lostClaims: 0, doublePosted: 0, unexplainedCents: 0 };

describe.skipIf(!isHere)('files of other senders, through the whole server', () => {
  let runtime: TestRuntime;
  let tenantId: string;
  beforeAll(async () => {
    runtime = await openTestRuntime();
    tenantId = await setUpTenant(runtime);
  });
  afterAll(() => runtime?.close());

  async function takeIn(kind: 'chart' | 'x12', paths: readonly string[]): Promise<void> {
    for (const path of paths) {
      const input = { kind, fileName: path.slice(CASES.length + 1).slice(-255), bytes: readFileSync(path) };
      await mustPerform(runtime, everyone(tenantId), receiveFile, input);
    }
    await runtime.work();
  }

  async function readings(kind: 'chart' | 'x12'): Promise<Record<string, number>> {
    const rows = await inTenant(runtime.db, tenantId, (tx) =>
      tx.selectFrom('received_file').select(['reading', 'faults']).where('kind', '=', kind).execute(),
    );
    expect(rows.filter((row) => row.reading === 'refused' && row.faults.length === 0)).toEqual([]);
    return Object.fromEntries(
      [...Map.groupBy(rows, (row) => row.reading)].map(([name, group]) => [name, group.length]),
    );
  }

  test('every C-CDA and HL7 v2 file gives records or one reason, and the books stay whole', async () => {
    await takeIn('chart', [...filesBelow('charts', 'ccda'), ...filesBelow('charts', 'hl7v2')]);
    const counts = await readings('chart');
    console.log('charts', counts);
    expect(counts.waiting ?? 0).toBe(0);
    expect(counts.read ?? 0).toBeGreaterThan(150);
    expect((await mustPerform(runtime, everyone(tenantId), checkBooks, {})).invariants).toEqual(WHOLE);
  });

  test('every 835 posts or is held with the money it says, and the books stay whole', async () => {
    const paths = filesBelow('x12').filter((path) => /\/835\/|\/835__/.test(path));
    await takeIn('x12', paths);
    const counts = await readings('x12');
    console.log('835s', counts);
    expect(counts.waiting ?? 0).toBe(0);
    const rows = await inTenant(runtime.db, tenantId, (tx) =>
      tx.selectFrom('remittance').select(['posting', 'paid_cents']).execute(),
    );
    const held = await inTenant(runtime.db, tenantId, (tx) =>
      tx.selectFrom('posting_exception').select(['kind', 'held_cents', 'reason']).execute(),
    );
    console.log(
      'payments',
      Object.fromEntries([...Map.groupBy(rows, (row) => row.posting)].map(([name, group]) => [name, group.length])),
      'exceptions',
      held.length,
    );
    expect(held.filter((row) => row.reason.length < 10)).toEqual([]);
    expect((await mustPerform(runtime, everyone(tenantId), checkBooks, {})).invariants).toEqual(WHOLE);
  });

  test('a payment whose total does not add up is held, one that does is posted', async () => {
    const unbalanced = filesBelow('x12')
      .filter((path) => /\/835\/|\/835__/.test(path))
      .flatMap((path) => proveBalanceOf(readX12(readFileSync(path))).payments)
      .filter((payment) => payment.failures.some((failure) => failure.rule === 'payment'));
    const held = await inTenant(runtime.db, tenantId, (tx) =>
      tx.selectFrom('posting_exception').select('id').where('kind', '=', 'payment-imbalance').execute(),
    );
    expect(held.length).toBeGreaterThan(0);
    expect(held.length).toBeLessThanOrEqual(unbalanced.length);
  });

  test('every acknowledgment of somebody else is read, and what it answers is told to be unknown', async () => {
    await takeIn(
      'x12',
      filesBelow('x12').filter((path) => /\/(999|TA1|277CA)(\/|__)/.test(path)),
    );
    const work = await inTenant(runtime.db, tenantId, (tx) =>
      tx.selectFrom('work_item').select('id').where('kind', '=', 'answer-unclear').execute(),
    );
    expect(work.length).toBeGreaterThan(5);
    expect((await mustPerform(runtime, everyone(tenantId), checkBooks, {})).invariants).toEqual(WHOLE);
  });
});
