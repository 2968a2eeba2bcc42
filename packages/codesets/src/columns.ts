import type { CodeColumns } from './code-columns.ts';
import type { CodeEntry, CodeSet } from './types.ts';

const NO_DAY = 0xffff;
const NO_AGE = 0xff;
const FLAG = { billable: 1, female: 2, male: 4, poaExempt: 8, poaNotExempt: 16, chronic: 32, notChronic: 64 } as const;

/** Packs entries in any order into columns. Throws when the list has more days than fit (65,534), which no list has. */
export function columnsOf(entries: Iterable<CodeEntry>): CodeColumns {
  const rows = [...entries].sort((a, b) => inOrder(a.code, b.code) || inOrder(b.from, a.from));
  const days = [...new Set(rows.flatMap(({ from, to }) => (to === undefined ? [from] : [from, to])))].sort();
  if (days.length >= NO_DAY) throw new Error('a code list with more than 65,534 different days');
  const dayAt = new Map(days.map((day, at) => [day, at]));
  const dayOf = (day: string | undefined) => (day === undefined ? NO_DAY : (dayAt.get(day) ?? NO_DAY));
  const longLabels = rows.map(({ label, longLabel }) => (longLabel === label ? '' : (longLabel ?? '')));
  return {
    codes: rows.map(({ code }) => code),
    labels: rows.map(({ label }) => label).join(''),
    labelEnds: endsOf(rows.map(({ label }) => label)),
    longLabels: longLabels.join(''),
    longLabelEnds: endsOf(longLabels),
    days,
    from: Uint16Array.from(rows, ({ from }) => dayOf(from)),
    to: Uint16Array.from(rows, ({ to }) => dayOf(to)),
    flags: Uint8Array.from(rows, flagsOf),
    minAge: Uint8Array.from(rows, ({ minAge }) => minAge ?? NO_AGE),
    maxAge: Uint8Array.from(rows, ({ maxAge }) => maxAge ?? NO_AGE),
  };
}

