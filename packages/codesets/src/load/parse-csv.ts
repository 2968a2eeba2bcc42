/** Fields of one row and the line of the file on which it starts, from 1. */
export interface CsvRow {
  line: number;
  fields: string[];
}

/** Rows, or the line on which a quote opens that never closes (a truncated file). */
export type CsvResult = { ok: true; rows: CsvRow[] } | { ok: false; line: number };

/** Reads delimited text with RFC 4180 quotes; blank lines are left out. Fields come trimmed. */
export function parseCsv(text: string, delimiter: string): CsvResult {
  const rows: CsvRow[] = [];
  let fields: string[] = [];
  let field = '';
  let quoted = false;
  let line = 1;
  let rowLine = 1;
  let quoteLine = 1;
  const endRow = () => {
    fields.push(field.trim());
    if (fields.some((value) => value !== '')) rows.push({ line: rowLine, fields });
    fields = [];
    field = '';
  };
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (char === '\n') line += 1;
    if (quoted) {
      if (char !== '"') field += char;
      else if (text.charAt(at + 1) === '"') {
        field += '"';
        at += 1;
      } else quoted = false;
    } else if (char === '"' && field.trim() === '') {
      quoted = true;
      quoteLine = line;
      field = '';
    } else if (char === delimiter) {
      fields.push(field.trim());
      field = '';
    } else if (char === '\n') {
      endRow();
      rowLine = line;
    } else field += char;
  }
  if (quoted) return { ok: false, line: quoteLine };
  endRow();
  return { ok: true, rows };
}
