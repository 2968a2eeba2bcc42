import { execFile } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import pg from 'pg';
import { inTenant } from '../../apps/server/src/db/connect.ts';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../../apps/server/src/db/embedded-postgres.ts';
import { mustPerform } from '../../apps/server/src/operations/operation.ts';
import { receiveFile } from '../../apps/server/src/operations/receive-file.ts';
import { openDataHome } from '../../apps/server/src/platform/data-home.ts';
import { openRuntime } from '../../apps/server/src/platform/open-runtime.ts';
import { ensureSamplePractice } from '../../apps/server/src/sample/sample-practice.ts';
import { copyOut, insertBare, insertStaged, type PostedRows } from './remittance-baselines.ts';
import { seedClaims, writeLargeRemittance } from './remittance-practice.ts';
import type { RemittanceRun } from './remittance-run.ts';

const run = promisify(execFile);

/** Claim payments of the large payment; a smaller number (BENCH_CLAIM_PAYMENTS) for a quick look. */
const COUNT = Number(process.env.BENCH_CLAIM_PAYMENTS ?? 142_000);
const SMALL_MEMORY = join(import.meta.dirname, '../../apps/server/bin/small-memory.json');
/** A run that takes longer has failed. */
const LIMIT_MS = 20 * 60_000;

interface Prepared {
  tenantId: string;
  receivedFileId: string;
  bytes: number;
}

/** Works as the database's owner on a connection of its own. */
export async function asOwner<T>(
  postgres: EmbeddedPostgres,
  database: string,
  work: (client: pg.Client) => Promise<T>,
) {
  const client = new pg.Client({ connectionString: postgres.url(database) });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Sets a practice up with claims that wait, and takes the file of the payment in. */
export async function prepareLargePayment(dir: string, postgres: EmbeddedPostgres, count: number): Promise<Prepared> {
  const runtime = await openRuntime({
    home: openDataHome(dir),
    worker: false,
    onError: (error) => {
      throw error;
    },
  });
  try {
    const tenantId = await ensureSamplePractice(runtime);
    const payer = await inTenant(runtime.db, tenantId, (tx) =>
      tx.selectFrom('payer').select(['id', 'content']).orderBy('payer_identifier').limit(1).executeTakeFirstOrThrow(),
    );
    await asOwner(postgres, 'cleanclaim', (client) => seedClaims(client, tenantId, payer, count));
    const path = join(dir, 'large.835');
    const bytes = writeLargeRemittance(path, count, payer.content);
    const actor = { tenantId, name: 'bench', roles: ['system'] as const };
    const received = { kind: 'x12' as const, fileName: 'large.835', bytes: readFileSync(path) };
    const { receivedFileId } = await mustPerform(runtime, actor, receiveFile, received);
    return { tenantId, receivedFileId, bytes };
  } finally {
    await runtime.close();
  }
}

/** Processor seconds of the database so far: of the server and all processes that it has started. Linux only, else 0. */
function databaseCpu(pid: number): number {
  if (!existsSync(`/proc/${pid}/stat`)) return 0;
  const statOf = (one: string) => {
    const text = readFileSync(`/proc/${one}/stat`, 'utf8');
    return text
      .slice(text.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number);
  };
  const ticksOf = (fields: readonly number[], ended: boolean) =>
    (fields[11] ?? 0) + (fields[12] ?? 0) + (ended ? (fields[13] ?? 0) + (fields[14] ?? 0) : 0);
  let ticks = ticksOf(statOf(String(pid)), true);
  for (const one of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      const fields = statOf(one);
      if (fields[1] === pid) ticks += ticksOf(fields, false);
    } catch (error) {
      // A process that ended meanwhile counts with those of the server that have ended.
      if (!['ENOENT', 'ESRCH'].includes(String((error as { code?: string }).code))) throw error;
    }
  }
  return ticks / 100;
}

/** What a piece of work took: seconds of the clock, and what the database worked in them. */
interface Took {
  seconds: number;
  databaseSeconds: number;
}

async function took(postgres: EmbeddedPostgres, work: () => Promise<number>): Promise<Took> {
  const before = databaseCpu(postgres.pid);
  const seconds = await work();
  // A connection's process counts with the server once the server has seen it end.
  await sleep(500);
  return { seconds, databaseSeconds: databaseCpu(postgres.pid) - before };
}

