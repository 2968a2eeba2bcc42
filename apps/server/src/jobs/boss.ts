import { fromKysely, PgBoss } from 'pg-boss';
import type { Tx } from '../db/connect.ts';
import { JOB_SCHEMA, type Job } from './queues.ts';

/** Opens the job queue as the application's role; the schema is the migration's business. */
export async function openBoss(
  appUrl: string,
  options: { worker: boolean; onError(error: Error): void },
): Promise<PgBoss> {
  const boss = new PgBoss({
    connectionString: appUrl,
    schema: JOB_SCHEMA,
    migrate: false,
    createSchema: false,
    supervise: options.worker,
    schedule: options.worker,
    useListenNotify: options.worker,
    reindex: false,
    superviseIntervalSeconds: 2,
    monitorIntervalSeconds: 2,
    max: 6,
  });
  boss.on('error', options.onError);
  await boss.start();
  return boss;
}

/** Queues jobs in the caller's transaction, one statement a queue. */
export async function sendJobs(boss: PgBoss, tx: Tx, jobs: readonly Job[]): Promise<void> {
  const byQueue = Map.groupBy(jobs, (job) => job.queue);
  for (const [queue, group] of byQueue) {
    await boss.insert(
      queue,
      group.map((job) => ({ data: job.data })),
      { db: fromKysely(tx) },
    );
  }
}
