import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { enterAuthorizationSchema } from '../contract/schemas/authorizations.ts';
import { answerQuestions } from '../demo/people.ts';
import { PROJECT_ROOT } from '../platform/data-home.ts';
import { claimAcknowledgment } from '../testing/answers.ts';
import { balanceOf, claimsOf, everyone, exchange, receive, setUpTenant, submit } from '../testing/practice.ts';
import { openTestRuntime, type TestRuntime } from '../testing/test-runtime.ts';
import { billInterim } from './bill-interim.ts';
import { checkBooks } from './check-books.ts';
import { correctClaim } from './correct-claim.ts';
import { enterAuthorization } from './enter-authorization.ts';
import { mustPerform, perform } from './operation.ts';
import { showEncounter } from './show-encounter.ts';

const STAY = JSON.parse(
  readFileSync(join(PROJECT_ROOT, 'fixtures/encounters/institutional/long-stay-in-parts.json'), 'utf8'),
);
let runtime: TestRuntime;
let tenantId: string;
let practices = 0;
beforeAll(async () => {
  runtime = await openTestRuntime();
});
afterAll(() => runtime.close());
beforeEach(async () => {
  practices += 1;
  tenantId = await setUpTenant(runtime, `interim-${practices}`);
  await takeIn(STAY);
  await answerQuestions(runtime, everyone(tenantId));
  await runtime.work();
});

const ZERO_BOOKS = {
  unbalancedEntries: 0,
  unbalancedRemittances: 0,
  lostClaims: 0,
  doublePosted: 0,
  unexplainedCents: 0,
};
const contractOf = (change: object) =>
  runtime.owner.query('update payer set content = content || $2::jsonb where tenant_id = $1', [
    tenantId,
    JSON.stringify(change),
  ]);
const takeIn = (chart: object) => receive(runtime, tenantId, 'chart', JSON.stringify(chart), 'stay.json');
const books = async () => (await mustPerform(runtime, everyone(tenantId), checkBooks, {})).invariants;
const bills = () => claimsOf(runtime, tenantId);
async function visit() {
  const [first] = await bills();
  if (!first) throw new Error('the stay has no bill');
  return first.encounter_id;
}
const bill = async (input: object) =>
  perform(runtime, everyone(tenantId), billInterim, { encounterId: await visit(), ...input });
const openWork = async () => {
  const { rows } = await runtime.owner.query(
    `select title from work_item where tenant_id = $1 and kind = 'next-stay-bill' and work_status = 'open'`,
    [tenantId],
  );
  return rows.map((row) => row.title);
};

const NEXT = { throughDate: '2026-08-31' };
const LAST = { throughDate: '2026-09-18', patientStatus: '01', dischargeTime: '1030' };

test('a stay goes out as 112, 113 and 114, each is accepted, and each charge is billed once', async () => {
  expect(await openWork()).toEqual(['The next bill of a stay is to be made']);
  expect(await bill(NEXT)).toMatchObject({ ok: true, value: { claimStatus: 'ready' } });
  expect(await bill(LAST)).toMatchObject({ ok: true, value: { claimStatus: 'ready' } });
  const made = await bills();
  expect(made.map((row) => [row.frequency_code, row.claim_part, row.total_charge_cents])).toEqual([
    ['2', 1, 4_082_000],
    ['3', 2, 4_861_000],
    ['4', 3, 2_685_000],
  ]);
  expect(made.map(({ content }) => content.details?.institutional?.values?.[0]?.hundredths)).toEqual([
    2600, 3100, 1700,
  ]);
  expect(await openWork()).toEqual([]);
  expect(await balanceOf(runtime, tenantId, 'revenue')).toBe(-11_628_000);
  expect(await books()).toEqual(ZERO_BOOKS);
  await submit(runtime, tenantId);
  await exchange(runtime, tenantId);
  for (const row of await bills()) expect(['paid', 'patient-due', 'closed']).toContain(row.claim_status);
  expect(await books()).toEqual(ZERO_BOOKS);
});

