import { resolve } from 'node:path';
import { codeSetTitle, subsetNotice } from '@cleanclaim/codesets';
import { codeStoreDir, readManifest } from '../../platform/code-store/manifest.ts';
import { openDataHome } from '../../platform/data-home.ts';
import { loadCodeSets } from '../../platform/installed-code-sets.ts';
import { printJson, printLine } from '../output.ts';

/** Lists code sets and tables with release, first day, count and where they came from. */
export function codesListCommand(flags: { data?: string; json?: boolean }): void {
  const home = openDataHome(flags.data === undefined ? undefined : resolve(flags.data));
  const listed = loadCodeSets(home).list();
  const { lists, parts, sources } = readManifest(codeStoreDir(home.dir));
  const sourceOf = (sha256: string | undefined) => {
    const source = sources.find((one) => one.sha256 === sha256);
    return source === undefined ? {} : { file: source.fileName, sha256: source.sha256 };
  };
  const sets = listed.map((set) => ({
    ...set,
    ...sourceOf(lists.find((list) => list.set === set.name && list.release === set.release)?.source),
  }));
  const tables = parts.map(({ table, part, release, from, rows, source }) => ({
    name: table,
    ...(part === '' ? {} : { part }),
    release,
    effectiveFrom: from,
    count: rows,
    ...sourceOf(source),
  }));
  const notice = subsetNotice(listed);
  if (flags.json) {
    printJson({ sets, tables, notice });
    return;
  }
  for (const set of sets) printLine(row(codeSetTitle(set.name), set.count, set, set.subset ? ' (subset)' : ''));
  for (const table of tables) {
    printLine(row('part' in table ? `${table.name} ${table.part}` : table.name, table.count, table, ''));
  }
  printLine(notice);
}

function row(
  title: string,
  count: number,
  { release, effectiveFrom = '', sha256 = '' }: { release: string; effectiveFrom?: string; sha256?: string },
  remark: string,
): string {
  const cells = [title.padEnd(40), String(count).padStart(9), effectiveFrom.padEnd(10), sha256.slice(0, 12).padEnd(12)];
  return `${cells.join('  ')}  ${release}${remark}`;
}
