import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../db/embedded-postgres.ts';
import { type Login, migrate } from '../db/migrate.ts';
import type { DataHome } from './data-home.ts';
import { DatabaseUnusable, DataInUse } from './expected-errors.ts';

export interface OpenDatabase {
  /** Connection URL of the application's own role. */
  appUrl: string;
  /** Connection URL of the role that sees the sign-ins and nothing else. */
  signInUrl: string;
  /** `embedded` or the host of DATABASE_URL. */
  where: string;
  /** The embedded server's process id, when it is ours. */
  pid?: number;
  close(): Promise<void>;
}

const DATABASE = 'cleanclaim';

async function createDatabaseIfMissing(postgres: EmbeddedPostgres): Promise<void> {
  const client = new pg.Client({ connectionString: postgres.url('postgres') });
  await client.connect();
  try {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [DATABASE]);
    if (!rowCount) await client.query(`create database ${DATABASE}`);
  } finally {
    await client.end();
  }
}

function urlFor(ownerUrl: string, { user, password }: Login): string {
  const url = new URL(ownerUrl);
  url.username = user;
  url.password = encodeURIComponent(password);
  return url.toString();
}

/** What PostgreSQL or the network says when a database of the user's own cannot be used, with the fix. */
const REASONS: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'nothing answers there; is the server running?',
  ENOTFOUND: 'there is no such host.',
  ETIMEDOUT: 'it does not answer.',
  '28P01': 'the password is wrong.',
  '28000': 'the user may not sign in.',
  '3D000': 'there is no such database; create it first.',
  '42501': 'the user may not create roles and tables; it needs CREATEROLE and to own the database.',
};

function explainFailure(ownerUrl: string, error: unknown): unknown {
  const reason = REASONS[String((error as { code?: string }).code)];
  if (!reason) return error;
  const { host, pathname } = new URL(ownerUrl);
  return new DatabaseUnusable(`DATABASE_URL (${host}${pathname}) cannot be used: ${reason}`, { cause: error });
}

/**
 * Opens the database named by `databaseUrl`, or the embedded one of the data home, and migrates it.
 * `alone` refuses (DataInUse) an embedded database that another process runs.
 * @param databaseUrl a PostgreSQL 15+ connection whose role may create roles and tables.
 */
export async function openDatabase(
  home: DataHome,
  options: { databaseUrl?: string; durable?: boolean; alone?: boolean },
): Promise<OpenDatabase> {
  let postgres: EmbeddedPostgres | undefined;
  let ownerUrl = options.databaseUrl;
  if (!ownerUrl) {
    postgres = await startEmbeddedPostgres({
      dataDir: home.postgresDir,
      password: home.key('postgres-owner'),
      durable: options.durable ?? true,
    });
    if (options.alone && !postgres.isOwner) {
      throw new DataInUse(
        `Process ${postgres.owner} already runs Cleanclaim on ${home.dir}. Stop it first, or set CLEANCLAIM_DATA to another folder.`,
      );
    }
    await createDatabaseIfMissing(postgres);
    ownerUrl = postgres.url(DATABASE);
  }
  const database = decodeURIComponent(new URL(ownerUrl).pathname.slice(1)) || DATABASE;
  // One login per database: two installations on one server do not change each other's password.
  const app = { user: `${database.slice(0, 48)}_app_login`, password: home.key('postgres-app') };
  const signIn = { user: `${database.slice(0, 48)}_sign_in_login`, password: home.key('postgres-sign-in') };
  try {
    await migrate(ownerUrl, { app, signIn });
  } catch (error) {
    await postgres?.stop();
    throw options.databaseUrl ? explainFailure(ownerUrl, error) : error;
  }
  return {
    appUrl: urlFor(ownerUrl, app),
    signInUrl: urlFor(ownerUrl, signIn),
    where: postgres ? 'embedded' : new URL(ownerUrl).host,
    ...(postgres ? { pid: postgres.pid } : {}),
    close: async () => postgres?.stop(),
  };
}

/** A name no other database of this server has, for tests and throw-away runs. */
export function freshDatabaseName(prefix: string): string {
  return `${prefix}_${randomUUID().replaceAll('-', '').slice(0, 12)}`;
}