test('the bills of a stay stand on its visit', async () => {
  await bill(NEXT);
  const { stay } = await mustPerform(runtime, everyone(tenantId), showEncounter, { encounterId: await visit() });
  expect(stay).toMatchObject({
    nextFrom: '2026-09-01',
    ended: false,
    coming: { charges: 2, cents: 2_685_000 },
    late: { charges: 0, cents: 0 },
    bills: [
      { frequencyCode: '2', from: '2026-07-06', through: '2026-07-31' },
      { frequencyCode: '3', from: '2026-08-01', through: '2026-08-31' },
    ],
  });
});

test('two persons at once make one bill of the same days', async () => {
  const both = await Promise.all([bill(NEXT), bill(NEXT)]);
  expect(both.filter((one) => one.ok)).toHaveLength(1);
  expect(await bills()).toHaveLength(2);
});

test('a bill that the payer rejects goes again as the bill that it was, and the stay goes on', async () => {
  await submit(runtime, tenantId);
  const [sent] = await bills();
  const claims = [{ patientControlNumber: sent?.patient_control_number ?? '', status: 'A7:33:IL' }];
  await receive(runtime, tenantId, 'x12', claimAcknowledgment({ batchReference: '1-0001', claims }));
  const corrected = await perform(runtime, everyone(tenantId), correctClaim, { claimId: sent?.id ?? '', changes: {} });
  expect(corrected).toMatchObject({ ok: true, value: { outcome: 'ready' } });
  const [again] = await bills();
  expect(again).toMatchObject({ frequency_code: '2', attempt: 2, content: { frequencyCode: '2' } });
  expect(again?.patient_control_number).not.toBe(sent?.patient_control_number);
  expect(await bill(NEXT)).toMatchObject({ ok: true });
});

test('a bill of a stay that is past the limit of its payer is held', async () => {
  await contractOf({ timelyFilingDays: 60 });
  expect(await bill(NEXT)).toMatchObject({ ok: true, value: { claimStatus: 'held' } });
});

test('the next bill takes the authorization that fits, as the first one does', async () => {
  const [first] = await bills();
  await contractOf({ authorizationFor: ['*'] });
  const input = enterAuthorizationSchema.parse({
    patientId: first?.patient_id,
    payerId: first?.payer_id,
    kind: 'prior-authorization',
    number: 'STAY-7',
    procedureCodes: [],
  });
  await mustPerform(runtime, everyone(tenantId), enterAuthorization, input);
  expect(await bill(NEXT)).toMatchObject({ ok: true });
  expect((await bills()).at(-1)?.content).toMatchObject({ priorAuthorizationNumber: 'STAY-7' });
});

test('a bill of days that have no charge, and one after the last, are refused', async () => {
  expect(await bill({ throughDate: '2026-07-31' })).toMatchObject({ ok: false, code: 'bad-date' });
  await bill(NEXT);
  await bill(LAST);
  expect(await bill(LAST)).toMatchObject({ ok: false, code: 'ended' });
});

describe('charges that a later chart brings', () => {
  const with_ = (charge: object) => ({ ...STAY, charges: [...STAY.charges, charge] });
  const xray = { dateOfService: '2026-07-12', revenueCode: '0320', units: 1, chargeCents: 42_000 };

  test('go out as late charges, frequency 5, once their days are billed', async () => {
    await bill(NEXT);
    await bill(LAST);
    await takeIn(with_(xray));
    expect(await openWork()).toEqual(['Charges came after the bill of a stay']);
    expect(await bill({ bill: 'late' })).toMatchObject({ ok: true });
    expect((await bills()).at(-1)).toMatchObject({ frequency_code: '5', claim_part: 4, total_charge_cents: 42_000 });
    expect(await bill({ bill: 'late' })).toMatchObject({ ok: false, code: 'nothing-to-bill' });
    expect(await openWork()).toEqual([]);
    expect(await books()).toEqual(ZERO_BOOKS);
  });

  test('join the next bill when its days are to come', async () => {
    await takeIn(with_({ ...xray, dateOfService: '2026-08-12' }));
    await bill(NEXT);
    expect((await bills()).at(-1)?.total_charge_cents).toBe(4_903_000);
  });

  test('change nothing when the chart leaves out what is on file', async () => {
    await takeIn({ ...STAY, charges: [...STAY.charges.slice(1), xray] });
    const { rows } = await runtime.owner.query(
      `select count(*)::int as n from work_item where tenant_id = $1 and kind = 'chart-conflict'`,
      [tenantId],
    );
    expect(rows).toEqual([{ n: 1 }]);
  });
});
