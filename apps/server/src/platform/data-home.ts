import { createHash, createHmac, randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where one installation keeps what it must not lose: its database, its secret and its mail folders. */
export interface DataHome {
  dir: string;
  postgresDir: string;
  transportDir: string;
  /** Derives a purpose-bound key from the installation's one secret; the database never holds it. */
  key(
    purpose: 'postgres-owner' | 'postgres-app' | 'postgres-sign-in' | 'sign-in' | 'audit-chain' | 'connections',
  ): string;
}

export const PROJECT_ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../../../..');

/** PostgreSQL refuses to run as root, so root runs it as the user `nobody`, who must be able to reach the folder. */
export const NOBODY = 65534;

export function isRoot(): boolean {
  return process.getuid?.() === 0;
}

function reachableByOthers(path: string): boolean {
  for (let dir = resolve(path); ; dir = dirname(dir)) {
    if (existsSync(dir) && (statSync(dir).mode & 0o001) === 0) return false;
    if (dir === dirname(dir)) return true;
  }
}

/** Where the data home is unless told otherwise; it need not exist. */
export function defaultDataDir(): string {
  const named = process.env.CLEANCLAIM_DATA;
  if (named) return resolve(named);
  const local = join(PROJECT_ROOT, '.data');
  if (!isRoot() || reachableByOthers(PROJECT_ROOT)) return local;
  return join('/var/lib/cleanclaim', createHash('sha256').update(PROJECT_ROOT).digest('hex').slice(0, 12));
}

function loadSecret(file: string): Buffer {
  if (!existsSync(file)) writeFileSync(file, randomBytes(32).toString('base64'), { mode: 0o600, flag: 'wx' });
  return Buffer.from(readFileSync(file, 'utf8'), 'base64');
}

/**
 * Opens (and on first use creates) a data home.
 * @param dir folder; by default `CLEANCLAIM_DATA`, else `.data` in the project, else a folder of the system's for root.
 */
export function openDataHome(dir: string = defaultDataDir()): DataHome {
  mkdirSync(dir, { recursive: true });
  if (isRoot()) chmodSync(dir, 0o711);
  const transportDir = join(dir, 'transport');
  mkdirSync(transportDir, { recursive: true, mode: 0o700 });
  const secret = loadSecret(join(dir, 'secret.key'));
  return {
    dir,
    postgresDir: join(dir, 'postgres'),
    transportDir,
    key: (purpose) => createHmac('sha256', secret).update(purpose).digest('base64url'),
  };
}
