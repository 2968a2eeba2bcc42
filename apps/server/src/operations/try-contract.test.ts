import { afterAll, beforeAll, expect, test } from 'vitest';
import { everyone, setUpTenant } from '../testing/practice.ts';
import { openTestRuntime, type TestRuntime } from '../testing/test-runtime.ts';
import { mustPerform, perform } from './operation.ts';
import { tryContract } from './try-contract.ts';

let runtime: TestRuntime;
let tenantId: string;
let payerId: string;
beforeAll(async () => {
  runtime = await openTestRuntime();
  tenantId = await setUpTenant(runtime, 'north');
  const { rows } = await runtime.owner.query<{ id: string }>(
    `select id from payer where tenant_id = $1 and payer_identifier = 'BWHP1'`,
    [tenantId],
  );
  payerId = rows[0]?.id ?? '';
});
afterAll(() => runtime.close());

const contract = () => ({
  ...{ payerId, name: 'Draft', from: '2026-01-01', lesserOfCharge: true, reducesMultiple: false },
  terms: [
    { codes: ['99213'], modifier: '25', rate: { how: 'per-unit' as const, cents: 8_000 } },
    { codes: ['992*'], rate: { how: 'per-unit' as const, cents: 20_000 } },
    { kind: 'institutional' as const, codes: ['R0120'], rate: { how: 'per-day' as const, cents: 90_000 } },
  ],
});
const service = {
  kind: 'professional' as const,
  procedureCode: '99213',
  modifiers: [] as string[],
  units: 1,
  date: '2026-10-30',
};
const tried = (change: object) =>
  mustPerform(runtime, everyone(tenantId), tryContract, { contract: contract(), service: { ...service, ...change } });

test('a service is priced by the term that fits, and cut to the practice’s own fee', async () => {
  expect(await tried({})).toMatchObject({
    chargeCents: 14_800,
    line: { basis: 'contract', allowedCents: 14_800 },
  });
  const { line } = await tried({ modifiers: ['25'] });
  expect(line.allowedCents).toBe(8_000);
  expect(line.steps.map(({ what }) => what)).toEqual(['Draft (from 01/01/2026): agreed rate']);
  expect((await tried({ chargeCents: 30_000, units: 2 })).line.allowedCents).toBe(30_000);
});

test('a service that the practice has no fee for is not cut to nothing', async () => {
  expect(await tried({ procedureCode: '99291' })).toMatchObject({ chargeCents: null, line: { allowedCents: 20_000 } });
});

test('a stay is paid by the day, and what no term fits says so', async () => {
  const stay = { kind: 'institutional' as const, procedureCode: '', revenueCode: '0120', days: 3 };
  expect((await tried(stay)).line).toMatchObject({ basis: 'case', allowedCents: 270_000 });
  expect((await tried({ procedureCode: '36415' })).line).toMatchObject({
    basis: 'none',
    steps: [{ what: 'Draft has no rate for 36415.', cents: 0 }],
  });
});

test('a payer of nobody and a service without a code are refused', async () => {
  const ask = (input: object) => perform(runtime, everyone(tenantId), tryContract, input);
  expect(await ask({ contract: { ...contract(), payerId: runtime.newId() }, service })).toMatchObject({
    code: 'not-found',
  });
  expect(await ask({ contract: contract(), service: { ...service, procedureCode: '' } })).toMatchObject({
    fields: { 'service.procedureCode': 'Enter a code.' },
  });
});
