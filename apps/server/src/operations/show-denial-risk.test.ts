import { afterAll, beforeAll, expect, test } from 'vitest';
import { claimsOf, everyone, exchange, receiveVisits, setUpTenant, submit } from '../testing/practice.ts';
import { openTestRuntime, type TestRuntime } from '../testing/test-runtime.ts';
import { mustPerform, perform } from './operation.ts';
import { showDenialRisk } from './show-denial-risk.ts';

let runtime: TestRuntime;
let tenantId: string;
beforeAll(async () => {
  runtime = await openTestRuntime();
  tenantId = await setUpTenant(runtime, 'risk');
  // A member id that ends in T is denied by the practice payer.
  const visit = (n: number, denied: boolean, code: string) => ({
    mrn: `R${n}`,
    birth_date: `198${n % 10}-03-0${(n % 9) + 1}`,
    last_name: `Riskman${'abcdefghijklmnop'[n]}`,
    member_id: `BWP3002003${10 + n}${denied ? 'T' : ''}`,
    procedure_code: code,
  });
  const often = Array.from({ length: 6 }, (_, n) => visit(n, n < 4, '99214'));
  const paid = Array.from({ length: 8 }, (_, n) => visit(6 + n, false, '99212'));
  await receiveVisits(runtime, tenantId, [...often, ...paid]);
  await submit(runtime, tenantId);
  await exchange(runtime, tenantId);
});
afterAll(() => runtime.close());

async function riskOf(code: string) {
  const row = (await claimsOf(runtime, tenantId)).find((one) => one.content.lines[0]?.procedureCode === code);
  return mustPerform(runtime, everyone(tenantId), showDenialRisk, { claimId: row?.id ?? '' });
}

test('a code that was denied 4 times of 6 says so, with the reason that stands on most', async () => {
  const risk = await riskOf('99214');
  expect(risk.decided).toBe(14);
  expect(risk.reasons[0]).toMatch(/denied 4 of 6 lines with 99214 in the last year, mostly CARC \d+ \(.+\)\.$/);
  expect(risk.percent).toBeGreaterThan(30);
});

test('a code that was always paid gives no reason of its own and a lower risk', async () => {
  const risk = await riskOf('99212');
  expect(risk.reasons.join(' ')).not.toContain('99212');
  expect(risk.percent).toBeLessThan((await riskOf('99214')).percent);
});

test('another practice’s decisions count for nothing, and its claims are not found', async () => {
  const other = await setUpTenant(runtime, 'risk-other');
  const [row] = await claimsOf(runtime, tenantId);
  const asked = await perform(runtime, everyone(other), showDenialRisk, { claimId: row?.id ?? '' });
  expect(asked).toMatchObject({ ok: false, code: 'not-found' });
});
