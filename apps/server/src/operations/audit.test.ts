import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inTenant } from '../db/connect.ts';
import { actorFor, everyOperation, sampleInput } from '../testing/every-operation.ts';
import { openWorld } from '../testing/open-world.ts';
import { everyone, receiveVisits, setUpTenant, snapshot } from '../testing/practice.ts';
import type { TestRuntime } from '../testing/test-runtime.ts';
import type { World } from '../testing/world.ts';
import { findBrokenAuditLink } from './audit.ts';
import { perform, type Runtime } from './operation.ts';

const operations = await everyOperation();

let runtime: TestRuntime;
let world: World;
beforeAll(async () => {
  ({ runtime, north: world } = await openWorld());
});
afterAll(() => runtime.close());

const chainOf = (tenantId: string) =>
  inTenant(runtime.db, tenantId, (tx) => findBrokenAuditLink(tx, tenantId, runtime.auditKey));

async function eventsOf(tenantId: string): Promise<{ operation: string; sequence: number }[]> {
  const { rows } = await runtime.owner.query(
    'select operation, sequence::int from audit_event where tenant_id = $1 order by sequence',
    [tenantId],
  );
  return rows;
}

/** Events of a tenant and the head of their chain, which changes with every event. */
async function headOf(tenantId: string): Promise<{ sequence: number; mac: string | null; events: number }> {
  const { rows } = await runtime.owner.query(
    `select coalesce(max(sequence), 0)::int as sequence, max(mac) as mac,
            (select count(*)::int from audit_event where tenant_id = $1) as events
       from audit_head where tenant_id = $1`,
    [tenantId],
  );
  return rows[0];
}

const state = async (tenantId: string) => ({
  tables: await snapshot(runtime, tenantId),
  head: await headOf(tenantId),
  jobs: await runtime.waitingJobs(),
});

describe('every operation', () => {
  const tenants = new Set<string>();
  for (const operation of operations) {
    test(`${operation.name}: refused leaves nothing, failed leaves nothing, done leaves its event`, async () => {
      // A new practice is a tenant of its own, which does not exist yet.
      const tenantId = operation.name === 'set-up-practice' ? runtime.newId() : world.tenantId;
      const input = sampleInput(operation, world);
      const actor = { ...actorFor(operation, world), tenantId };
      const before = await state(tenantId);

      const stranger = { tenantId, name: 'stranger', roles: [] };
      expect(await perform(runtime, stranger, operation, input)).toMatchObject({ ok: false, code: 'not-allowed' });
      expect(await perform(runtime, everyone(tenantId), operation, 'no object')).toMatchObject({
        ok: false,
        code: 'bad-input',
      });
      expect(await state(tenantId)).toEqual(before);

      const failing: Runtime = { ...runtime, sendJobs: () => Promise.reject(new Error('the queue is away')) };
      await expect(perform(failing, actor, operation, input)).rejects.toThrow('the queue is away');
      expect(await state(tenantId)).toEqual(before);

      expect(await perform(runtime, actor, operation, input)).toMatchObject({ ok: true });
      const added = (await eventsOf(tenantId)).slice(before.head.events);
      expect(added.length).toBeGreaterThan(0);
      for (const event of added) expect(event.operation).toBe(operation.name);
      tenants.add(tenantId);
    });
  }

  test('and the chain of all their events is whole', async () => {
    for (const tenantId of tenants) {
      const broken = await chainOf(tenantId);
      // Which operation has broken it.
      expect((await eventsOf(tenantId)).find(({ sequence }) => sequence === broken)).toBeUndefined();
      expect(broken).toBeUndefined();
    }
    expect(tenants.size).toBe(2);
  });
});

test('an operation that would leave no event is an error and saves nothing', async () => {
  const any = operations.find((operation) => operation.name === 'check-books');
  if (!any) throw new Error('no operation');
  const silent = { ...any, name: 'silent', input: any.input, run: async () => 'nothing' };
  await expect(perform(runtime, everyone(world.tenantId), silent, {})).rejects.toThrow('left no audit event');
});

