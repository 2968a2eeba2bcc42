/** One record of a CSV text: its cells, and where it lies. Offsets are 0-based characters. */
export interface CsvRecord {
  cells: string[];
  /** Where the next record starts. */
  end: number;
  /** Line ends inside quoted cells. */
  innerLines: number;
  /** A quotation mark was open at the end of the text. */
  unclosed: boolean;
}

/**
 * Reads the record that starts at `start`. A cell that begins with a quotation mark goes to the closing one, with
 * doubled ones inside; a quotation mark elsewhere, or one closed in the middle of a cell, is plain text. Lines end
 * with `\r\n`, `\n` or `\r`. Every character is looked at once. Form: RFC 4180, read leniently.
 * @param cellsLimit cells kept; those after it are read and dropped
 */
export function readRecord(text: string, start: number, delimiter: string, cellsLimit: number): CsvRecord {
  const record: CsvRecord = { cells: [], end: text.length, innerLines: 0, unclosed: false };
  let position = start;
  for (;;) {
    const quoted = text.charCodeAt(position) === QUOTE ? readQuoted(text, position, delimiter, record) : undefined;
    const end = quoted?.end ?? endOfPlain(text, position, delimiter);
    if (record.cells.length < cellsLimit) record.cells.push(quoted?.value ?? text.slice(position, end));
    if (end >= text.length) return record;
    position = end + 1;
    if (text.startsWith(delimiter, end)) continue;
    if (text.charCodeAt(end) === RETURN && text.charCodeAt(position) === NEWLINE) position += 1;
    record.end = position;
    return record;
  }
}

const QUOTE = 0x22;
const NEWLINE = 0x0a;
const RETURN = 0x0d;

function isLineEnd(char: number): boolean {
  return char === NEWLINE || char === RETURN;
}

/** The end of a cell without quotation marks: a delimiter, a line end or the end of the text. */
function endOfPlain(text: string, from: number, delimiter: string): number {
  const divider = delimiter.charCodeAt(0);
  let end = from;
  while (end < text.length) {
    const char = text.charCodeAt(end);
    if (char === divider || isLineEnd(char)) break;
    end += 1;
  }
  return end;
}

/** A cell that begins with a quotation mark. One whose closing mark stands before other text is plain text. */
function readQuoted(text: string, start: number, delimiter: string, record: CsvRecord): { value: string; end: number } {
  const divider = delimiter.charCodeAt(0);
  let [lines, doubled] = [0, false];
  for (let i = start + 1; i < text.length; i++) {
    const char = text.charCodeAt(i);
    if (isLineEnd(char) && !(char === RETURN && text.charCodeAt(i + 1) === NEWLINE)) lines += 1;
    if (char !== QUOTE) continue;
    const next = text.charCodeAt(i + 1);
    if (next === QUOTE) {
      doubled = true;
      i += 1;
      continue;
    }
    record.innerLines += lines;
    const inside = text.slice(start + 1, i);
    const value = doubled ? inside.replaceAll('""', '"') : inside;
    if (i + 1 >= text.length || next === divider || isLineEnd(next)) return { value, end: i + 1 };
    const end = endOfPlain(text, i + 1, delimiter);
    return { value: `"${value}${text.slice(i, end)}`, end };
  }
  record.innerLines += lines;
  record.unclosed = true;
  return { value: text.slice(start + 1), end: text.length };
}