async function postInOwnProcess(dir: string, { tenantId, receivedFileId }: Prepared): Promise<RemittanceRun> {
  const script = join(import.meta.dirname, 'remittance-run.ts');
  // As `cleanclaim start` starts.
  const { flags, env } = JSON.parse(readFileSync(SMALL_MEMORY, 'utf8')) as {
    flags: string[];
    env: Record<string, string>;
  };
  const args = [...flags, script, dir, tenantId, receivedFileId];
  const { stdout } = await run(process.execPath, args, { timeout: LIMIT_MS, env: { ...process.env, ...env } });
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as RemittanceRun;
}

const seconds = (value: number) => `${value.toFixed(1)} s`;

interface Measured {
  prepared: Prepared;
  run: RemittanceRun;
  posted: PostedRows;
  product: Took;
  staged: Took;
  bare: Took;
}

function table({ prepared, run: done, posted, product, staged, bare }: Measured): string {
  const rows = posted.total;
  const line = (what: string, { seconds: clock, databaseSeconds }: Took) =>
    `| ${what} | ${seconds(clock)} | ${Math.round(rows / clock).toLocaleString('en-US')} rows/s | ${(product.seconds / clock).toFixed(2)} | ${seconds(databaseSeconds)} |`;
  return [
    `${done.claimPayments.toLocaleString('en-US')} claim payments in ${(prepared.bytes / 1e6).toFixed(1)} MB became ${rows.toLocaleString('en-US')} rows, of which ${posted.byTable.journal_line?.toLocaleString('en-US')} ledger lines; ${done.exceptions} exceptions. Peak memory of the posting process: ${Math.round(done.peak)} MB, ${Math.round(done.idlePeak)} MB of it before it began. It worked ${seconds(done.cpuSeconds)} itself, beside the database. Reading the answer, which finds the payments of the file, took ${seconds(done.readSeconds)} before. ${availableParallelism()} cores; load of the machine (processes that want one) at the end: ${loadavg()[0]?.toFixed(1)}.`,
    '',
    '| what | time | speed | product takes so many times as long | work of the database |',
    '| --- | --- | --- | --- | --- |',
    line('**posting the payment**', product),
    line('the same rows through staging tables, all constraints on', staged),
    line('the same rows by bare COPY, no constraint and no index', bare),
  ].join('\n');
}

async function measure(dir: string): Promise<string> {
  const home = openDataHome(dir);
  const postgres = await startEmbeddedPostgres({
    dataDir: home.postgresDir,
    password: home.key('postgres-owner'),
    durable: true,
  });
  try {
    const prepared = await prepareLargePayment(dir, postgres, COUNT);
    // The practice as it was before, for the rows to be inserted by other means.
    await asOwner(postgres, 'postgres', (client) => client.query('create database before template cleanclaim'));
    let done: RemittanceRun | undefined;
    const product = await took(postgres, async () => {
      done = await postInOwnProcess(dir, prepared);
      return done.seconds;
    });
    if (!done) throw new Error('nothing was posted');
    const copies = join(dir, 'copies');
    mkdirSync(copies);
    chmodSync(copies, 0o777);
    const posted = await asOwner(postgres, 'cleanclaim', (client) => copyOut(client, prepared.tenantId, copies));
    const inBefore = (work: (client: pg.Client) => Promise<number>) =>
      took(postgres, () => asOwner(postgres, 'before', work));
    const staged = await inBefore((client) => insertStaged(client, prepared.tenantId, copies));
    const bare = await inBefore((client) => insertBare(client, copies));
    return table({ prepared, run: done, posted, product, staged, bare });
  } finally {
    await postgres.stop();
  }
}

/** Posting one very large payment, beside the same rows by the shortest ways that PostgreSQL has for them. */
export const remittance = {
  name: 'remittance',
  about:
    "One 835 with one payment, posted to ledger, claims, timelines, audit trail and next steps on a new, durable embedded PostgreSQL, in a process of its own. The baselines put the very rows that this made into a copy of the database from before: by COPY into unlogged staging tables and insert ... select in one transaction as the application's role, with row security, foreign keys, indexes and triggers on; and by COPY alone into tables that have none of these. The claims that the posting moves (an update each) are in its time only.",
  tables: async (): Promise<string> => {
    const dir = mkdtempSync(join(tmpdir(), 'cleanclaim-bench-'));
    chmodSync(dir, 0o755);
    try {
      return await measure(dir);
    } finally {
      rmSync(dir, { recursive: true, force: true });
    }
  },
};
