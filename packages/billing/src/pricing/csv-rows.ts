/** One row of a CSV text with its 1-based line number in the file. */
export interface CsvRow {
  line: number;
  cells: string[];
}

/**
 * Splits CSV text as RFC 4180 has it: commas, optional double quotes, a quote inside doubled; any line end; a byte
 * order mark at the start is ignored, blank lines are left out.
 * @param delimiter what stands between cells, one character: a comma, a semicolon or a tab
 * @returns the rows, or the line where a quote was opened and never closed.
 */
export function csvRows(
  text: string,
  delimiter: ',' | ';' | '\t' = ',',
): { ok: true; rows: CsvRow[] } | { ok: false; line: number } {
  const source = text.replace(/^\uFEFF/, '');
  const token = new RegExp(`"([^"]*(?:""[^"]*)*)"|([^"${delimiter}\\r\\n]+)|(${delimiter})|(\\r\\n|\\n|\\r)|(")`, 'g');
  const rows: CsvRow[] = [];
  let row: CsvRow = { line: 1, cells: [''] };
  let line = 1;
  const endRow = () => {
    if (row.cells.some((cell) => cell.trim() !== '')) rows.push(row);
    row = { line, cells: [''] };
  };
  for (const [whole, quoted, plain, comma, lineEnd, openQuote] of source.matchAll(token)) {
    if (openQuote !== undefined) return { ok: false, line };
    const last = row.cells.length - 1;
    if (comma !== undefined) row.cells.push('');
    else if (quoted !== undefined) row.cells[last] += quoted.replaceAll('""', '"');
    else if (plain !== undefined) row.cells[last] += plain;
    line += whole.match(/\r\n|\n|\r/g)?.length ?? 0;
    if (lineEnd !== undefined) endRow();
  }
  endRow();
  return { ok: true, rows };
}
