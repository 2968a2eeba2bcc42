import { looksLikeCpt, normalizeIcd10cm, normalizeProcedure } from './normalize.ts';
import { type CodeIndex, indexCodes, searchCodes } from './search-codes.ts';
import type { InstalledTable, TableName } from './tables/types.ts';
import type { CodeAnswer, CodeEntry, CodeSet, CodeSetName, CodeSets } from './types.ts';

interface Installed {
  set: CodeSet;
  /** Every dated entry of a code, latest `from` first. */
  byCode: ReadonlyMap<string, readonly CodeEntry[]>;
  /** First day on which a newer whole release has taken over. */
  supersededFrom?: string;
}

/** A table of any kind; `data` may be a getter that reads it when first asked. */
export type AnyTable = { [K in TableName]: InstalledTable<K> }[TableName];

interface Shelf {
  /** Newest first. */
  whole: readonly Installed[];
  subsets: readonly Installed[];
}

/**
 * Installs code sets for asking. Later in `sets` is newer, unless `effectiveFrom` says otherwise. Several releases of a
 * set stand side by side: on each day the newest that knows the code answers. A whole release replaces a subset from its
 * `effectiveFrom` on; before it, a code that neither knows stays an open question, not an error.
 */
export function buildCodeSets(sets: readonly CodeSet[], tables: readonly AnyTable[] = []): CodeSets {
  const shelves = new Map<CodeSetName, Shelf>();
  for (const name of new Set(sets.map((set) => set.name))) {
    shelves.set(name, shelve(sets.filter((set) => set.name === name)));
  }
  const listed = Object.freeze(
    sets.map(({ name, release, subset, entries }) => Object.freeze({ name, release, subset, count: entries.length })),
  );
  const indexes = new Map<CodeSetName, CodeIndex>();
  return Object.freeze({
    ask: (set: CodeSetName, code: string, isoDate: string) => askShelf(shelves.get(set), canonical(set, code), isoDate),
    search: (set: CodeSetName, text: string, isoDate: string, limit: number) => {
      const shelf = shelves.get(set);
      if (!shelf) return [];
      const index = indexes.get(set) ?? indexCodes(entriesOf(shelf));
      indexes.set(set, index); // made at the first search: who never searches never pays for it
      return searchCodes(index, text, canonical(set, text), (code) => askShelf(shelf, code, isoDate), limit);
    },
    entries: (set: CodeSetName, isoDate: string) => entriesOn(shelves.get(set), isoDate),
    table: <K extends TableName>(name: K, isoDate: string) => tableOn(tables, name, isoDate),
    list: () => listed,
  });
}

/** Each code once, in order, as it stands on the day: codes that do not exist on it are left out. */
function* entriesOn(shelf: Shelf | undefined, isoDate: string): Generator<CodeEntry> {
  if (!shelf) return;
  const codes = new Set<string>();
  for (const { code } of entriesOf(shelf)) codes.add(code);
  for (const code of [...codes].sort()) {
    const answer = askShelf(shelf, code, isoDate);
    if (answer.status === 'valid' || answer.status === 'not-billable') yield answer.entry;
  }
}

function tableOn<K extends TableName>(
  tables: readonly AnyTable[],
  name: K,
  isoDate: string,
): InstalledTable<K> | undefined {
  const releases = tables
    .filter((table): table is AnyTable & InstalledTable<K> => table.name === name)
    .sort((a, b) => a.from.localeCompare(b.from));
  return releases.findLast(({ from }) => from <= isoDate) ?? releases[0];
}

function* entriesOf(shelf: Shelf): Generator<CodeEntry> {
  for (const { set } of [...shelf.whole, ...shelf.subsets]) yield* set.entries;
}

/**
 * Asks for a procedure code wherever it belongs: CPT-shaped codes (five digits, or four with F, T, U or M) of `cpt`,
 * all others of `hcpcs`. Claims carry both under the one qualifier HC.
 */
export function askProcedure(sets: CodeSets, code: string, isoDate: string): CodeAnswer {
  return sets.ask(looksLikeCpt(code) ? 'cpt' : 'hcpcs', code, isoDate);
}

function canonical(set: CodeSetName, code: string): string {
  return set === 'icd10cm' ? normalizeIcd10cm(code) : normalizeProcedure(code);
}

function shelve(sets: readonly CodeSet[]): Shelf {
  const newestFirst = sets
    .map((set, installed) => ({ set, installed }))
    .sort((a, b) => {
      const byStart = (b.set.effectiveFrom ?? '').localeCompare(a.set.effectiveFrom ?? '');
      return byStart !== 0 ? byStart : b.installed - a.installed;
    })
    .map(({ set }) => set);
  const whole: Installed[] = [];
  let supersededFrom: string | undefined;
  for (const set of newestFirst.filter((candidate) => !candidate.subset)) {
    whole.push({ set, byCode: index(set), ...(supersededFrom === undefined ? {} : { supersededFrom }) });
    supersededFrom = set.effectiveFrom ?? supersededFrom;
  }
  const subsets = newestFirst.filter((set) => set.subset).map((set) => ({ set, byCode: index(set) }));
  return { whole, subsets };
}

function index(set: CodeSet): ReadonlyMap<string, readonly CodeEntry[]> {
  const byCode = new Map<string, CodeEntry[]>();
  for (const entry of set.entries) {
    const known = byCode.get(entry.code);
    if (known === undefined) byCode.set(entry.code, [entry]);
    else known.push(entry);
  }
  for (const entries of byCode.values()) {
    if (entries.length > 1) entries.sort((a, b) => b.from.localeCompare(a.from));
  }
  return byCode;
}

function askShelf(shelf: Shelf | undefined, code: string, isoDate: string): CodeAnswer {
  if (shelf === undefined) return { status: 'set-not-installed' };
  let refusal: CodeAnswer | undefined;
  for (const installed of shelf.whole) {
    if (installed.supersededFrom !== undefined && installed.supersededFrom <= isoDate) continue;
    const answer = askRelease(installed, code, isoDate);
    if (answer.status === 'valid' || answer.status === 'not-billable') return answer;
    if (isoDate >= (installed.set.effectiveFrom ?? '')) refusal ??= answer;
  }
  if (refusal !== undefined) return refusal;
  for (const installed of shelf.subsets) {
    const answer = askRelease(installed, code, isoDate);
    if (answer.status === 'valid' || answer.status === 'not-billable') return answer;
    if (refusal === undefined || (refusal.status === 'unknown' && answer.status === 'not-effective')) refusal = answer;
  }
  return refusal ?? { status: 'set-not-installed' };
}

function askRelease(installed: Installed, code: string, isoDate: string): CodeAnswer {
  const { release, subset } = installed.set;
  const entries = installed.byCode.get(code);
  const latest = entries?.[0];
  if (entries === undefined || latest === undefined) return { status: 'unknown', release, subset };
  const entry = entries.find(({ from, to }) => from <= isoDate && (to === undefined || isoDate <= to));
  if (entry === undefined) return { status: 'not-effective', entry: latest, release, subset };
  return { status: entry.billable ? 'valid' : 'not-billable', entry, release, subset };
}
