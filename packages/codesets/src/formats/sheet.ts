import type { LoadFault } from '../types.ts';
import { type CsvRow, parseCsv } from './parse-csv.ts';
import { refused } from './read-text.ts';

/** A delimited file with named columns. */
export interface Sheet {
  rows: readonly CsvRow[];
  /** Reads one column (lower-case name) of a row; '' where the sheet has no such column. */
  column(name: string): (row: CsvRow) => string;
}

/** Rows that may stand above the header: titles and notices. */
const TITLE_ROWS = 12;

function namesIn(fields: readonly string[]): string[] {
  return fields.map((name) => name.toLowerCase().replace(/\s+/g, ' '));
}

/** Tab when the text's first lines have more tabs than commas. */
function delimiterOf(head: string): string {
  const start = head.slice(0, 4096);
  return start.split('\t').length > start.split(',').length ? '\t' : ',';
}

/**
 * Whether one of the first rows names all these columns (lower case). The last line of the sample may be cut and does not
 * count unless it is the only one.
 */
export function hasColumns(head: string, needed: readonly string[]): boolean {
  const lines = head.split('\n');
  const whole = lines.length > 1 ? lines.slice(0, -1) : lines;
  return whole.slice(0, TITLE_ROWS).some((line) => {
    const csv = parseCsv(line, delimiterOf(head));
    return csv.ok && hasAll(namesIn(csv.rows[0]?.fields ?? []), needed);
  });
}

function hasAll(names: readonly string[], needed: readonly string[]): boolean {
  return needed.every((name) => names.includes(name));
}

/**
 * Reads a delimited file (comma or tab) below the row that names the needed columns. A row with fewer fields than the
 * header is a fault: the file is cut there. So is a last row without a line end, which may be a part of a longer one,
 * unless the file may be written by hand (`byHand`).
 */
export function readSheet(
  text: string,
  needed: readonly string[],
  byHand = false,
): { ok: true; sheet: Sheet } | { ok: false; fault: LoadFault } {
  const csv = parseCsv(text, delimiterOf(text));
  if (!csv.ok) {
    return refused(`line ${csv.line}`, 'A quote opens here and never closes. The file is cut off or damaged.');
  }
  const headerAt = csv.rows.slice(0, TITLE_ROWS).findIndex(({ fields }) => hasAll(namesIn(fields), needed));
  if (headerAt < 0) return refused('header', `The first row must name the columns ${needed.join(', ')}.`);
  const names = namesIn(csv.rows[headerAt]?.fields ?? []);
  const rows = csv.rows.slice(headerAt + 1);
  const short = rows.find(({ fields }) => fields.length < names.length);
  if (short !== undefined) {
    return refused(
      `line ${short.line}`,
      `The row has ${short.fields.length} of ${names.length} columns. The file is cut off or damaged; download it again.`,
    );
  }
  if (rows.length === 0) return refused('file', 'The file has a header and no rows.');
  const last = rows.at(-1);
  if (!byHand && last !== undefined && !/[\r\n]$/.test(text)) {
    return refused(
      `line ${last.line}`,
      'The last row has no line end, so the file may be cut off. Download it again; if it is whole, end its last line.',
    );
  }
  return {
    ok: true,
    sheet: {
      rows,
      column: (name) => {
        const at = names.indexOf(name);
        return at < 0 ? () => '' : (row) => row.fields[at] ?? '';
      },
    },
  };
}
