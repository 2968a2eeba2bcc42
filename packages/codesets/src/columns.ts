import type { CodeEntry } from './types.ts';

/**
 * A code list in columns: rows in order of code, of one code the latest first day first. A hundred thousand codes with
 * long descriptions take some 17 MB this way instead of 60 as objects, and are read from disk without making any object.
 */
export interface CodeColumns {
  readonly count: number;
  /** All codes, one after the other; row r ends at `codeEnds[r]` (0-based offset of the character after it). */
  readonly codes: string;
  readonly codeEnds: Uint32Array;
  readonly labels: string;
  readonly labelEnds: Uint32Array;
  /** Full descriptions; empty for a row whose label says it all. */
  readonly longLabels: string;
  readonly longLabelEnds: Uint32Array;
  /** Distinct days (ISO) in ascending order. */
  readonly days: readonly string[];
  /** First and last day of a row as positions in `days`; `NO_DAY` for a row without a last day. */
  readonly from: Uint16Array;
  readonly to: Uint16Array;
  /** Bits of `FLAG`. */
  readonly flags: Uint8Array;
  /** Age limits in completed years; `NO_AGE` without one. */
  readonly minAge: Uint8Array;
  readonly maxAge: Uint8Array;
}

export const NO_DAY = 0xffff;
export const NO_AGE = 0xff;
export const FLAG = { billable: 1, female: 2, male: 4 } as const;

/** Packs entries in any order into columns. Throws when the list has more days than fit (65,534), which no list has. */
export function columnsOf(entries: Iterable<CodeEntry>): CodeColumns {
  const rows = [...entries].sort((a, b) => order(a.code, b.code) || order(b.from, a.from));
  const days = [...new Set(rows.flatMap(({ from, to }) => (to === undefined ? [from] : [from, to])))].sort();
  if (days.length >= NO_DAY) throw new Error('a code list with more than 65,534 different days');
  const dayAt = new Map(days.map((day, at) => [day, at]));
  const count = rows.length;
  const columns = {
    count,
    ...joined('codes', 'codeEnds', rows, (row) => row.code),
    ...joined('labels', 'labelEnds', rows, (row) => row.label),
    ...joined('longLabels', 'longLabelEnds', rows, (row) => (row.longLabel === row.label ? '' : (row.longLabel ?? ''))),
    days,
    from: new Uint16Array(count),
    to: new Uint16Array(count).fill(NO_DAY),
    flags: new Uint8Array(count),
    minAge: new Uint8Array(count).fill(NO_AGE),
    maxAge: new Uint8Array(count).fill(NO_AGE),
  };
  for (const [at, row] of rows.entries()) {
    columns.from[at] = dayAt.get(row.from) ?? NO_DAY;
    if (row.to !== undefined) columns.to[at] = dayAt.get(row.to) ?? NO_DAY;
    columns.flags[at] =
      (row.billable ? FLAG.billable : 0) |
      (row.sex === 'F' ? FLAG.female : 0) |
      (row.sex === 'M' ? FLAG.male : 0);
    if (row.minAge !== undefined) columns.minAge[at] = row.minAge;
    if (row.maxAge !== undefined) columns.maxAge[at] = row.maxAge;
  }
  return columns;
}

/** Order by code unit, as binary search over a column needs it. */
function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function joined<T extends string, E extends string>(
  text: T,
  ends: E,
  rows: readonly CodeEntry[],
  of: (row: CodeEntry) => string,
): Record<T, string> & Record<E, Uint32Array> {
  const parts = rows.map(of);
  const offsets = new Uint32Array(rows.length);
  let end = 0;
  for (const [at, part] of parts.entries()) {
    end += part.length;
    offsets[at] = end;
  }
  return { [text]: parts.join(''), [ends]: offsets } as Record<T, string> & Record<E, Uint32Array>;
}

function cell(text: string, ends: Uint32Array, row: number): string {
  return text.slice(row === 0 ? 0 : ends[row - 1], ends[row]);
}

/** Code of a row (0-based). */
export function codeAt(columns: CodeColumns, row: number): string {
  return cell(columns.codes, columns.codeEnds, row);
}

/** The fullest description of a row (0-based). */
export function descriptionAt(columns: CodeColumns, row: number): string {
  return cell(columns.longLabels, columns.longLabelEnds, row) || labelAt(columns, row);
}

/** Short label of a row (0-based). */
export function labelAt(columns: CodeColumns, row: number): string {
  return cell(columns.labels, columns.labelEnds, row);
}

/** Whether the row (0-based) is in force on the day. */
export function inForce(columns: CodeColumns, row: number, isoDate: string): boolean {
  const { days, from, to } = columns;
  if ((days[from[row] ?? NO_DAY] ?? '') > isoDate) return false;
  const last = to[row] ?? NO_DAY;
  return last === NO_DAY || isoDate <= (days[last] ?? '');
}

/** A row (0-based) as an entry of its own. */
export function entryAt(columns: CodeColumns, row: number): CodeEntry {
  const flags = columns.flags[row] ?? 0;
  const entry: CodeEntry = {
    code: codeAt(columns, row),
    label: labelAt(columns, row),
    from: columns.days[columns.from[row] ?? NO_DAY] ?? '',
    billable: (flags & FLAG.billable) !== 0,
  };
  const longLabel = cell(columns.longLabels, columns.longLabelEnds, row);
  if (longLabel !== '') entry.longLabel = longLabel;
  const last = columns.to[row] ?? NO_DAY;
  if (last !== NO_DAY) entry.to = columns.days[last] ?? '';
  if (flags & FLAG.female) entry.sex = 'F';
  if (flags & FLAG.male) entry.sex = 'M';
  const minAge = columns.minAge[row] ?? NO_AGE;
  if (minAge !== NO_AGE) entry.minAge = minAge;
  const maxAge = columns.maxAge[row] ?? NO_AGE;
  if (maxAge !== NO_AGE) entry.maxAge = maxAge;
  return entry;
}

/** Every row of the list as an entry, in order of code. */
export function* entriesOfColumns(columns: CodeColumns): Generator<CodeEntry> {
  for (let row = 0; row < columns.count; row += 1) yield entryAt(columns, row);
}

/**
 * First row at or after which codes are no longer smaller than `prefix`; with `past`, no longer start with it either.
 * The rows of codes that start with a text are thus `[boundary(c, t), boundary(c, t, true))`.
 */
export function boundary(columns: CodeColumns, prefix: string, past = false): number {
  let low = 0;
  let high = columns.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    const code = codeAt(columns, middle);
    if (code >= prefix && !(past && code.startsWith(prefix))) high = middle;
    else low = middle + 1;
  }
  return low;
}
