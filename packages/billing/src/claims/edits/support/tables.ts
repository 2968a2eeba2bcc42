import type { CodeSets, PtpEdit, PtpTable, ReferenceTables, RvuRow, RvuTable, TableName } from '@cleanclaim/codesets';
import { type IsoDate, isIsoDate } from '../../../kernel/index.ts';

/** A table as it stands on a day; undefined when none is installed that was in force then, and for a day that is none. */
export function tableOn<K extends TableName>(codes: CodeSets, name: K, day: string): ReferenceTables[K] | undefined {
  const installed = isIsoDate(day) ? codes.table(name, day) : undefined;
  // Before its first release a table answers with the earliest, whose rules had not begun.
  return installed && installed.from <= day ? installed.data : undefined;
}

/** Rows kept for each table: every code of a fee schedule and the pairs of a busy month. */
const MOST_KEPT = 60_000;

const ROWS = new WeakMap<RvuTable, Map<string, RvuRow | undefined>>();
const PAIRS = new WeakMap<PtpTable, Map<string, PtpEdit | undefined>>();

function remembered<Value>(values: Map<string, Value | undefined>, key: string, find: () => Value | undefined) {
  const known = values.get(key);
  if (known !== undefined || values.has(key)) return known;
  const value = find();
  if (values.size >= MOST_KEPT) values.clear();
  values.set(key, value);
  return value;
}

function kept<Table extends object, Value>(
  all: WeakMap<Table, Map<string, Value | undefined>>,
  table: Table,
): Map<string, Value | undefined> {
  const known = all.get(table);
  if (known) return known;
  const made = new Map<string, Value | undefined>();
  all.set(table, made);
  return made;
}

/** The row of a whole service in the Medicare physician fee schedule of the day. */
export function feeRow(codes: CodeSets, code: string, day: string): RvuRow | undefined {
  const table = tableOn(codes, 'fee-schedule', day);
  if (!table) return undefined;
  const rows = kept(ROWS, table);
  return remembered(rows, code, () => table.find(code));
}

/** The NCCI edit of a pair in this order on the day, as the table has it. */
export function pairEdit(table: PtpTable, column1: string, column2: string, day: string): PtpEdit | undefined {
  const pairs = kept(PAIRS, table);
  return remembered(pairs, `${column1}${column2}${day}`, () => table.find(column1, column2, day));
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
