import { resolve } from 'node:path';
import { type CodeColumns, type CodeSetName, codeSetTitle, diffCodeLists, isCodeSetName } from '@cleanclaim/codesets';
import { codeStoreDir, readManifest } from '../../platform/code-store/manifest.ts';
import { storedCodeSets } from '../../platform/code-store/open-store.ts';
import { openDataHome } from '../../platform/data-home.ts';
import { fail, printJson, printLine } from '../output.ts';

/** Says what is different between two installed releases of a set. */
export function codesDiffCommand(
  set: string,
  first: string,
  second: string,
  flags: { data?: string; json?: boolean },
): void {
  if (!isCodeSetName(set)) fail(`there is no code set '${set}'. See: cleanclaim codes list`);
  const dir = codeStoreDir(openDataHome(flags.data === undefined ? undefined : resolve(flags.data)).dir);
  const releases = releasesOf(dir, set);
  const diff = diffCodeLists(opened(releases, set, first), opened(releases, set, second));
  if (flags.json) {
    printJson({ set, first, second, ...diff });
    return;
  }
  const { added, ended, relabelled, billable } = diff;
  for (const { code, label } of added) printLine(`+ ${code.padEnd(8)} ${label}`);
  for (const { code, label, to } of ended)
    printLine(`- ${code.padEnd(8)} ${label}${to === undefined ? '' : ` (until ${to})`}`);
  for (const { code, before, after } of relabelled) printLine(`~ ${code.padEnd(8)} ${before} -> ${after}`);
  for (const { code, label, billable: may } of billable) {
    printLine(`! ${code.padEnd(8)} ${label}: ${may ? 'may be billed now' : 'is a heading now'}`);
  }
  const counts = `${added.length} added, ${ended.length} ended, ${relabelled.length} with another label, ${billable.length} heading or code now`;
  printLine(`${codeSetTitle(set)} ${first} to ${second}: ${counts}.`);
}

type Releases = ReadonlyMap<string, () => CodeColumns>;

function releasesOf(dir: string, set: CodeSetName): Releases {
  const stored = storedCodeSets(dir, readManifest(dir)).filter(({ name }) => name === set);
  return new Map(stored.map(({ release, columns }) => [release, columns]));
}

function opened(releases: Releases, set: CodeSetName, release: string): CodeColumns {
  const open = releases.get(release);
  if (open !== undefined) return open();
  const there = releases.size === 0 ? 'None is installed' : `Installed are: ${[...releases.keys()].join(', ')}`;
  fail(`${codeSetTitle(set)}: there is no release '${release}'. ${there}.`);
}
