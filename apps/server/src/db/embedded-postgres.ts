import { type ChildProcess, execFile, spawn } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import pg from 'pg';
import { isRoot, NOBODY } from '../platform/data-home.ts';
import { takeOwnership } from '../platform/owner-lock.ts';
import { installPostgresBinaries } from './postgres-binaries.ts';

const run = promisify(execFile);

export interface EmbeddedPostgres {
  /** Connection URL of the superuser, for the named database. */
  url(database: string): string;
  pid: number;
  /** False when another process runs the cluster. */
  isOwner: boolean;
  /** The process that runs it. */
  owner: number;
  stop(): Promise<void>;
}

interface Options {
  /** Folder of the cluster; created on first use. */
  dataDir: string;
  /** Password of the superuser. */
  password: string;
  /** False only for throw-away clusters of tests: no fsync. */
  durable: boolean;
}

const SUPERUSER = 'cleanclaim_owner';
const MAX_START_TRIES = 10;

/** Root cannot run PostgreSQL: it runs as nobody, from a folder everyone can enter. */
function identity(): { uid?: number; gid?: number; cwd: string } {
  return isRoot() ? { uid: NOBODY, gid: NOBODY, cwd: '/' } : { cwd: '/' };
}

async function initialize(bin: string, { dataDir, password }: Options): Promise<void> {
  const staging = `${dataDir}.new`;
  rmSync(staging, { recursive: true, force: true });
  mkdirSync(staging, { recursive: true, mode: 0o700 });
  const passwordFile = `${dataDir}.password`;
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (isRoot()) {
    chownSync(staging, NOBODY, NOBODY);
    chownSync(passwordFile, NOBODY, NOBODY);
  }
  const flags = [
    '--encoding=UTF8',
    '--locale=C',
    '--data-checksums',
    '--auth=scram-sha-256',
    '--no-sync',
    '--no-instructions',
  ];
  try {
    await run(join(bin, 'initdb'), ['-D', staging, '-U', SUPERUSER, `--pwfile=${passwordFile}`, ...flags], identity());
  } finally {
    unlinkSync(passwordFile);
  }
  // The rename makes a half-made cluster impossible to mistake for a whole one.
  renameSync(staging, dataDir);
}

/** The postmaster of a data folder that is still alive, as after a kill -9 of the server; 0 if none. */
function livingPostmaster(dataDir: string): number {
  const file = join(dataDir, 'postmaster.pid');
  if (!existsSync(file)) return 0;
  const pid = Number(readFileSync(file, 'utf8').split('\n')[0]);
  try {
    const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8');
    return command.includes('postgres') && command.includes(dataDir) ? pid : 0;
  } catch {
    return 0; // no such process: PostgreSQL itself replaces the stale file
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

async function endProcess(pid: number, patienceMs: number): Promise<void> {
  process.kill(pid, 'SIGINT'); // fast shutdown: roll back, checkpoint, exit
  for (let waited = 0; isAlive(pid); waited += 50) {
    if (waited > patienceMs) process.kill(pid, 'SIGQUIT');
    await sleep(50);
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });
}

function launch(bin: string, { dataDir, durable }: Options, port: number): ChildProcess {
  const settings = [
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'max_connections=60',
    // Errors may quote values from charts: the application sees them, the log does not.
    'log_min_messages=log',
    'log_min_error_statement=panic',
    'log_error_verbosity=terse',
    'shared_buffers=128MB',
    'timezone=UTC',
    // A new database fills within seconds: statistics must follow, or plans made for empty tables stay.
    'autovacuum_naptime=2s',
  ];
  if (!durable) settings.push('fsync=off', 'synchronous_commit=off', 'full_page_writes=off');
  const args = ['-D', dataDir, '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])];
  const logFile = join(dirname(dataDir), 'postgres.log');
  const log = openSync(logFile, 'a', 0o600);
  chmodSync(logFile, 0o600);
  const child = spawn(join(bin, 'postgres'), args, { ...identity(), stdio: ['ignore', log, log], detached: true });
  closeSync(log);
  child.unref();
  return child;
}

async function waitUntilReady(url: string, child: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 1200; tries++) {
    if (child.exitCode !== null)
      throw new Error(`PostgreSQL ended with code ${child.exitCode}; see postgres.log beside its data`);
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 1000 });
    client.on('error', () => {}); // a refused attempt ends in the catch below
    try {
      await client.connect();
      await client.end();
      return;
    } catch {
      await client.end().catch(() => {});
      await sleep(50);
    }
  }
  throw new Error('PostgreSQL did not answer within a minute; see postgres.log beside its data');
}

/** The port of a running postmaster stands in the fourth line of its pid file. */
function portOf(dataDir: string): number {
  return Number(readFileSync(join(dataDir, 'postmaster.pid'), 'utf8').split('\n')[3]);
}

async function start(bin: string, options: Options): Promise<{ pid: number; port: number }> {
  if (!existsSync(join(options.dataDir, 'PG_VERSION'))) await initialize(bin, options);
  const orphan = livingPostmaster(options.dataDir);
  if (orphan) await endProcess(orphan, 10_000);
  // Children of a killed postmaster may hold its memory for a moment, and another process may take the free port first.
  for (let tries = 1; ; tries++) {
    const port = await freePort();
    const child = launch(bin, options, port);
    if (child.pid === undefined) throw new Error('PostgreSQL could not be started');
    try {
      await waitUntilReady(urlOf(options, port, 'postgres'), child);
      return { pid: child.pid, port };
    } catch (error) {
      if (tries === MAX_START_TRIES) throw error;
      await sleep(500);
    }
  }
}

function urlOf({ password }: Options, port: number, database: string): string {
  return `postgres://${SUPERUSER}:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`;
}

/**
 * Starts the embedded PostgreSQL on a loopback port of its own choice, creating the cluster on first use.
 * A postmaster left over from a killed process is shut down first; its committed data is kept. Where another living
 * process runs the cluster, this one only joins: `isOwner` is false and `stop` does nothing.
 */
export async function startEmbeddedPostgres(options: Options): Promise<EmbeddedPostgres> {
  const lock = takeOwnership(`${options.dataDir}.owner`);
  if (!lock.ok) {
    const pid = livingPostmaster(options.dataDir);
    if (!pid) throw new Error(`process ${lock.owner} is starting or stopping this database; try again in a moment`);
    const port = portOf(options.dataDir);
    return {
      url: (database) => urlOf(options, port, database),
      pid,
      isOwner: false,
      owner: lock.owner,
      stop: async () => {},
    };
  }
  try {
    const { pid, port } = await start(join(installPostgresBinaries(), 'bin'), options);
    // A process that ends without closing still takes its database along: fast shutdown, or at once when nothing is kept.
    const endWithProcess = () => {
      if (isAlive(pid)) process.kill(pid, options.durable ? 'SIGINT' : 'SIGQUIT');
      lock.release();
    };
    process.once('exit', endWithProcess);
    const stop = async () => {
      process.off('exit', endWithProcess);
      if (isAlive(pid)) await endProcess(pid, 10_000);
      lock.release();
    };
    return { url: (database) => urlOf(options, port, database), pid, isOwner: true, owner: process.pid, stop };
  } catch (error) {
    lock.release();
    throw error;
  }
}
