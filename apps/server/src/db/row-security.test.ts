import { sql } from 'kysely';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exchange, receiveVisits, rowCounts, setUpTenant, snapshot, submit } from '../testing/practice.ts';
import { openRuntimeWithOwnMailbox, openTestRuntime, type TestRuntime } from '../testing/test-runtime.ts';
import { inTenant, listTenants } from './connect.ts';

let runtime: TestRuntime;
let app: pg.Client;
let north: string;
let south: string;
let tables: string[];

beforeAll(async () => {
  runtime = await openTestRuntime();
  north = await setUpTenant(runtime, 'north');
  south = await setUpTenant(runtime, 'south');
  const second = await openRuntimeWithOwnMailbox(runtime);
  for (const [tenantId, runtimeOf] of [
    [north, runtime],
    [south, second],
  ] as const) {
    await receiveVisits(runtimeOf, tenantId, [
      { mrn: 'A1' },
      { mrn: 'A2', member_id: 'BWP300200102T' },
      { mrn: 'A3', dx1: '' },
    ]);
    await submit(runtimeOf, tenantId);
    await exchange(runtimeOf, tenantId);
  }
  await second.close();
  tables = Object.keys(await rowCounts(runtime, south));
  app = new pg.Client({ connectionString: runtime.appUrl });
  await app.connect();
});
afterAll(async () => {
  await app.end();
  await runtime.close();
});

/** Rows of a table that the application sees with the tenant set (or none), asked without any condition. */
async function seen(table: string, tenantId: string | undefined): Promise<string[]> {
  await app.query('begin');
  if (tenantId) await app.query(`select set_config('app.tenant_id', $1, true)`, [tenantId]);
  const { rows } = await app.query(`select distinct tenant_id from ${table}`);
  await app.query('rollback');
  return rows.map((row) => row.tenant_id);
}

test('both tenants have rows in the tables that matter, so that the wall has something to hide', async () => {
  const counts = await rowCounts(runtime, south);
  for (const table of [
    'patient',
    'claim',
    'journal_line',
    'remittance',
    'claim_payment',
    'work_item',
    'original_file',
    'code_question',
  ])
    expect(counts[table], table).toBeGreaterThan(0);
});

test('a transaction of one tenant sees no row of another in any table', async () => {
  for (const table of [...tables, 'audit_event', 'audit_head'])
    for (const tenantId of await seen(table, north)) expect(tenantId, table).toBe(north);
});

test('a transaction that names no tenant sees no row in any table', async () => {
  for (const table of [...tables, 'audit_event', 'audit_head']) expect(await seen(table, undefined), table).toEqual([]);
});

test('the tenant of a transaction is forgotten when it ends', async () => {
  await inTenant(runtime.db, south, (tx) => tx.selectFrom('claim').select('id').execute());
  const { rows } = await sql<{ n: number }>`select count(*)::int as n from claim`.execute(runtime.db);
  expect(rows[0]?.n).toBe(0);
});

test('across the walls only the ids and slugs of tenants are known', async () => {
  expect(await listTenants(runtime.db)).toEqual([
    { tenantId: north, slug: 'north' },
    { tenantId: south, slug: 'south' },
  ]);
});

describe('direct SQL of the application as one tenant', () => {
  /** In a transaction of the north that is taken back. */
  async function run<T>(statement: string, values: unknown[]): Promise<T[]> {
    await app.query('begin');
    try {
      await app.query(`select set_config('app.tenant_id', $1, true)`, [north]);
      return (await app.query(statement, values)).rows as T[];
    } finally {
      await app.query('rollback');
    }
  }

  test('selects nothing by the tenant id of another', async () => {
    for (const table of tables)
      expect(await run(`select tenant_id from ${table} where tenant_id = $1`, [south]), table).toEqual([]);
  });

  test('updates nothing of another, in no table that it may update', async () => {
    const before = await snapshot(runtime, south);
    for (const table of tables) {
      const updated = await run(`update ${table} set tenant_id = tenant_id where tenant_id = $1 returning tenant_id`, [
        south,
      ]).catch((error: Error) => error.message);
      expect(
        updated === `permission denied for table ${table}` || JSON.stringify(updated) === '[]',
        `${table}: ${updated}`,
      ).toBe(true);
    }
    expect(await snapshot(runtime, south)).toEqual(before);
  });

  test('deletes nothing of another', async () => {
    for (const table of tables) {
      const deleted = await run(`delete from ${table} where tenant_id = $1 returning tenant_id`, [south]).catch(
        (error: Error) => error.message,
      );
      expect(
        deleted === `permission denied for table ${table}` || JSON.stringify(deleted) === '[]',
        `${table}: ${deleted}`,
      ).toBe(true);
    }
  });

  test('puts no row into another, and moves none of its own there', async () => {
    for (const table of tables) {
      if ((await run(`select from ${table} limit 1`, [])).length === 0) continue;
      // Generated columns take no value.
      const columns = await run(
        `select quote_ident(attname) as name from pg_attribute
          where attrelid = $1::regclass and attnum > 0 and not attisdropped and attgenerated = '' and attname <> 'tenant_id'`,
        [table],
      );
      const names = (columns as { name: string }[]).map(({ name }) => name).join(', ');
      const copied = run(`insert into ${table} (tenant_id, ${names}) select $1::uuid, ${names} from ${table} limit 1`, [
        south,
      ]);
      await expect(copied, table).rejects.toThrow(/row-level security|permission denied/);
    }
    await expect(run('update claim set tenant_id = $1', [south])).rejects.toThrow(/row-level security/);
  });

  test('cannot refer to a row of another by a foreign key', async () => {
    const { rows } = await runtime.owner.query('select id from claim where tenant_id = $1 limit 1', [south]);
    const refer = run(
      'insert into claim_finding (tenant_id, claim_id, ordinal, severity, content) values ($1, $2, 99, $3, $4)',
      [north, rows[0].id, 'hold', '{}'],
    );
    await expect(refer).rejects.toThrow(/foreign key/);
  });
});
