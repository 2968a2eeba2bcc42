import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ListPage, ListRequest } from '../contract/lists.ts';
import { PERSON_ROLES, type PersonRole } from '../contract/schemas/accounts.ts';
import { openWorld } from '../testing/open-world.ts';
import { everyone, setUpTenant } from '../testing/practice.ts';
import { type TestRuntime, TODAY } from '../testing/test-runtime.ts';
import type { World } from '../testing/world.ts';
import { listClaims } from './list-claims.ts';
import { listEncounters } from './list-encounters.ts';
import { listExceptions } from './list-exceptions.ts';
import { listPrintBatches } from './list-print-batches.ts';
import { listRemittances } from './list-remittances.ts';
import { listWork } from './list-work.ts';
import { mustPerform, type Operation } from './operation.ts';
import { todaysWork } from './todays-work.ts';

let runtime: TestRuntime;
let world: World;
beforeAll(async () => {
  ({ runtime, north: world } = await openWorld());
});
afterAll(() => runtime.close());

const today = (role: PersonRole, tenantId = world.tenantId) =>
  mustPerform(runtime, { tenantId, name: 'tester', roles: [role] }, todaysWork, {});
const keys = async (role: PersonRole) => (await today(role)).groups.map((group) => group.key);

test('each role sees the work of its own', async () => {
  expect(await keys('biller')).toEqual([
    'claims-held',
    'claims-rejected',
    'claims-denied',
    'batch-silent',
    'documents-wanted',
    'no-answer',
    'claims-ready',
    'claims-to-print',
    'batches-to-mail',
    'visits-blocked',
  ]);
  expect(await keys('coder')).toEqual(['visits-coding']);
  expect(await keys('payment-poster')).toEqual(['money-to-place', 'remittances-held']);
  expect(await keys('front-desk')).toEqual(['visits-blocked', 'patients-owe']);
  const all = await keys('manager');
  expect(all).toHaveLength(17);
  expect([await keys('admin'), await keys('auditor')]).toEqual([all, all]);
});

type AnyList = Operation<ListRequest, ListPage<{ id: string }>>;
/** By the address of their screens. */
const LIST_OF: Readonly<Record<string, AnyList>> = {
  '/claims': listClaims,
  '/visits': listEncounters,
  '/exceptions': listExceptions,
  '/remittances': listRemittances,
  '/work': listWork,
  '/mail': listPrintBatches,
};
function listAt(to: string): AnyList {
  const list = LIST_OF[new URL(to, 'http://localhost').pathname];
  if (!list) throw new Error(`${to} leads nowhere`);
  return list;
}

test('every group counts what its list shows, and its address is a question that the list takes', async () => {
  for (const group of (await today('manager')).groups) {
    const url = new URL(group.to, 'http://localhost');
    const page = await mustPerform(runtime, everyone(world.tenantId), listAt(group.to), {
      filters: url.searchParams.get('filters') as never,
    });
    expect([group.key, group.count]).toEqual([group.key, page.total]);
    if (group.key !== 'patients-owe') expect([group.key, group.cents]).toEqual([group.key, page.totalCents ?? 0]);
    expect([group.key, group.oldestDate === null]).toEqual([group.key, group.count === 0]);
  }
});

test('a role is never sent to a list that it may not see', async () => {
  for (const role of Object.keys(PERSON_ROLES) as PersonRole[]) {
    for (const { to } of (await today(role)).groups) {
      expect(listAt(to).roles, `${role} ${to}`).toContain(role);
    }
  }
});

test('patients to bill are counted with what they owe, not with what was charged', async () => {
  const { groups } = await today('front-desk');
  const { rows } = await runtime.owner.query(
    `select sum(l.cents)::int as cents from journal_line l join claim c on c.id = l.claim_id
      where l.tenant_id = $1 and l.account = 'patient-ar' and c.claim_status = 'patient-due'`,
    [world.tenantId],
  );
  expect(rows[0].cents).toBeGreaterThan(0);
  expect(groups.find((group) => group.key === 'patients-owe')?.cents).toBe(rows[0].cents);
});

test('what is due and overdue moves with the day', async () => {
  const held = async () => (await today('biller')).groups.find((group) => group.key === 'claims-held');
  const before = await held();
  expect(before).toMatchObject({ overdue: 0, dueDate: '2026-11-05' });
  expect(before?.count).toBeGreaterThan(0);
  runtime.clock.moveTo('2026-11-06');
  expect(await held()).toMatchObject({ count: before?.count, overdue: before?.count, dueDate: '2026-11-05' });
  runtime.clock.moveTo(TODAY);
});

test('receivables are shown to those who may age them, and are those of the ledger', async () => {
  expect(await today('coder')).not.toHaveProperty('receivables');
  expect(await today('front-desk')).not.toHaveProperty('receivables');
  const { receivables } = await today('biller');
  const { rows } = await runtime.owner.query(
    `select sum(cents)::int as cents from journal_line where tenant_id = $1 and account = 'payer-ar'`,
    [world.tenantId],
  );
  expect(receivables?.payerCents).toBe(rows[0].cents);
});

test('arrivals of two days are told without a name of a patient or a file', async () => {
  const { arrivals } = await today('manager');
  expect(arrivals.length).toBeGreaterThan(2);
  expect(arrivals.map((one) => one.at)).toEqual(
    arrivals
      .map((one) => one.at)
      .toSorted()
      .toReversed(),
  );
  const text = JSON.stringify(arrivals);
  const { rows } = await runtime.owner.query(
    `select last_name as name from patient where tenant_id = $1 union select file_name from received_file where tenant_id = $1`,
    [world.tenantId],
  );
  for (const { name } of rows) expect(text).not.toContain(name);
  expect((await today('front-desk')).arrivals.filter((one) => one.to.startsWith('/remittances'))).toEqual([]);
  runtime.clock.moveTo('2026-11-04');
  expect((await today('manager')).arrivals).toEqual([]);
  runtime.clock.moveTo(TODAY);
});

test('a practice that begins has nothing to do, and nothing of another', async () => {
  const tenantId = await setUpTenant(runtime, 'new');
  const { groups, arrivals, receivables } = await today('manager', tenantId);
  expect(groups.map((group) => [group.count, group.cents, group.oldestDate])).toEqual(groups.map(() => [0, 0, null]));
  expect(arrivals).toEqual([]);
  expect(receivables).toEqual({ payerCents: 0, patientCents: 0, unappliedCents: 0 });
});
