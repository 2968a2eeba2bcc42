import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { FIXTURE_GUIDES, fixtures, sharedCases } from '../fixtures.ts';

/** Folder of inputs that were a problem once. */
export const FUZZ_FOLDER = fileURLToPath(new URL('../../../../../fixtures/fuzz', import.meta.url));

/** The fixtures of every guide; always in the same order, so that a seed means the same inputs. */
export function fixtureCorpus(): Uint8Array[] {
  return FIXTURE_GUIDES.toSorted().flatMap((guide) =>
    ['pass', 'fail', 'case'].flatMap((kind) =>
      fixtures(guide, kind)
        .toSorted((a, b) => (a.name < b.name ? -1 : 1))
        .map(({ bytes }) => bytes),
    ),
  );
}

/** Real files beside the project, where they are there. */
export function realCorpus(): Uint8Array[] {
  if (sharedCases === undefined) return [];
  return readdirSync(sharedCases, { recursive: true, encoding: 'utf8' })
    .map((name) => join(sharedCases ?? '', name))
    .filter((path) => statSync(path).isFile() && !path.endsWith('.tsv') && !path.endsWith('.md'))
    .sort()
    .map((path) => new Uint8Array(readFileSync(path)));
}

/** Inputs that were a problem once, by name. */
export function knownInputs(): { name: string; bytes: Uint8Array }[] {
  if (!existsSync(FUZZ_FOLDER)) return [];
  return readdirSync(FUZZ_FOLDER)
    .filter((name) => name.endsWith('.edi'))
    .sort()
    .map((name) => ({ name, bytes: new Uint8Array(readFileSync(join(FUZZ_FOLDER, name))) }));
}
