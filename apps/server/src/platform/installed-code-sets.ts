import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildCodeSets, type CodeSet, type CodeSets, starterCodeSets } from '@cleanclaim/codesets';
import type { DataHome } from './data-home.ts';

function folder(home: DataHome): string {
  return join(home.dir, 'codesets');
}

/** The starter sets with every release that was installed in this data home. */
export function loadCodeSets(home: DataHome): CodeSets {
  const dir = folder(home);
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
  const dir = folder(home);
  mkdirSync(dir, { recursive: true, mode: 0o700 });
  const path = join(dir, `${set.name}-${set.release.replace(/[^A-Za-z0-9.]+/g, '-')}.json`);
  writeFileSync(`${path}.part`, JSON.stringify(set));
  renameSync(`${path}.part`, path);
}
