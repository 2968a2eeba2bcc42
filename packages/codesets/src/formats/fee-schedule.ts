import { RVU_FIELDS } from '../tables/lookup-tables.ts';
import { packRows } from '../tables/row-table.ts';
import type { CodeFile, CodeFormat, FormatResult } from './format.ts';
import { CUT_END, cutEnd } from './named-columns.ts';
import { type CsvRow, parseCsv } from './parse-csv.ts';
import { refused } from './read-text.ts';
import { dateInName, releaseOf } from './release-of.ts';
import { NAME_RELEASE, notDecimal, notProcedure } from './table-sheet.ts';

/** First and last columns of the sheet without descriptions, which fix the others. */
const SHORT_HEADER = ['hcpcs', 'mod', 'status', 'not_used_for_medicare', 'work_rvu'];
const SHORT_WIDTH = 30;

/**
 * The Medicare physician fee schedule (PPRRVUyyyy_MMM) as CMS publishes it in CSV: title rows, a header of several rows
 * whose last one begins with HCPCS, MOD, DESCRIPTION, then one row a code and modifier. Descriptions are the AMA's and
 * are not kept. The same without descriptions, with column names of its own, is read too.
 */
export const feeSchedule: CodeFormat = {
  id: 'fee-schedule',
  title: 'Medicare physician fee schedule (PPRRVU)',
  recognize: ({ head }) =>
    head
      .split('\n')
      .slice(0, 15)
      .some((line) => offsetOf(line.split(',')) !== undefined),
  read: (file) => {
    const csv = parseCsv(file.text, ',');
    if (!csv.ok)
      return refused(`line ${csv.line}`, 'A quote opens here and never closes. The file is cut off or damaged.');
    const headerAt = csv.rows.slice(0, 15).findIndex(({ fields }) => offsetOf(fields) !== undefined);
    const offset = offsetOf(csv.rows[headerAt]?.fields ?? []);
    if (offset === undefined) return refused('header', 'No row begins with HCPCS and MOD. Download the file again.');
    const rows = csv.rows.slice(headerAt + 1);
    const cut = cutEnd(file.text, rows);
    return cut === undefined ? readRows(file, rows, offset) : refused(`line ${cut}`, CUT_END);
  },
};

/** Columns that stand between modifier and status: one with descriptions, none without; undefined: not the header. */
function offsetOf(fields: readonly string[]): number | undefined {
  const names = fields.map((name) => name.trim().toLowerCase());
  if (names[0] !== 'hcpcs' || names[1] !== 'mod') return undefined;
  if (names[2] === 'description' && names.length > SHORT_WIDTH) return 1;
  return SHORT_HEADER.every((name, at) => names[at] === name) && names.length === SHORT_WIDTH ? 0 : undefined;
}

/** Columns (from 0, of the sheet without descriptions) in the order of `RVU_FIELDS`. */
const POSITIONS = [0, 1, 2, 4, 5, 7, 9, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24];
const NUMBERS = [4, 5, 7, 9, 23];

function readRows(file: CodeFile, rows: readonly CsvRow[], offset: number): FormatResult {
  const kept: string[][] = [];
  for (const { line, fields } of rows) {
    const at = (position: number) => fields[position < 2 ? position : position + offset] ?? '';
    if (fields.length < SHORT_WIDTH + offset) {
      return refused(`line ${line}`, 'The row ends too early. The file is cut off or damaged; download it again.');
    }
    const number = NUMBERS.map((position) => notDecimal('of RVUs or factor', at(position))).find((one) => one);
    const problem = notProcedure(at(0)) ?? number ?? (/^(|[0-9A-Z]{2})$/.test(at(1)) ? undefined : 'has no modifier');
    if (problem) return refused(`line ${line}`, `The row ${problem}. Download the file again.`);
    kept.push(POSITIONS.map(at));
  }
  if (kept.length === 0) return refused('file', 'The file has a header and no rows. Download it again.');
  const named = releaseOf(file, monthOf(file.fileName));
  if (named === undefined) return refused('release', NAME_RELEASE);
  const payload = packRows(
    RVU_FIELDS,
    kept,
    kept.map(([code, modifier]) => `${code}${modifier}`),
  );
  const { length } = kept;
  return {
    ok: true,
    rows: length,
    releases: [{ kind: 'table', table: 'fee-schedule', part: '', ...named, rows: length, payload }],
  };
}

/** `PPRRVU2025_Oct` -> `CY2025-10`; CMS also writes two digits (`PPRRVU25_JAN`). */
function monthOf(fileName: string): string | undefined {
  const date = dateInName(fileName.replace(/^(pprrvu)(\d{2})(?!\d)/i, '$120$2'));
  if (date === undefined) return undefined;
  return date.month === undefined ? `CY${date.year}` : `CY${date.year}-${String(date.month).padStart(2, '0')}`;
}
