import type { CodeSets } from '@cleanclaim/codesets';
import type { PgBoss } from 'pg-boss';
import { connect } from '../db/connect.ts';
import { openBoss, sendJobs } from '../jobs/boss.ts';
import type { Runtime } from '../operations/operation.ts';
import { openTransports } from '../transports/open-transports.ts';
import { type Clock, wallClock } from './clock.ts';
import { codingEngine } from './coding-engine.ts';
import type { DataHome } from './data-home.ts';
import { newId } from './ids.ts';
import { loadCodeSets } from './installed-code-sets.ts';
import { openDatabase } from './open-database.ts';
import { trainInThread } from './train-in-thread.ts';

/** Everything a process needs, open; `close` gives it all back. */
export interface OpenRuntime extends Runtime {
  boss: PgBoss;
  /** Connection URL of the role that sees the sign-ins and nothing else. */
  signInUrl: string;
  databaseIs: string;
  postgresPid: number | undefined;
  close(): Promise<void>;
}

export interface RuntimeOptions {
  home: DataHome;
  databaseUrl?: string | undefined;
  clock?: Clock;
  codes?: CodeSets;
  /** False only for throw-away databases of tests and the demo. */
  durable?: boolean;
  /** True when this process works on jobs. */
  worker: boolean;
  onError(error: Error): void;
}

/** Opens database, job queue, code sets and transport. What was opened before a failure is closed again. */
export async function openRuntime(options: RuntimeOptions): Promise<OpenRuntime> {
  const { home, databaseUrl, durable = true } = options;
  const database = await openDatabase(home, {
    durable,
    alone: options.worker,
    ...(databaseUrl ? { databaseUrl } : {}),
  });
  try {
    const db = connect(database.appUrl);
    const boss = await openBoss(database.appUrl, { worker: options.worker, onError: options.onError });
    const codes = options.codes ?? loadCodeSets(home);
    return {
      db,
      boss,
      clock: options.clock ?? wallClock,
      newId,
      codes,
      coding: codingEngine(codes),
      train: (visits, isoDate) => trainInThread({ dataDir: home.dir, isoDate, visits }),
      ...(process.env.CLEANCLAIM_ASSISTANT_KEY ? { assistantKey: process.env.CLEANCLAIM_ASSISTANT_KEY } : {}),
      transports: openTransports(home.transportDir, home.key('connections')),
      auditKey: home.key('audit-chain'),
      sendJobs: (tx, jobs) => sendJobs(boss, tx, jobs),
      signInUrl: database.signInUrl,
      databaseIs: database.where,
      postgresPid: database.pid,
      close: async () => {
        await boss.stop({ graceful: true, timeout: 5000 });
        await db.destroy();
        await database.close();
      },
    };
  } catch (error) {
    await database.close();
    throw error;
  }
}
