import type { LoadFault } from '../types.ts';
import { type CsvRow, parseCsv } from './parse-csv.ts';
import { refused } from './read-text.ts';

/** A row with its columns by name and the line (from 1) on which it starts. */
export interface NamedRow<Name extends string> {
  line: number;
  fields: Readonly<Record<Name, string>>;
}

/** Rows below the header, and how the header spells each column (lower case, letters and digits only). */
export type NamedRows<Name extends string> =
  | { ok: true; rows: NamedRow<Name>[]; header: Readonly<Record<Name, string>> }
  | { ok: false; fault: LoadFault };

/** Columns by what their heading says in lower case, letters and digits only (`HCPCS/ CPT Code` is `hcpcscptcode`). */
export type Columns<Name extends string> = Readonly<Record<Name, RegExp>>;

/** Titles, notices and blank rows that CMS puts above a header. */
const TITLE_ROWS = 15;

function plainName(name: string): string {
  return name.toLowerCase().replace(/[^0-9a-z]/g, '');
}

function delimiterOf(text: string): string {
  const start = text.slice(0, 4096);
  return start.split('\t').length > start.split(',').length ? '\t' : ',';
}

/** Whether one of the first rows has a heading for each of the columns. The last line of the sample may be cut. */
export function namesColumns<Name extends string>(head: string, columns: Columns<Name>): boolean {
  const lineEnd = head.lastIndexOf('\n');
  let whole = lineEnd < 0 ? head : head.slice(0, lineEnd);
  const delimiter = delimiterOf(whole);
  let csv = parseCsv(whole, delimiter);
  if (!csv.ok) {
    // The sample ends within a quoted field: what stands above it decides.
    whole = whole
      .split('\n')
      .slice(0, csv.line - 1)
      .join('\n');
    csv = parseCsv(whole, delimiter);
  }
  return csv.ok && headerIn(csv.rows, columns) !== undefined;
}

function headerIn<Name extends string>(
  rows: readonly CsvRow[],
  columns: Columns<Name>,
): { row: number; positions: [Name, number][]; names: string[] } | undefined {
  for (const [row, { fields }] of rows.slice(0, TITLE_ROWS).entries()) {
    const names = fields.map(plainName);
    const positions: [Name, number][] = [];
    for (const column of Object.keys(columns) as Name[]) {
      const at = names.findIndex((name) => columns[column].test(name));
      if (at < 0) break;
      positions.push([column, at]);
    }
    if (positions.length === Object.keys(columns).length) return { row, positions, names };
  }
  return undefined;
}

/**
 * Reads a delimited file (comma or tab) below the first row that has a heading for each column. A row with fewer fields
 * than the header is a fault: the file is cut there.
 */
export function readColumns<Name extends string>(text: string, columns: Columns<Name>): NamedRows<Name> {
  const csv = parseCsv(text, delimiterOf(text));
  if (!csv.ok)
    return refused(`line ${csv.line}`, 'A quote opens here and never closes. The file is cut off or damaged.');
  const header = headerIn(csv.rows, columns);
  if (header === undefined) {
    return refused(
      'header',
      `The columns ${Object.keys(columns).join(', ')} are not all there. Download the file again.`,
    );
  }
  const rows: NamedRow<Name>[] = [];
  for (const { line, fields } of csv.rows.slice(header.row + 1)) {
    if (fields.length < header.names.length) {
      const message = `The row has ${fields.length} of ${header.names.length} columns. The file is cut off or damaged; download it again.`;
      return refused(`line ${line}`, message);
    }
    const named = {} as Record<Name, string>;
    for (const [name, at] of header.positions) named[name] = fields[at] ?? '';
    rows.push({ line, fields: named });
  }
  const cut = cutEnd(text, csv.rows.slice(header.row + 1));
  if (cut !== undefined) return refused(`line ${cut}`, CUT_END);
  if (rows.length === 0) return refused('file', 'The file has a header and no rows. Download it again.');
  const spelled = {} as Record<Name, string>;
  for (const [name, at] of header.positions) spelled[name] = header.names[at] ?? '';
  return { ok: true, rows, header: spelled };
}

/** What is said of such a file. */
export const CUT_END =
  'The last row has no line end, so the file may be cut off. Download it again; if it is whole, end its last line.';

/**
 * Line of a last row that may be cut within its last field: it has no line end, and its last field is not one that other
 * rows have too. A cut exactly between two rows leaves no trace.
 */
export function cutEnd(text: string, rows: readonly CsvRow[]): number | undefined {
  const last = rows.at(-1);
  if (last === undefined || /[\r\n]$/.test(text)) return undefined;
  const end = last.fields.at(-1);
  return rows.some((row) => row !== last && row.fields.at(-1) === end) ? undefined : last.line;
}
