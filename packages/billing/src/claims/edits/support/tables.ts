import type {
  CodeSets,
  McEditTable,
  PtpEdit,
  PtpTable,
  ReferenceTables,
  RvuRow,
  RvuTable,
  TableName,
} from '@cleanclaim/codesets';
import { type IsoDate, isIsoDate } from '../../../kernel/index.ts';

/** A table as it stands on a day; undefined when none is installed that was in force then, and for a day that is none. */
export function tableOn<K extends TableName>(codes: CodeSets, name: K, day: string): ReferenceTables[K] | undefined {
  const installed = isIsoDate(day) ? codes.table(name, day) : undefined;
  // Before its first release a table answers with the earliest, whose rules had not begun.
  return installed && installed.from <= day ? installed.data : undefined;
}

/** Rows kept for a table, or pairs: a busy month of a practice. */
const MOST_KEPT = 60_000;

/** What was found of one table on one day. */
interface KeptRows {
  codes: CodeSets;
  day: string;
  find(code: string): RvuRow | undefined;
}
const ROWS = new WeakMap<RvuTable, Map<string, RvuRow | undefined>>();
/** The lines of a claim mostly have one day, and a dozen edits ask for the row of each. */
let lastRows: KeptRows | undefined;

/** The row of a whole service in the Medicare physician fee schedule of the day. */
export function feeRow(codes: CodeSets, code: string, day: string): RvuRow | undefined {
  if (lastRows?.codes !== codes || lastRows.day !== day) lastRows = { codes, day, find: rowFinder(codes, day) };
  return lastRows.find(code);
}

function rowFinder(codes: CodeSets, day: string): KeptRows['find'] {
  const table = tableOn(codes, 'fee-schedule', day);
  if (!table) return () => undefined;
  const rows = ROWS.get(table) ?? new Map<string, RvuRow | undefined>();
  ROWS.set(table, rows);
  return (code) => {
    const known = rows.get(code);
    if (known !== undefined || rows.has(code)) return known;
    const row = table.find(code);
    if (rows.size >= MOST_KEPT) rows.clear();
    rows.set(code, row);
    return row;
  };
}

interface KeptPairs {
  count: number;
  byDay: Map<string, Map<string, Map<string, PtpEdit | undefined>>>;
}
const PAIRS = new WeakMap<PtpTable, KeptPairs>();

/** Finds the NCCI edit of a pair in this order on a day, as the table has it. */
export function pairFinder(table: PtpTable, day: string): (column1: string, column2: string) => PtpEdit | undefined {
  const kept = PAIRS.get(table) ?? { count: 0, byDay: new Map() };
  PAIRS.set(table, kept);
  if (kept.count >= MOST_KEPT) {
    kept.byDay.clear();
    kept.count = 0;
  }
  const firsts = kept.byDay.get(day) ?? new Map<string, Map<string, PtpEdit | undefined>>();
  kept.byDay.set(day, firsts);
  return (column1, column2) => {
    const seconds = firsts.get(column1);
    const known = seconds?.get(column2);
    if (known !== undefined || seconds?.has(column2)) return known;
    const edit = table.find(column1, column2, day);
    if (seconds) seconds.set(column2, edit);
    else firsts.set(column1, new Map([[column2, edit]]));
    kept.count += 1;
    return edit;
  };
}

const CONFLICTS = new WeakMap<McEditTable, Map<string, Conflicts>>();
type Conflicts = ReturnType<McEditTable['find']>;

/** What the Medicare code editor of the day says of a diagnosis; empty without one. */
export function editorConflicts(codes: CodeSets, diagnosis: string, day: string): Conflicts {
  const table = tableOn(codes, 'code-editor', day);
  if (!table) return [];
  const known = CONFLICTS.get(table);
  const rows = known ?? new Map<string, Conflicts>();
  if (!known) CONFLICTS.set(table, rows);
  const found = rows.get(diagnosis);
  if (found) return found;
  const made = table.find(diagnosis);
  if (rows.size >= MOST_KEPT) rows.clear();
  rows.set(diagnosis, made);
  return made;
}

/** Tables that edits ask. */
const ASKED: readonly TableName[] = [
  'ncci-ptp-practitioner',
  'ncci-ptp-outpatient',
  'ncci-mue-practitioner',
  'ncci-mue-outpatient',
  'ncci-mue-dme',
  'ncci-add-on',
  'fee-schedule',
  'opps-addendum-b',
  'code-editor',
  'coverage-articles',
];

/** Tables of which no release was in force on the day, so that the edits that ask them say nothing. */
export function missingTables(codes: CodeSets, day: IsoDate): TableName[] {
  return ASKED.filter((name) => tableOn(codes, name, day) === undefined);
}
