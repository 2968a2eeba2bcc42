import { LONGEST_KEY, packRows, plainKey } from '../tables/row-table.ts';
import type { TableName } from '../tables/types.ts';
import type { CodeFile, CodeFormat, FormatResult } from './format.ts';
import { type Columns, type NamedRow, namesColumns, readColumns } from './named-columns.ts';
import { refused } from './read-text.ts';
import { calendarRelease, releaseOf } from './release-of.ts';

/** A table that comes as one sheet and is kept as rows by a key. */
export interface TableSheet<Name extends string> {
  id: string;
  title: string;
  table: TableName;
  part?: string;
  columns: Columns<Name>;
  /** What is kept, in this order. Absent: all columns as they are. */
  keep?: { names: readonly string[]; row(fields: Readonly<Record<Name, string>>): readonly string[] };
  /** Text of the key; its letters and digits count, at most ten. */
  key(fields: Readonly<Record<Name, string>>): string;
  /** Whether a row is a title, a footnote or a blank of its sheet and no data. */
  isNote?(fields: Readonly<Record<Name, string>>): boolean;
  /** What is wrong with a row, in a few words; undefined for a good one. */
  problem?(fields: Readonly<Record<Name, string>>): string | undefined;
  /** Brings fields into the shape in which they are kept. */
  tidy?(fields: Readonly<Record<Name, string>>): Readonly<Record<Name, string>>;
  /** Release that the file's name or rows say. Absent: the calendar release in its name. */
  release?(file: CodeFile, rows: readonly NamedRow<Name>[]): string | undefined;
  /** The table is published without dates: where no name says a release, it counts for every day. */
  undated?: boolean;
}

/** A release that nobody dates and that counts for every day. */
export const UNDATED = { release: 'undated', from: '1900-01-01' };

/** What is asked of the user when neither file nor name says the release. */
export const NAME_RELEASE = 'Name the release with --release, for example 2026, CY2026-10, 2026Q1 or FY2026.';

/** The format of such a table. */
export function tableSheet<Name extends string>(sheet: TableSheet<Name>): CodeFormat {
  return {
    id: sheet.id,
    title: sheet.title,
    recognize: ({ head }) => namesColumns(head, sheet.columns),
    read: (file) => readTableSheet(sheet, file),
  };
}

function readTableSheet<Name extends string>(sheet: TableSheet<Name>, file: CodeFile): FormatResult {
  const read = readColumns(file.text, sheet.columns);
  if (!read.ok) return read;
  const all = Object.keys(sheet.columns) as Name[];
  const keep = sheet.keep ?? { names: all, row: (fields) => all.map((name) => fields[name]) };
  const kept: NamedRow<Name>[] = [];
  const keys: string[] = [];
  for (const { line, fields } of read.rows) {
    if (sheet.isNote?.(fields)) continue;
    const tidied = sheet.tidy?.(fields) ?? fields;
    const key = plainKey(sheet.key(tidied));
    const problem = key === '' || key.length > LONGEST_KEY ? 'has no usable code' : sheet.problem?.(tidied);
    if (problem) return refused(`line ${line}`, `The row ${problem}. The file is damaged; download it again.`);
    kept.push({ line, fields: tidied });
    keys.push(key);
  }
  if (kept.length === 0) return refused('file', 'The file has a header and no rows. Download it again.');
  const named =
    releaseOf(file, (sheet.release ?? ((one) => calendarRelease(one.fileName)))(file, kept)) ??
    (sheet.undated ? UNDATED : undefined);
  if (named === undefined) return refused('release', NAME_RELEASE);
  const payload = packRows(
    keep.names,
    kept.map(({ fields }) => keep.row(fields)),
    keys,
  );
  const { table, part = '' } = sheet;
  return {
    ok: true,
    rows: kept.length,
    releases: [{ kind: 'table', table, part, ...named, rows: kept.length, payload }],
  };
}

/** Undefined for a decimal number (`0.869`, `1`), else what is wrong with it. */
export function notDecimal(name: string, value: string): string | undefined {
  return /^-?\d*\.?\d+$/.test(value) ? undefined : `has no number in the column ${name}`;
}

/** Undefined when the text has the shape of a five-character procedure code. */
export function notProcedure(code: string): string | undefined {
  return /^[0-9A-Z]{5}$/.test(code) ? undefined : `has '${code.slice(0, 12)}' where a procedure code stands`;
}
