import pg from 'pg';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { JOB_SCHEMA } from '../jobs/queues.ts';
import {
  definersOf,
  FUNCTIONS_PAST_THE_WALL,
  powersOf,
  reachOf,
  tablesOutsideTheWall,
} from '../testing/catalog-walk.ts';
import { openTestDatabase } from '../testing/test-runtime.ts';

let owner: pg.Client;
let appUrl: string;
let signInUrl: string;
let drop: () => Promise<void>;
beforeAll(async () => {
  ({ owner, appUrl, signInUrl, drop } = await openTestDatabase());
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

test('the application reaches nothing of the sign-ins, the sign-in nothing of the practices or their jobs', async () => {
  const { app, signIn } = inject('cluster');
  expect(await reachOf(owner, app.user, 'sign_in')).toEqual([]);
  expect(await reachOf(owner, signIn.user, 'public')).toEqual([]);
  expect(await reachOf(owner, signIn.user, JOB_SCHEMA)).toEqual([]);
  expect(await powersOf(owner, signIn.user)).toEqual([]);
});

test('the walk sees what each of them does reach', async () => {
  const { app, signIn } = inject('cluster');
  const own = await reachOf(owner, signIn.user, 'sign_in');
  for (const table of ['user', 'session', 'account', 'verification', 'twoFactor', 'attempt'])
    expect(own).toContain(`sign_in.${table} SELECT`);
  expect(own).not.toContain('schema sign_in CREATE');
  expect(await reachOf(owner, app.user, 'public')).toContain('public.claim SELECT');
  await owner.query('grant select on sign_in.session to cleanclaim_app');
  expect(await reachOf(owner, app.user, 'sign_in')).toEqual(['sign_in.session SELECT']);
  await owner.query('revoke select on sign_in.session from cleanclaim_app');
});

test('asked in SQL, each of the two logins is turned away from the other', async () => {
  const turnedAway = async (url: string, statement: string) => {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    try {
      return await client.query(statement).then(
        () => 'answered',
        (error: Error) => error.message,
      );
    } finally {
      await client.end();
    }
  };
  expect(await turnedAway(appUrl, 'select * from sign_in.session')).toBe('permission denied for schema sign_in');
  expect(await turnedAway(signInUrl, 'select * from public.patient')).toBe('permission denied for schema public');
  expect(await turnedAway(signInUrl, `select * from public.list_memberships('x')`)).toMatch(/permission denied/);
  expect(await turnedAway(signInUrl, 'select * from public.list_tenants()')).toMatch(/permission denied/);
  expect(await turnedAway(signInUrl, `select * from ${JOB_SCHEMA}.job`)).toMatch(/permission denied/);
});

test('the functions that look past the walls are the ones that are known, each for the application only', async () => {
  expect(await definersOf(owner)).toEqual(Object.keys(FUNCTIONS_PAST_THE_WALL).sort());
  const { rows } = await owner.query(
    `select proname from pg_proc where prosecdef and pronamespace = 'public'::regnamespace and has_function_privilege($1, oid, 'execute')`,
    [inject('cluster').signIn.user],
  );
  expect(rows).toEqual([]);
});