describe('the chain of events', () => {
  let tenantId: string;
  beforeAll(async () => {
    tenantId = await setUpTenant(runtime, 'chain');
    await receiveVisits(runtime, tenantId, [{ mrn: 'A1' }, { mrn: 'A2' }]);
  });

  /** Tampers as the owner of the database, asks for the broken link, and puts everything back. */
  async function brokenBy(...statements: string[]): Promise<number | undefined> {
    const keep = await runtime.owner.query('select * from audit_event where tenant_id = $1', [tenantId]);
    await runtime.owner.query('create temp table kept as select * from audit_event');
    try {
      for (const statement of statements) await runtime.owner.query(statement, [tenantId]);
      return await chainOf(tenantId);
    } finally {
      await runtime.owner.query('delete from audit_event');
      await runtime.owner.query('insert into audit_event select * from kept');
      await runtime.owner.query('drop table kept');
      expect(keep.rowCount).toBeGreaterThan(5);
    }
  }

  test('is whole as written', async () => {
    expect(await chainOf(tenantId)).toBeUndefined();
  });

  test.each([
    ['another actor', `update audit_event set actor = 'nobody' where tenant_id = $1 and sequence = 3`],
    ['another operation', `update audit_event set operation = 'list-work' where tenant_id = $1 and sequence = 3`],
    ['another action', `update audit_event set action = 'send' where tenant_id = $1 and sequence = 3`],
    ['another subject', `update audit_event set subject_id = 'x' where tenant_id = $1 and sequence = 3`],
    ['another patient', 'update audit_event set patient_id = gen_random_uuid() where tenant_id = $1 and sequence = 3'],
    ['another time', `update audit_event set at = at + interval '1 second' where tenant_id = $1 and sequence = 3`],
    ['another detail', `update audit_event set detail = '{"charts": 9}' where tenant_id = $1 and sequence = 3`],
    ['a removed event', 'delete from audit_event where tenant_id = $1 and sequence = 3'],
  ])('shows %s at its place', async (_what, statement) => {
    expect(await brokenBy(statement)).toBe(3);
  });

  test('shows that the last event was removed', async () => {
    const last = (await eventsOf(tenantId)).length;
    const broken = await brokenBy(`delete from audit_event where tenant_id = $1 and sequence = ${last}`);
    expect(broken).toBe(last);
  });

  test('shows an event that was put in without the key', async () => {
    const last = (await eventsOf(tenantId)).length;
    const broken = await brokenBy(
      `insert into audit_event (tenant_id, sequence, at, actor, operation, action, subject_kind, subject_id, previous_mac, mac)
       select tenant_id, sequence + 1, at, 'forger', operation, action, subject_kind, subject_id, mac, repeat('0', 64)
         from audit_event where tenant_id = $1 and sequence = ${last}`,
    );
    expect(broken).toBe(last + 1);
  });

  test('cannot be verified with another key', async () => {
    expect(await inTenant(runtime.db, tenantId, (tx) => findBrokenAuditLink(tx, tenantId, 'another key'))).toBe(1);
  });
});

test('the application can neither change nor delete an event', async () => {
  const tenantId = world.tenantId;
  const change = inTenant(runtime.db, tenantId, (tx) =>
    tx.updateTable('audit_event').set({ actor: 'nobody' }).execute(),
  );
  await expect(change).rejects.toThrow('permission denied');
  const remove = inTenant(runtime.db, tenantId, (tx) => tx.deleteFrom('audit_event').execute());
  await expect(remove).rejects.toThrow('permission denied');
});

test('events and jobs name nobody: no name, member id, birth date or address of a patient stands in them', async () => {
  const { rows: people } = await runtime.owner.query<{ last_name: string; member_id: string; mrn: string }>(
    'select last_name, mrn, member_id from patient p left join coverage c on c.patient_id = p.id where p.tenant_id = $1',
    [world.tenantId],
  );
  expect(people.length).toBeGreaterThan(8);
  const { rows } = await runtime.owner.query(
    `select (select string_agg(concat_ws(' ', actor, subject_kind, subject_id, detail::text), ' ') from audit_event) as audit,
            (select string_agg(data::text, ' ') from job_queue.job) as jobs`,
  );
  const text = `${rows[0].audit} ${rows[0].jobs}`;
  for (const { last_name, member_id } of people) {
    expect(text).not.toContain(last_name);
    if (member_id) expect(text).not.toContain(member_id);
  }
  for (const value of ['1984-05-17', 'Larch', '740-555', 'J069', 'J06.9']) expect(text).not.toContain(value);
});
