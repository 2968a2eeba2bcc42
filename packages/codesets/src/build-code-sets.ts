import { type CodeList, codeListOf, hasCodesBelow, rowInForce } from './code-list.ts';
import { billableAt, boundary, entryAt } from './columns.ts';
import { looksLikeCpt, normalizeIcd10cm, normalizeProcedure } from './normalize.ts';
import { priorOf } from './search/prior.ts';
import { buildSearchIndex } from './search/search-index.ts';
import { type CodeSearch, codeSearchOf, searchCodes } from './search-codes.ts';
import type { InstalledTable, TableName } from './tables/types.ts';
import type { CodeAnswer, CodeEntry, CodeSet, CodeSetName, CodeSets, StoredCodeSet } from './types.ts';

/** A table of any kind; `data` may be a getter that reads it when first asked. */
export type AnyTable = { [K in TableName]: InstalledTable<K> }[TableName];

/** The releases of one set. */
interface Shelf {
  name: CodeSetName;
  /** Whole releases, newest first, each with the first day on which a newer whole one has taken over. */
  whole: readonly { list: CodeList; supersededFrom: string | undefined }[];
  /** Newest first. */
  subsets: readonly CodeList[];
}

/**
 * Installs code sets for asking. Later in `sets` is newer, unless `effectiveFrom` says otherwise. Several releases of a
 * set stand side by side: on each day the newest that knows the code answers. A whole release replaces a subset from its
 * `effectiveFrom` on, unless the subset says that it is newer; before it, and after the time that it was made for, a
 * code that nobody knows stays an open question, not an error.
 */
export function buildCodeSets(sets: readonly (CodeSet | StoredCodeSet)[], tables: readonly AnyTable[] = []): CodeSets {
  const shelves = new Map<CodeSetName, Shelf>();
  for (const name of new Set(sets.map((set) => set.name))) {
    shelves.set(
      name,
      shelve(
        name,
        sets.filter((set) => set.name === name),
      ),
    );
  }
  const listed = Object.freeze(sets.map(listing));
  const listedTables = Object.freeze(tables.map(({ name, release, from }) => ({ name, release, from })));
  const searches = new Map<CodeSetName, CodeSearch>();
  return Object.freeze({
    ask: (set: CodeSetName, code: string, isoDate: string) => askShelf(shelves.get(set), canonical(set, code), isoDate),
    search: (set: CodeSetName, text: string, isoDate: string, limit: number) => {
      const shelf = shelves.get(set);
      if (!shelf) return [];
      // Made at the first search: who never searches never pays for it.
      const search = searches.get(set) ?? codeSearchOf(indexOf(set, shelf, tables));
      searches.set(set, search);
      return searchCodes(search, text, canonical(set, text), (code) => askShelf(shelf, code, isoDate), limit);
    },
    entries: (set: CodeSetName, isoDate: string, start = '') => entriesOn(shelves.get(set), isoDate, start),
    table: <K extends TableName>(name: K, isoDate: string) => tableOn(tables, name, isoDate),
    list: () => listed,
    tables: () => listedTables,
  });
}

function listing(set: CodeSet | StoredCodeSet) {
  const { name, release, subset, effectiveFrom } = set;
  const count = 'columns' in set ? set.count : set.entries.length;
  return Object.freeze({ name, release, subset, count, ...(effectiveFrom === undefined ? {} : { effectiveFrom }) });
}

function indexOf(set: CodeSetName, shelf: Shelf, tables: readonly AnyTable[]) {
  if (set === 'icd10cm') return buildSearchIndex(listsOf(shelf), newest(tables), priorOf);
  return buildSearchIndex(listsOf(shelf), {}, (_code, _description, billable) => (billable ? 0.5 : 0));
}

