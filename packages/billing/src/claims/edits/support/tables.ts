import type { CodeSets, PtpEdit, PtpTable, ReferenceTables, RvuRow, RvuTable, TableName } from '@cleanclaim/codesets';
import { type IsoDate, isIsoDate } from '../../../kernel/index.ts';

/** A table as it stands on a day; undefined when none is installed that was in force then, and for a day that is none. */
export function tableOn<K extends TableName>(codes: CodeSets, name: K, day: string): ReferenceTables[K] | undefined {
  if (!isIsoDate(day)) return undefined;
  const installed = codes.table(name, day);
  // Before its first release a table answers with the earliest, whose rules had not begun.
  return installed && installed.from <= day ? installed.data : undefined;
}

/** Rows kept for each table: every code of a fee schedule and the pairs of a busy month. */
const MOST_KEPT = 60_000;

const ROWS = new WeakMap<RvuTable, Map<string, RvuRow | undefined>>();
const PAIRS = new WeakMap<PtpTable, Map<string, PtpEdit | undefined>>();

function remembered<Value>(kept: Map<string, Value | undefined>, key: string, find: () => Value | undefined) {
  const known = kept.get(key);
  if (known !== undefined || kept.has(key)) return known;
  const value = find();
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(key, value);
  return value;
}

/** The row of a whole service in the Medicare physician fee schedule of the day. */
export function feeRow(codes: CodeSets, code: string, day: string): RvuRow | undefined {
  const table = tableOn(codes, 'fee-schedule', day);
  if (!table) return undefined;
  const rows = ROWS.get(table) ?? new Map();
  ROWS.set(table, rows);
  return remembered(rows, code, () => table.find(code));
}

/** The NCCI edit of a pair in this order on the day, as the table has it. */
export function pairEdit(table: PtpTable, column1: string, column2: string, day: string): PtpEdit | undefined {
  const pairs = PAIRS.get(table) ?? new Map();
  PAIRS.set(table, pairs);
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
