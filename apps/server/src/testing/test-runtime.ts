import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildCodingKnowledge, trainPracticeModel } from '@cleanclaim/billing/coding';
import { buildCodeSets, starterCodeSets } from '@cleanclaim/codesets';
import { sql } from 'kysely';
import pg from 'pg';
import { inject } from 'vitest';
import { connect } from '../db/connect.ts';
import { openBoss, sendJobs } from '../jobs/boss.ts';
import { JOB_SCHEMA, type Job } from '../jobs/queues.ts';
import { runJob } from '../jobs/worker.ts';
import type { Runtime } from '../operations/operation.ts';
import { standingClock } from '../platform/clock.ts';
import { codingEngine } from '../platform/coding-engine.ts';
import { newId } from '../platform/ids.ts';
import { freshDatabaseName } from '../platform/open-database.ts';
import { openTransports } from '../transports/open-transports.ts';

/** The day on which tests stand until they move the clock. */
export const TODAY = '2026-11-02';

const codes = buildCodeSets(starterCodeSets());
/** One a process, as in the product: building its knowledge takes a second. */
const coding = codingEngine(codes);

/** A runtime on a database and a mailbox folder of its own. Jobs wait until `work` is called. */
export interface TestRuntime extends Runtime {
  clock: ReturnType<typeof standingClock>;
  /** A superuser's connection, for looking behind the walls and for tampering. */
  owner: pg.Client;
  appUrl: string;
  /** Of the role that sees the sign-ins only. */
  signInUrl: string;
  transportDir: string;
  /** Jobs that wait, oldest first. */
  waitingJobs(): Promise<Job[]>;
  /** Runs waiting jobs in order, and the jobs that they queue, until none is left. @returns those that ran. */
  work(): Promise<Job[]>;
  close(): Promise<void>;
}

function urlOf(base: string, database: string, login?: { user: string; password: string }): string {
  const url = new URL(base);
  url.pathname = `/${database}`;
  if (login) {
    url.username = login.user;
    url.password = encodeURIComponent(login.password);
  }
  return url.toString();
}

async function asOwner<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: inject('cluster').ownerUrl });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/**
 * A copy of a database; `drop` removes it.
 * @param template the database to copy, to which nobody is connected; by default the migrated, empty one.
 */
export async function openTestDatabase(template = inject('cluster').template) {
  const { ownerUrl, app, signIn } = inject('cluster');
  const name = freshDatabaseName('test');
  await asOwner((client) => client.query(`create database ${name} template ${template}`));
  const owner = new pg.Client({ connectionString: urlOf(ownerUrl, name) });
  owner.on('error', () => {}); // the database is dropped under it
  await owner.connect();
  return {
    name,
    owner,
    ownerUrl: urlOf(ownerUrl, name),
    appUrl: urlOf(ownerUrl, name, app),
    signInUrl: urlOf(ownerUrl, name, signIn),
    drop: async () => {
      await owner.end();
      await asOwner((client) => client.query(`drop database ${name} with (force)`));
    },
  };
}

interface WaitingRow {
  id: string;
  name: Job['queue'];
  data: Job['data'];
}

async function waitingRows(runtime: Pick<Runtime, 'db'>): Promise<WaitingRow[]> {
  const { rows } = await sql<WaitingRow>`
    select id, name, data from ${sql.raw(JOB_SCHEMA)}.job where state = 'created' order by created_on, data::text`.execute(
    runtime.db,
  );
  return rows;
}

const jobOf = (row: WaitingRow) => ({ queue: row.name, data: row.data }) as Job;

async function workUntilIdle(runtime: Runtime): Promise<Job[]> {
  const done: Job[] = [];
  for (;;) {
    const [row] = await waitingRows(runtime);
    if (!row) return done;
    await runJob(runtime, row.name, row.data as never);
    await sql`update ${sql.raw(JOB_SCHEMA)}.job set state = 'completed', completed_on = now() where id = ${row.id}`.execute(
      runtime.db,
    );
    done.push(jobOf(row));
  }
}

type Shared = Pick<TestRuntime, 'owner' | 'appUrl' | 'signInUrl' | 'transportDir' | 'clock'>;

