import { afterAll, beforeAll, expect, test } from 'vitest';
import { everyone, setUpTenant } from '../testing/practice.ts';
import { openTestRuntime, type TestRuntime } from '../testing/test-runtime.ts';
import { deleteView } from './delete-view.ts';
import { listAssignees } from './list-assignees.ts';
import { listSavedViews } from './list-saved-views.ts';
import { type Actor, mustPerform, perform, type Role } from './operation.ts';
import { saveView } from './save-view.ts';

let runtime: TestRuntime;
let tenantId: string;
let ada: Actor;
let ben: Actor;
let chief: Actor;
let stranger: Actor;

async function member(tenant: string, name: string, roles: readonly Role[], state = 'active'): Promise<Actor> {
  const memberId = runtime.newId();
  await runtime.owner.query(
    `insert into tenant_member (tenant_id, id, name, email, roles, member_state, invited_at) values ($1, $2, $3, $4, $5, $6, now())`,
    [tenant, memberId, name, `${name.toLowerCase()}@example.org`, roles, state],
  );
  return { tenantId: tenant, memberId, name, roles };
}

beforeAll(async () => {
  runtime = await openTestRuntime();
  tenantId = await setUpTenant(runtime, 'north');
  ada = await member(tenantId, 'Ada', ['biller']);
  ben = await member(tenantId, 'Ben', ['coder', 'auditor']);
  chief = await member(tenantId, 'Chief', ['admin']);
  await member(tenantId, 'Left', ['biller'], 'disabled');
  stranger = await member(await setUpTenant(runtime, 'south'), 'Stranger', ['admin']);
});
afterAll(() => runtime.close());

const save = (actor: Actor, name: string, shared = false, state = '{}') =>
  mustPerform(runtime, actor, saveView, { list: 'claims', name, shared, state });
const names = async (actor: Actor) =>
  (await mustPerform(runtime, actor, listSavedViews, { list: 'claims' })).views.map((view) => [view.name, view.own]);

test('a view is seen by its owner, and by the practice when it is shared', async () => {
  await save(ada, 'Mine');
  await save(ada, 'Ours', true);
  expect(await names(ada)).toEqual([
    ['Mine', true],
    ['Ours', true],
  ]);
  expect(await names(ben)).toEqual([['Ours', false]]);
  expect(await names(stranger)).toEqual([]);
});

test('the same name replaces the own view and leaves that of another', async () => {
  const first = await save(ada, 'Denied', true, '{"sort":"-chargeCents"}');
  const other = await save(ben, 'Denied', false, '{}');
  const again = await save(ada, 'Denied', false, '{"sort":"dateOfService"}');
  expect(again.viewId).toBe(first.viewId);
  expect(other.viewId).not.toBe(first.viewId);
  const { views } = await mustPerform(runtime, ada, listSavedViews, { list: 'claims' });
  expect(views.find((view) => view.id === first.viewId)).toMatchObject({
    state: '{"sort":"dateOfService"}',
    shared: false,
  });
});

test('a view is deleted by its owner, a shared one by an administrator too, and by nobody else', async () => {
  const own = await save(ada, 'To go');
  const shared = await save(ada, 'To go for all', true);
  for (const [actor, viewId, code] of [
    [ben, own.viewId, 'not-found'],
    [chief, own.viewId, 'not-found'],
    [stranger, shared.viewId, 'not-found'],
    [ben, shared.viewId, 'not-own'],
  ] as const) {
    expect(await perform(runtime, actor, deleteView, { viewId })).toMatchObject({ ok: false, code });
  }
  expect(await mustPerform(runtime, ada, deleteView, own)).toEqual({ deleted: true });
  expect(await mustPerform(runtime, chief, deleteView, shared)).toEqual({ deleted: true });
  expect((await names(ada)).map(([name]) => name)).not.toContain('To go');
});

test('who is no person of the practice has no views', async () => {
  const job = everyone(tenantId);
  const refused = { ok: false, code: 'no-member' };
  expect(await perform(runtime, job, listSavedViews, { list: 'claims' })).toMatchObject(refused);
  expect(
    await perform(runtime, job, saveView, { list: 'claims', name: 'x', shared: false, state: '{}' }),
  ).toMatchObject(refused);
  expect(await perform(runtime, job, deleteView, { viewId: runtime.newId() })).toMatchObject(refused);
});

test('a list that there is not, and text that no database stores, are refused', async () => {
  for (const input of [
    { list: 'constructor', name: 'x', shared: false, state: '{}' },
    { list: 'claims', name: 'a\0b', shared: false, state: '{}' },
    { list: 'claims', name: ' ', shared: false, state: '{}' },
  ])
    expect(await perform(runtime, ada, saveView, input)).toMatchObject({ ok: false, code: 'bad-input' });
});

test('work can be given to active people of the practice', async () => {
  const { assignees } = await mustPerform(runtime, ada, listAssignees, {});
  expect(assignees.map((one) => [one.name, one.roles])).toEqual([
    ['Ada', ['biller']],
    ['Ben', ['coder', 'auditor']],
    ['Chief', ['admin']],
  ]);
});
