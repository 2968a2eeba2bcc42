import type pg from 'pg';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { powersOf, tablesOutsideTheWall } from '../testing/catalog-walk.ts';
import { openTestDatabase } from '../testing/test-runtime.ts';

let owner: pg.Client;
let drop: () => Promise<void>;
beforeAll(async () => {
  ({ owner, drop } = await openTestDatabase());
});
afterAll(() => drop());

test('every table is behind the wall of its tenant, and every unique key leads with tenant_id', async () => {
  expect(await tablesOutsideTheWall(owner)).toEqual([]);
});

test('the walk sees the tables that it is about', async () => {
  const { rows } = await owner.query(`select count(*)::int as n from pg_tables where schemaname = 'public'`);
  expect(rows[0].n).toBeGreaterThan(25);
});

test('a table that was forgotten is reported, with each thing it lacks', async () => {
  await owner.query('create table forgotten (id uuid primary key, note text)');
  expect(await tablesOutsideTheWall(owner)).toEqual([
    'forgotten has no tenant_id that must be given',
    'forgotten has row security off',
    'forgotten does not force row security on its owner',
    'forgotten has no policy',
    'forgotten has the unique key forgotten_pkey, which does not lead with tenant_id',
  ]);
  await owner.query('drop table forgotten');
});

test('a table whose policy lets all tenants through is reported', async () => {
  await owner.query('create table leaky (tenant_id uuid primary key references tenant)');
  await owner.query(`call protect_tenant_table('leaky', '')`);
  expect(await tablesOutsideTheWall(owner)).toEqual([]);
  await owner.query('create policy everything on leaky for select to cleanclaim_app using (true)');
  expect(await tablesOutsideTheWall(owner)).toEqual(['leaky has a policy that looks past the tenant']);
  await owner.query('drop table leaky');
});

test('the role of the application is no superuser, bypasses nothing and owns nothing', async () => {
  expect(await powersOf(owner, inject('cluster').app.user)).toEqual([]);
});

test('a role with such a power is reported', async () => {
  const { rows } = await owner.query('select current_user as name');
  expect(await powersOf(owner, rows[0].name)).toContain(`${rows[0].name} is superuser`);
});

test('the application may change neither journal nor audit, nor empty or alter a table', async () => {
  const { rows } = await owner.query<{ granted: string }>(
    `select table_name || ' ' || privilege_type as granted from information_schema.role_table_grants
      where grantee in ('cleanclaim_app', 'PUBLIC') and table_schema = 'public'`,
  );
  const granted = rows.map((row) => row.granted);
  const writeOnce = [
    'journal_entry',
    'journal_line',
    'audit_event',
    'original_file',
    'claim_event',
    'submission_claim',
  ];
  for (const table of writeOnce) {
    expect(granted).toContain(`${table} INSERT`);
    expect(granted).not.toContain(`${table} UPDATE`);
    expect(granted).not.toContain(`${table} DELETE`);
  }
  expect(granted.filter((grant) => /TRUNCATE|TRIGGER|REFERENCES/.test(grant))).toEqual([]);
  expect(granted.filter((grant) => grant.startsWith('schema_migration '))).toEqual([]);
});
