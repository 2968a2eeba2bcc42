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
  for (let at = 0, line = 1; at < text.length; ) {
    const end = lineEnd(text, at);
    const plain = text.slice(at, end);
    if (!plain.includes('"')) {
      const fields = plain.split(delimiter).map((field) => field.trim());
      if (fields.some((field) => field !== '')) rows.push({ line, fields });
      at = end + 1;
      line += 1;
      continue;
    }
    const row = quotedRow(text, at, line, delimiter);
    if (!row.ok) return row;
    if (row.fields.some((field) => field !== '')) rows.push({ line, fields: row.fields });
    at = row.next;
    line += row.lines;
  }
  return { ok: true, rows };
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}

type QuotedRow = { ok: true; fields: string[]; next: number; lines: number } | { ok: false; line: number };

/** A row with a quote somewhere, which may reach over several lines. `at` is its first character (0-based). */
function quotedRow(text: string, at: number, line: number, delimiter: string): QuotedRow {
  const fields: string[] = [];
  let lines = 1;
  let next = at;
  for (;;) {
    while (text[next] === ' ') next += 1;
    let field: string;
    if (text[next] === '"') {
      const quoted = quotedField(text, next);
      if (quoted === undefined) return { ok: false, line: line + lines - 1 };
      const [end, lineFeeds] = [endOfField(text, quoted.next, delimiter), quoted.lines];
      field = quoted.value + text.slice(quoted.next, end);
      next = end;
      lines += lineFeeds;
    } else {
      const end = endOfField(text, next, delimiter);
      field = text.slice(next, end);
      next = end;
    }
    fields.push(field.trim());
    if (text[next] !== delimiter) return { ok: true, fields, next: next + 1, lines };
    next += 1;
  }
}

function endOfField(text: string, at: number, delimiter: string): number {
  const line = lineEnd(text, at);
  const end = text.indexOf(delimiter, at);
  return end < 0 || end > line ? line : end;
}

/** The value between the quote at `at` and the one that closes it; undefined when none does. */
function quotedField(text: string, at: number): { value: string; next: number; lines: number } | undefined {
  let value = '';
  for (let start = at + 1; ; ) {
    const close = text.indexOf('"', start);
    if (close < 0) return undefined;
    value += text.slice(start, close);
    if (text[close + 1] !== '"') return { value, next: close + 1, lines: value.split('\n').length - 1 };
    value += '"';
    start = close + 2;
  }
}