async function openOn(
  { owner, appUrl, signInUrl, transportDir, clock }: Shared,
  close: () => Promise<void>,
): Promise<TestRuntime> {
  const shared = { owner, appUrl, signInUrl, transportDir, clock };
  const db = connect(appUrl, 5);
  const errors: Error[] = [];
  const boss = await openBoss(appUrl, { worker: false, onError: (error) => errors.push(error) });
  const runtime: Runtime = {
    db,
    clock,
    newId,
    codes,
    coding,
    train: async (visits, isoDate) => trainPracticeModel(visits, buildCodingKnowledge(codes, isoDate)),
    transports: openTransports(transportDir, 'a key for tests of connections'),
    auditKey: 'a key for tests',
    sendJobs: (tx, jobs) => sendJobs(boss, tx, jobs),
  };
  return {
    ...runtime,
    ...shared,
    waitingJobs: async () => (await waitingRows(runtime)).map(jobOf),
    work: () => workUntilIdle(runtime),
    close: async () => {
      await boss.stop({ graceful: false });
      await db.destroy();
      // What the queue says once the database is dropped under it is no error of the test.
      const [wrong] = errors;
      await close();
      if (wrong) throw wrong;
    },
  };
}

/** A database that is copied, and the mailbox folder that belongs to it. */
interface Template {
  database: string;
  mailbox?: string;
}

/** Opens a runtime on a fresh copy of a template, by default the empty one; `close` drops the database and the mailbox folder. */
export async function openTestRuntime(template?: Template): Promise<TestRuntime> {
  const database = await openTestDatabase(template?.database);
  const transportDir = mkdtempSync(join(tmpdir(), 'cleanclaim-mailbox-'));
  if (template?.mailbox) cpSync(template.mailbox, transportDir, { recursive: true });
  const { owner, appUrl, signInUrl } = database;
  const shared = { owner, appUrl, signInUrl, transportDir, clock: standingClock(TODAY) };
  return openOn(shared, async () => {
    await database.drop();
    rmSync(transportDir, { recursive: true, force: true });
  });
}

/**
 * What `make` does on a fresh runtime and gives back as plain data is done once in a run and kept, to be copied as often
 * as it is needed. Whoever asks for it meanwhile, in another process too, waits.
 */
export function templateOf<T>(
  name: string,
  make: (runtime: TestRuntime) => Promise<T>,
): Promise<Required<Template> & { value: T }> {
  const mailbox = join(inject('cluster').dir, name);
  return asOwner(async (client) => {
    await client.query('select pg_advisory_lock(hashtext($1))', [name]); // until the connection ends
    const { rows } = await client.query<{ value: string }>(
      `select shobj_description(oid, 'pg_database') as value from pg_database where datname = $1`,
      [name],
    );
    if (rows[0]) return { database: name, mailbox, value: JSON.parse(rows[0].value) };
    const { name: unfinished, owner, appUrl, signInUrl } = await openTestDatabase();
    mkdirSync(mailbox);
    const runtime = await openOn({ owner, appUrl, signInUrl, transportDir: mailbox, clock: standingClock(TODAY) }, () =>
      owner.end(),
    );
    const value = await make(runtime);
    await runtime.close();
    await client.query(`comment on database ${unfinished} is ${client.escapeLiteral(JSON.stringify(value))}`);
    await client.query(`alter database ${unfinished} rename to ${name}`);
    return { database: name, mailbox, value };
  });
}

/** Opens so many connections of the pool, so that what is started together afterwards runs together. */
export async function warmUp(runtime: Pick<Runtime, 'db'>, connections: number): Promise<void> {
  await Promise.all(Array.from({ length: connections }, () => sql`select pg_sleep(0.05)`.execute(runtime.db)));
}

/** A second process on the same database, by default with the same mailbox; close it before the first. */
export function openSecondRuntime(first: TestRuntime, transportDir = first.transportDir): Promise<TestRuntime> {
  return openOn({ ...first, transportDir }, async () => {});
}

/** A process on the same database with a mailbox of its own, as a second practice has it; close it before the first. */
export function openRuntimeWithOwnMailbox(first: TestRuntime): Promise<TestRuntime> {
  const transportDir = mkdtempSync(join(tmpdir(), 'cleanclaim-mailbox-'));
  return openOn({ ...first, transportDir }, async () => rmSync(transportDir, { recursive: true, force: true }));
}
