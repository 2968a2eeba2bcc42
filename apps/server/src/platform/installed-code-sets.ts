import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildCodeSets, type CodeSet, type CodeSets, starterCodeSets } from '@cleanclaim/codesets';
import { type DataHome, defaultDataDir } from './data-home.ts';

function folder(homeDir: string): string {
  return join(homeDir, 'codesets');
}

/** The starter sets with every release that was installed in this data home. */
export function loadCodeSets(home: Pick<DataHome, 'dir'>): CodeSets {
  const dir = folder(home.dir);
  const files = existsSync(dir)
    ? readdirSync(dir)
        .filter((name) => name.endsWith('.json'))
        .sort()
    : [];
  const installed = files.map((name): CodeSet => JSON.parse(readFileSync(join(dir, name), 'utf8')));
  return buildCodeSets([...starterCodeSets(), ...installed]);
}

/** Installs a release: whole or not at all. The same release again replaces itself. */
export function installCodeSet(home: DataHome, set: CodeSet): void {
  const dir = folder(home.dir);
  mkdirSync(dir, { recursive: true, mode: 0o700 });
  const path = join(dir, `${set.name}-${set.release.replace(/[^A-Za-z0-9.]+/g, '-')}.json`);
  writeFileSync(`${path}.part`, JSON.stringify(set));
  renameSync(`${path}.part`, path);
}

/** The same for the default data home, which need not exist: for commands that only look something up. */
export function installedCodeSets(): CodeSets {
  return loadCodeSets({ dir: defaultDataDir() });
}