/** Order by code unit, as binary search over a column needs it. */
function inOrder(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function endsOf(parts: readonly string[]): Uint32Array {
  let end = 0;
  return Uint32Array.from(parts, (part) => {
    end += part.length;
    return end;
  });
}

function flagsOf({ billable, sex, poaExempt, chronic }: CodeEntry): number {
  const choice = (value: boolean | undefined, yes: number, no: number) => (value === undefined ? 0 : value ? yes : no);
  return (
    choice(billable, FLAG.billable, 0) |
    (sex === 'F' ? FLAG.female : sex === 'M' ? FLAG.male : 0) |
    choice(poaExempt, FLAG.poaExempt, FLAG.poaNotExempt) |
    choice(chronic, FLAG.chronic, FLAG.notChronic)
  );
}

/** Short label of a row (0-based). */
export function labelAt({ labels, labelEnds }: CodeColumns, row: number): string {
  return labels.slice(row === 0 ? 0 : labelEnds[row - 1], labelEnds[row]);
}

/** Full description of a row (0-based); '' where the label says it all. */
export function longLabelAt({ longLabels, longLabelEnds }: CodeColumns, row: number): string {
  return longLabels.slice(row === 0 ? 0 : longLabelEnds[row - 1], longLabelEnds[row]);
}

/** Whether the code of a row (0-based) may be billed. */
export function billableAt(columns: CodeColumns, row: number): boolean {
  return ((columns.flags[row] ?? 0) & FLAG.billable) !== 0;
}

/** Whether the row (0-based) is in force on the day. */
export function inForceAt({ days, from, to }: CodeColumns, row: number, isoDate: string): boolean {
  if ((days[from[row] ?? NO_DAY] ?? '') > isoDate) return false;
  const last = to[row] ?? NO_DAY;
  return last === NO_DAY || isoDate <= (days[last] ?? '');
}

/** A row (0-based) as an entry of its own. */
export function entryAt(columns: CodeColumns, row: number): CodeEntry {
  const flags = columns.flags[row] ?? 0;
  const entry: CodeEntry = {
    code: columns.codes[row] ?? '',
    label: labelAt(columns, row),
    from: columns.days[columns.from[row] ?? NO_DAY] ?? '',
    billable: (flags & FLAG.billable) !== 0,
  };
  const longLabel = longLabelAt(columns, row);
  if (longLabel !== '') entry.longLabel = longLabel;
  const last = columns.to[row] ?? NO_DAY;
  if (last !== NO_DAY) entry.to = columns.days[last] ?? '';
  const minAge = columns.minAge[row] ?? NO_AGE;
  if (minAge !== NO_AGE) entry.minAge = minAge;
  const maxAge = columns.maxAge[row] ?? NO_AGE;
  if (maxAge !== NO_AGE) entry.maxAge = maxAge;
  if (flags & (FLAG.female | FLAG.male)) entry.sex = flags & FLAG.female ? 'F' : 'M';
  if (flags & (FLAG.poaExempt | FLAG.poaNotExempt)) entry.poaExempt = (flags & FLAG.poaExempt) !== 0;
  if (flags & (FLAG.chronic | FLAG.notChronic)) entry.chronic = (flags & FLAG.chronic) !== 0;
  return entry;
}

/** First line of an encoded list: JSON with the days and the bytes of each section behind it. */
interface Header {
  codeColumns: 1;
  days: string[];
  lengths: number[];
}

const SECTIONS = 10;

/**
 * A set's codes as bytes to keep: a line of JSON, then codes (a line each), labels and descriptions in UTF-8, then the
 * number columns, little-endian as every machine that Node runs on has them.
 */
export function encodeCodeSet(set: CodeSet): Uint8Array {
  const columns = columnsOf(set.entries);
  const text = new TextEncoder();
  const { labelEnds, longLabelEnds, from, to, flags, minAge, maxAge } = columns;
  const numbers = [labelEnds, longLabelEnds, from, to, flags, minAge, maxAge];
  const sections = [
    ...[columns.codes.join('\n'), columns.labels, columns.longLabels].map((part) => text.encode(part)),
    ...numbers.map(({ buffer, byteOffset, byteLength }) => new Uint8Array(buffer, byteOffset, byteLength)),
  ];
  const header: Header = { codeColumns: 1, days: [...columns.days], lengths: sections.map(({ length }) => length) };
  const parts = [text.encode(`${JSON.stringify(header)}\n`), ...sections];
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** Opens what `encodeCodeSet` wrote; undefined when the bytes are cut or something else. */
export function decodeCodeColumns(bytes: Uint8Array): CodeColumns | undefined {
  const lineEnd = bytes.indexOf(10);
  const header = lineEnd < 0 ? undefined : headerOf(new TextDecoder().decode(bytes.subarray(0, lineEnd)));
  if (header === undefined) return undefined;
  const { lengths, days } = header;
  if (lengths.reduce((sum, length) => sum + length, lineEnd + 1) !== bytes.length) return undefined;
  let at = lineEnd + 1;
  const next = (section: number): Uint8Array => {
    const start = at;
    at += lengths[section] ?? 0;
    return bytes.subarray(start, at);
  };
  const text = (section: number) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(next(section));
  // A copy starts at an offset that its numbers may be read from, and lets the file's bytes go.
  const copy = (view: Uint8Array) => new Uint8Array(view);
  const words = (section: number) => new Uint32Array(copy(next(section)).buffer);
  const halves = (section: number) => new Uint16Array(copy(next(section)).buffer);
  const codes = text(0);
  const columns: CodeColumns = {
    codes: codes === '' ? [] : codes.split('\n'),
    labels: text(1),
    longLabels: text(2),
    labelEnds: words(3),
    longLabelEnds: words(4),
    days,
    from: halves(5),
    to: halves(6),
    flags: copy(next(7)),
    minAge: copy(next(8)),
    maxAge: copy(next(9)),
  };
  const { labelEnds, longLabelEnds, from, to, flags, minAge, maxAge } = columns;
  const even = [labelEnds, longLabelEnds, from, to, flags, minAge, maxAge].every(
    ({ length }) => length === columns.codes.length,
  );
  return even ? columns : undefined;
}

function headerOf(line: string): Header | undefined {
  let header: Partial<Header>;
  try {
    header = JSON.parse(line);
  } catch {
    return undefined; // not JSON: not one of ours
  }
  const { codeColumns, days, lengths } = header;
  if (codeColumns !== 1 || !Array.isArray(days) || !Array.isArray(lengths)) return undefined;
  const [labelEnds = 0, longLabelEnds = 0, from = 0, to = 0] = lengths.slice(3);
  const aligned = labelEnds % 4 === 0 && longLabelEnds % 4 === 0 && from % 2 === 0 && to % 2 === 0;
  return lengths.length === SECTIONS && aligned ? { codeColumns, days, lengths } : undefined;
}

/**
 * First row whose code is not smaller than `prefix`; with `past`, that does not start with it either. The rows of codes
 * that start with a text are thus `[boundary(codes, text), boundary(codes, text, true))`.
 */
export function boundary(codes: readonly string[], prefix: string, past = false): number {
  let low = 0;
  let high = codes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const code = codes[middle] ?? '';
    if (code >= prefix && !(past && code.startsWith(prefix))) high = middle;
    else low = middle + 1;
  }
  return low;
}
