import { afterAll, beforeAll, expect, test } from 'vitest';
import { claimOf, everyone, receiveVisits, setUpTenant } from '../testing/practice.ts';
import { openTestRuntime, type TestRuntime } from '../testing/test-runtime.ts';
import type { ClaimRow } from './claim-store.ts';
import { listContracts, saveContract } from './contracts.ts';
import { mustPerform, perform } from './operation.ts';
import { showClaim } from './show-claim.ts';

let runtime: TestRuntime;
let tenantId: string;
let claim: ClaimRow;
beforeAll(async () => {
  runtime = await openTestRuntime();
  tenantId = await setUpTenant(runtime, 'north');
  await receiveVisits(runtime, tenantId, [{ mrn: 'K1' }]);
  claim = await claimOf(runtime, tenantId, 'K1');
});
afterAll(() => runtime.close());

const actor = () => everyone(tenantId);
const expected = async () => (await mustPerform(runtime, actor(), showClaim, { claimId: claim.id })).expected;
const agreement = () => ({
  payerId: claim.content.payer.id,
  name: 'Agreement of 2026',
  from: '2026-01-01',
  to: '',
  lesserOfCharge: true,
  reducesMultiple: false,
  terms: [{ codes: ['9921*'], modifier: '', rate: { how: 'per-unit' as const, cents: 9_000 } }],
});

test('a contract prices the claims of its payer, and a change of it those that are on file too', async () => {
  const before = await expected();
  expect(before).toMatchObject({ unpriced: [1], allowedCents: 0, payerCents: 0 });
  expect(before.lines[0]?.steps[0]?.what).toMatch(/^There is no contract with this payer/);

  const { contractId, version } = await mustPerform(runtime, actor(), saveContract, agreement());
  const after = await expected();
  expect(after).toMatchObject({ unpriced: [], allowedCents: 9_000, payerCents: 9_000 });
  expect(after.lines).toEqual([
    {
      lineNumber: 1,
      basis: 'contract',
      allowedCents: 9_000,
      steps: [{ what: 'Agreement of 2026 (from 01/01/2026): agreed rate', cents: 9_000 }],
    },
  ]);
  expect(after.steps.map((step) => step.what)).toContain("The patient's share is not known: check eligibility");

  const half = [{ codes: ['*'], rate: { how: 'percent-of-charge' as const, share: 5_000 } }];
  const changed = await mustPerform(runtime, actor(), saveContract, {
    ...agreement(),
    contractId,
    version,
    terms: half,
  });
  expect(changed).toEqual({ contractId, version: version + 1 });
  expect((await expected()).allowedCents).toBe(claim.content.totalChargeCents / 2);

  const { contracts } = await mustPerform(runtime, actor(), listContracts, {});
  expect(contracts).toEqual([
    expect.objectContaining({ id: contractId, version: 2, payerName: claim.content.payer.name, terms: half }),
  ]);
  const late = await perform(runtime, actor(), saveContract, { ...agreement(), contractId, version });
  expect(late.ok).toBe(false);
});

test('the contract of another day or another practice prices nothing', async () => {
  const other = await setUpTenant(runtime, 'south');
  await receiveVisits(runtime, other, [{ mrn: 'K2' }]);
  const { id, content } = await claimOf(runtime, other, 'K2');
  const foreign = await perform(runtime, everyone(other), saveContract, agreement());
  expect(foreign).toMatchObject({ ok: false, code: 'not-found' });
  await mustPerform(runtime, everyone(other), saveContract, {
    ...agreement(),
    payerId: content.payer.id,
    from: '2025-01-01',
    to: '2025-12-31',
  });
  const shown = await mustPerform(runtime, everyone(other), showClaim, { claimId: id });
  expect(shown.expected.unpriced).toEqual([1]);
});

test('another practice cannot change a contract, and codes are asked for in a form that can fit', async () => {
  const { contracts } = await mustPerform(runtime, actor(), listContracts, {});
  const contractId = contracts[0]?.id ?? '';
  const stranger = everyone(runtime.newId());
  expect(await perform(runtime, stranger, saveContract, { ...agreement(), contractId, version: 2 })).toMatchObject({
    ok: false,
    code: 'not-found',
  });
  const rate = { how: 'per-unit' as const, cents: 100 };
  const wrong = { ...agreement(), terms: [{ codes: ['99213-25'], rate }] };
  expect((await perform(runtime, actor(), saveContract, wrong)).ok).toBe(false);
});