/** The newest release of the tables with other names for ICD-10-CM codes. */
function newest(tables: readonly AnyTable[]) {
  const of = <K extends TableName>(name: K) => tableOn(tables, name, '9999-12-31')?.data;
  return {
    tabular: of('icd10cm-tabular'),
    index: of('icd10cm-index'),
    externalCauses: of('icd10cm-external-cause-index'),
    neoplasms: of('icd10cm-neoplasm'),
  };
}

/** Each code that starts so once, in order, as it stands on the day: codes that do not exist on it are left out. */
function* entriesOn(shelf: Shelf | undefined, isoDate: string, start: string): Generator<CodeEntry> {
  if (!shelf) return;
  const columns = listsOf(shelf).map((list) => list.columns().codes);
  const rows = columns.map((codes) => boundary(codes, start));
  for (let code = least(columns, rows); code?.startsWith(start); code = least(columns, rows)) {
    for (const [at, codes] of columns.entries()) {
      let row = rows[at] ?? 0;
      while (codes[row] === code) row += 1;
      rows[at] = row;
    }
    const answer = askShelf(shelf, code, isoDate);
    if (answer.status === 'valid' || answer.status === 'not-billable') yield answer.entry;
  }
}

/** The smallest of the codes at which the lists stand. */
function least(lists: readonly (readonly string[])[], rows: readonly number[]): string | undefined {
  let smallest: string | undefined;
  for (const [at, codes] of lists.entries()) {
    const code = codes[rows[at] ?? 0];
    if (code !== undefined && (smallest === undefined || code < smallest)) smallest = code;
  }
  return smallest;
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

function listsOf(shelf: Shelf): CodeList[] {
  return [...shelf.whole.map(({ list }) => list), ...shelf.subsets];
}

/**
 * Asks for a procedure code wherever it belongs: CPT-shaped codes (five digits, or four with F, T, U or M) of `cpt`,
 * all others of `hcpcs`. Claims carry both under the one qualifier HC.
 */
export function askProcedure(sets: CodeSets, code: string, isoDate: string): CodeAnswer {
  return sets.ask(looksLikeCpt(code) ? 'cpt' : 'hcpcs', code, isoDate);
}

function canonical(set: CodeSetName, code: string): string {
  if (isPlain(code)) return code;
  return set === 'icd10cm' ? normalizeIcd10cm(code) : normalizeProcedure(code);
}

/** Digits and capitals only, as most callers ask: nothing to normalize. */
function isPlain(code: string): boolean {
  for (let at = 0; at < code.length; at += 1) {
    const unit = code.charCodeAt(at);
    if (unit < 48 || unit > 90 || (unit > 57 && unit < 65)) return false;
  }
  return true;
}

function shelve(name: CodeSetName, sets: readonly (CodeSet | StoredCodeSet)[]): Shelf {
  const newestFirst = sets
    .map((set, installed) => ({ list: codeListOf(set), start: set.effectiveFrom ?? '', installed }))
    .sort((a, b) => b.start.localeCompare(a.start) || b.installed - a.installed)
    .map(({ list }) => list);
  const whole: { list: CodeList; supersededFrom: string | undefined }[] = [];
  let supersededFrom: string | undefined;
  for (const list of newestFirst.filter(({ subset }) => !subset)) {
    whole.push({ list, supersededFrom });
    supersededFrom = list.effectiveFrom ?? supersededFrom;
  }
  return { name, whole, subsets: newestFirst.filter(({ subset }) => subset) };
}

function askShelf(shelf: Shelf | undefined, code: string, isoDate: string): CodeAnswer {
  if (shelf === undefined) return { status: 'set-not-installed' };
  let refusal: CodeAnswer | undefined;
  /** First day of the release that refuses: a subset that is newer may still know the code. */
  let refusedFrom = '';
  for (const { list, supersededFrom } of shelf.whole) {
    if (supersededFrom !== undefined && supersededFrom <= isoDate) continue;
    const answer = askList(list, code, isoDate);
    if (isThere(answer)) return overruled(shelf, list, answer, code, isoDate) ?? answer;
    if (isoDate < (list.effectiveFrom ?? '') || refusal !== undefined) continue;
    refusal =
      answer.status === 'unknown' && isoDate > lastDayOf(shelf.name, list) ? { ...answer, subset: true } : answer;
    refusedFrom = list.effectiveFrom ?? '';
    if (answer.status === 'unknown' && !list.hasHeadings()) {
      const heading = askHeading(shelf, list, code, isoDate);
      if (heading !== undefined) return heading;
    }
  }
  const ruled = refusal !== undefined;
  for (const list of shelf.subsets) {
    if (ruled && (list.effectiveFrom ?? '') <= refusedFrom) break;
    const answer = askList(list, code, isoDate);
    if (isThere(answer)) return answer;
    if (ruled) continue;
    if (refusal === undefined || (refusal.status === 'unknown' && answer.status === 'not-effective')) refusal = answer;
  }
  return refusal ?? { status: 'set-not-installed' };
}

/**
 * What a newer subset says otherwise of a code that an older whole release has: ended, or a heading by now. Where both
 * agree, the whole release answers, since it says more of the code.
 */
function overruled(shelf: Shelf, older: CodeList, answer: CodeAnswer, code: string, isoDate: string) {
  for (const list of shelf.subsets) {
    const { effectiveFrom = '' } = list;
    if (effectiveFrom <= (older.effectiveFrom ?? '')) return undefined;
    if (effectiveFrom > isoDate) continue;
    const said = statusIn(list, code, isoDate);
    if (said !== 'unknown') return said === answer.status ? undefined : askList(list, code, isoDate);
  }
  return undefined;
}

/**
 * Last day on which a release can say that a code does not exist: new ICD-10 codes come with each fiscal year, CPT codes
 * with each calendar year, HCPCS codes with each quarter. Later, what an old release lacks is an open question.
 */
function lastDayOf(set: CodeSetName, { effectiveFrom }: CodeList): string {
  if (effectiveFrom === undefined) return '9999-12-31';
  const year = Number(effectiveFrom.slice(0, 4));
  const month = Number(effectiveFrom.slice(5, 7));
  if (set === 'icd10cm' || set === 'icd10pcs') return `${month < 10 ? year : year + 1}-09-30`;
  if (set === 'hcpcs') return `${year}-${['03-31', '06-30', '09-30', '12-31'][Math.ceil(month / 3) - 1]}`;
  return set === 'cpt' ? `${year}-12-31` : '9999-12-31';
}

function isThere(answer: CodeAnswer): boolean {
  return answer.status === 'valid' || answer.status === 'not-billable';
}

/**
 * A list of billable codes only does not end the headings above them: they stay headings as any other release has them.
 */
function askHeading(shelf: Shelf, billableOnly: CodeList, code: string, isoDate: string): CodeAnswer | undefined {
  if (!hasCodesBelow(billableOnly.columns(), code)) return undefined;
  for (const list of listsOf(shelf)) {
    const answer = askList(list, code, isoDate);
    if (answer.status === 'not-billable') return answer;
  }
  return undefined;
}

function askList(list: CodeList, code: string, isoDate: string): CodeAnswer {
  const { release, subset } = list;
  const latest = list.rowOf(code);
  if (latest < 0) return { status: 'unknown', release, subset };
  const columns = list.columns();
  const row = rowInForce(columns, latest, isoDate);
  if (row < 0) return { status: 'not-effective', entry: entryAt(columns, latest), release, subset };
  const status = billableAt(columns, row) ? 'valid' : 'not-billable';
  return { status, entry: entryAt(columns, row), release, subset };
}

/** The status alone, without making an entry of the row. */
function statusIn(list: CodeList, code: string, isoDate: string): CodeAnswer['status'] {
  const latest = list.rowOf(code);
  if (latest < 0) return 'unknown';
  const columns = list.columns();
  const row = rowInForce(columns, latest, isoDate);
  if (row < 0) return 'not-effective';
  return billableAt(columns, row) ? 'valid' : 'not-billable';
}
