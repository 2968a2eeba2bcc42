import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { installQueues, JOB_SCHEMA } from '../jobs/queues.ts';

const MIGRATIONS = join(dirname(fileURLToPath(import.meta.url)), 'migrations');
/** Any number, the same in every process: only one migrates a database at a time. */
const MIGRATION_LOCK = 837_005_010;

/** A login with its password. */
export interface Login {
  user: string;
  password: string;
}

/** The two logins of an installation: the application's, behind the tenants' walls, and the one that sees sign-ins only. */
export interface Logins {
  app: Login;
  signIn: Login;
}

async function ensureLogin(client: pg.Client, role: string, { user, password }: Login): Promise<void> {
  const find = async (wanted: string) =>
    (await client.query('select rolsuper or rolbypassrls as passes from pg_roles where rolname = $1', [wanted]))
      .rows[0];
  if (!(await find(role))) await client.query(`create role ${pg.escapeIdentifier(role)} nologin`);
  const name = pg.escapeIdentifier(user);
  if (!(await find(user))) await client.query(`create role ${name} login in role ${pg.escapeIdentifier(role)}`);
  // Only a superuser may change these two attributes, so they are looked at rather than set.
  if ((await find(user))?.passes)
    throw new Error(`the role ${user} bypasses row-level security; drop it and start again`);
  await client.query(`alter role ${name} with login password ${pg.escapeLiteral(password)}`);
}

async function applyMigrations(client: pg.Client): Promise<string[]> {
  await client.query(
    'create table if not exists schema_migration (name text primary key, applied_at timestamptz not null default now())',
  );
  const done = new Set(
    (await client.query<{ name: string }>('select name from schema_migration')).rows.map((row) => row.name),
  );
  const waiting = readdirSync(MIGRATIONS)
    .filter((name) => name.endsWith('.sql') && !done.has(name))
    .sort();
  for (const name of waiting) {
    await client.query('begin');
    await client.query(readFileSync(join(MIGRATIONS, name), 'utf8'));
    await client.query('insert into schema_migration (name) values ($1)', [name]);
    await client.query('commit');
  }
  return waiting;
}

/**
 * Brings a database to the current schema: roles, numbered SQL files, job queues. Safe to run at every start and by
 * several processes at once.
 * @param ownerUrl connection of a role that may create roles and tables.
 * @param logins of the application and of the sign-in; neither owns or bypasses anything.
 * @returns the migrations applied now.
 */
export async function migrate(ownerUrl: string, logins: Logins): Promise<string[]> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    await ensureLogin(client, 'cleanclaim_app', logins.app);
    await ensureLogin(client, 'cleanclaim_sign_in', logins.signIn);
    const applied = await applyMigrations(client);
    await installQueues(ownerUrl);
    await client.query(`grant usage on schema ${JOB_SCHEMA} to cleanclaim_app`);
    await client.query(`grant select, insert, update, delete on all tables in schema ${JOB_SCHEMA} to cleanclaim_app`);
    await client.query(`grant execute on all functions in schema ${JOB_SCHEMA} to cleanclaim_app`);
    return applied;
  } finally {
    await client.end(); // also releases the lock
  }
}
