import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'kysely';
import type { PgBoss } from 'pg-boss';
import type { Database } from '../db/connect.ts';
import { JOB_SCHEMA, QUEUES } from './queues.ts';

const QUEUE_NAMES = [...QUEUES] as string[];

/** Jobs that are still to be done, running or to be tried again. */
export async function countOpenJobs(db: Database): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from ${sql.raw(JOB_SCHEMA)}.job
     where name = any(${QUEUE_NAMES}) and state in ('created', 'retry', 'active')`.execute(db);
  return rows[0]?.count ?? 0;
}

/** Jobs that failed for good: each is a bug or a broken machine, never input. */
export async function countFailedJobs(db: Database): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from ${sql.raw(JOB_SCHEMA)}.job where name = any(${QUEUE_NAMES}) and state = 'failed'`.execute(
    db,
  );
  return rows[0]?.count ?? 0;
}

/** Waits until no job is left. Throws when that takes longer than `patienceMs`. */
export async function waitUntilIdle(db: Database, patienceMs = 120_000): Promise<void> {
  const until = performance.now() + patienceMs;
  while ((await countOpenJobs(db)) > 0) {
    if (performance.now() > until) throw new Error('jobs did not finish in time');
    await sleep(40);
  }
}

/**
 * Frees the jobs of a process that was killed. Only for a database that this process alone works on and has just
 * opened: elsewhere the missed heartbeat does it.
 */
export async function releaseOrphanedJobs(db: Database, boss: PgBoss): Promise<number> {
  const { rows } = await sql<{ id: string; name: string }>`
    select id, name from ${sql.raw(JOB_SCHEMA)}.job where name = any(${QUEUE_NAMES}) and state = 'active'`.execute(db);
  for (const { id, name } of rows) await boss.fail(name, id, { message: 'its worker was killed' });
  return rows.length;
}
