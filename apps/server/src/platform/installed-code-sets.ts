import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { buildCodeSets, type CodeSets, starterCodeSets } from '@cleanclaim/codesets';
import { readManifest } from './code-store/manifest.ts';
import { storedCodeSets, storedTables } from './code-store/open-store.ts';
import { type DataHome, defaultDataDir } from './data-home.ts';

/** The starter sets with every release and table that was installed in this data home, each opened when first asked. */
export function loadCodeSets(home: Pick<DataHome, 'dir'>): CodeSets {
  const dir = join(home.dir, 'codesets');
  if (!existsSync(dir)) return buildCodeSets(starterCodeSets());
  const manifest = readManifest(dir);
  return buildCodeSets([...starterCodeSets(), ...storedCodeSets(dir, manifest)], storedTables(dir, manifest));
}

/** The same for the default data home, which need not exist: for commands that only look something up. */
export function installedCodeSets(): CodeSets {
  return loadCodeSets({ dir: defaultDataDir() });
}
