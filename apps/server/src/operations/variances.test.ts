import { afterAll, beforeAll, expect, test } from 'vitest';
import { claimOf, everyone, exchange, receiveVisits, setUpTenant, submit } from '../testing/practice.ts';
import { openTestRuntime, type TestRuntime } from '../testing/test-runtime.ts';
import { saveContract } from './contracts.ts';
import { findVariances } from './find-variances.ts';
import { listVariances } from './list-variances.ts';
import { mustPerform } from './operation.ts';
import { showVariance } from './show-variance.ts';

let runtime: TestRuntime;
let tenantId: string;
beforeAll(async () => {
  runtime = await openTestRuntime();
  tenantId = await setUpTenant(runtime, 'north');
  await receiveVisits(runtime, tenantId, [
    { mrn: 'VA1', birth_date: '1970-02-01', member_id: 'BWP300244101' },
    { mrn: 'VA2', birth_date: '1970-02-02', member_id: 'BWP300244102' },
  ]);
});
afterAll(() => runtime.close());

const actor = () => everyone(tenantId);
const list = async () => (await mustPerform(runtime, actor(), listVariances, {})).rows;

/** The practice's agreement with Bluewater: so much for each visit. */
async function agree(cents: number, known?: { contractId: string; version: number }) {
  const { payer } = (await claimOf(runtime, tenantId, 'VA1')).content;
  const agreement = {
    payerId: payer.id,
    name: 'Agreement 2026',
    from: '2026-01-01',
    to: '',
    lesserOfCharge: true,
    reducesMultiple: false,
    terms: [{ codes: ['*'], modifier: '', rate: { how: 'per-unit' as const, cents } }],
  };
  const saved = await mustPerform(runtime, actor(), saveContract, { ...agreement, ...known });
  await runtime.work();
  return saved;
}

test('a payment below the contract opens one case a line, with what was agreed and what was allowed', async () => {
  const contract = await agree(11_500);
  await submit(runtime, tenantId);
  await exchange(runtime, tenantId);
  const rows = await list();
  expect(rows).toHaveLength(2);
  // Bluewater allows 118 percent of 91.50.
  expect(rows[0]).toMatchObject({
    kind: 'underpaid',
    procedureCode: '99213',
    expectedCents: 11_500,
    allowedCents: 10_797,
    varianceCents: 703,
    varianceStatus: 'open',
  });
  const shown = await mustPerform(runtime, actor(), showVariance, { varianceId: rows[0]?.id ?? '' });
  expect(shown.trail.map((step) => step.what)).toEqual(['Agreement 2026 (from 01/01/2026): agreed rate']);
  expect(shown.payerSays).toMatch(/^The payer says CO-45, above the contracted or legal fee: \$/);

  // Judged again, nothing changes; by another contract the cases go.
  expect(await mustPerform(runtime, actor(), findVariances, {})).toEqual({ claims: 2, changed: 0 });
  await agree(10_797, contract);
  expect((await list()).map((row) => row.varianceStatus)).toEqual(['closed', 'closed']);
});
