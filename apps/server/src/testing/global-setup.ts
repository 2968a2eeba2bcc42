import { randomUUID } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { startEmbeddedPostgres } from '../db/embedded-postgres.ts';
import { type Logins, migrate } from '../db/migrate.ts';

/** What a test file needs to make a database of its own. */
export interface TestCluster extends Logins {
  /** Superuser of the throw-away cluster; the path of the URL is the maintenance database. */
  ownerUrl: string;
  /** Migrated and empty; nobody may be connected to it. */
  template: string;
  /** Folder that is removed after the run. */
  dir: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    cluster: TestCluster;
  }
}

const TEMPLATE = 'cleanclaim_template';

/** Starts one throw-away PostgreSQL for the run, with one migrated template; the teardown stops it and removes its folder. */
export default async function globalSetup(project: TestProject): Promise<() => Promise<void>> {
  const dir = mkdtempSync(join(tmpdir(), 'cleanclaim-tests-'));
  chmodSync(dir, 0o711); // as root PostgreSQL runs as another user, who must reach its folder
  const postgres = await startEmbeddedPostgres({
    dataDir: join(dir, 'postgres'),
    password: randomUUID(),
    durable: false,
  });
  const remove = () => rmSync(dir, { recursive: true, force: true });
  // The teardown does not run when the run is broken off; the cluster is a process of its own and would stay.
  const kill = () => {
    process.kill(postgres.pid, 'SIGKILL');
    remove();
  };
  process.once('exit', kill);
  const stop = async () => {
    process.off('exit', kill);
    await postgres.stop();
    remove();
  };
  try {
    const client = new pg.Client({ connectionString: postgres.url('postgres') });
    await client.connect();
    await client.query(`create database ${TEMPLATE}`);
    await client.end();
    const logins = {
      app: { user: 'cleanclaim_test_login', password: randomUUID() },
      signIn: { user: 'cleanclaim_test_sign_in_login', password: randomUUID() },
    };
    await migrate(postgres.url(TEMPLATE), logins);
    project.provide('cluster', { ownerUrl: postgres.url('postgres'), template: TEMPLATE, dir, ...logins });
  } catch (error) {
    await stop();
    throw error;
  }
  return stop;
}
