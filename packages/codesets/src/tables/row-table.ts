import { codeKey, firstRow } from './code-keys.ts';
import { openPacked, type PackedFile, packColumns } from './packed-columns.ts';
import type { RowTable } from './types.ts';

/** A key as it is looked up: upper case, letters and digits only (`E11.9` -> `E119`, `CO-16` -> `CO16`). */
export function plainKey(text: string): string {
  return text.toUpperCase().replace(/[^0-9A-Z]/g, '');
}

/** Longest key: more characters do not fit into one number. */
export const LONGEST_KEY = 10;

/**
 * Packs rows by their keys of at most ten letters and digits (other characters are passed over). Rows of one key keep their
 * order. A key that does not fit is a bug of the reader, which has to check it, and throws.
 */
export function packRows(
  columns: readonly string[],
  rows: readonly (readonly string[])[],
  rowKeys: readonly string[],
  info: Readonly<Record<string, unknown>> = {},
): Uint8Array {
  const keys = rowKeys.map((key) => codeKey(plainKey(key)));
  if (keys.some((key) => key < 0)) throw new Error('A row of a table has a key that is blank or too long.');
  const order = rows.map((_, at) => at).sort((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0) || a - b);
  return packColumns(
    {
      keys: Float64Array.from(order, (at) => keys[at] ?? 0),
      // Fields of a row stand in one text: a table of 20,000 rows has 20,000 offsets, not one for each field.
      rows: order.map((at) => (rows[at] ?? []).map((field) => field.replaceAll('\t', ' ')).join('\t')),
    },
    { ...info, columns },
  );
}

/** Rows of one key, and the file they come from. */
export interface PackedRows extends RowTable {
  /** First row of a key in this order, without an array around it. */
  first(key: string): readonly string[] | undefined;
  readonly file: PackedFile;
}

/** Opens packed rows; undefined when the bytes are damaged or cut. */
export function openRows(bytes: Uint8Array): PackedRows | undefined {
  const file = openPacked(bytes);
  if (file === undefined) return undefined;
  const keys = file.numbers('keys');
  const rows = file.texts('rows');
  const columns = Array.isArray(file.info.columns) ? file.info.columns.map(String) : [];
  const start = (key: string): number => {
    const asIs = codeKey(key);
    const number = asIs < 0 ? codeKey(plainKey(key)) : asIs;
    const row = number < 0 ? keys.length : firstRow(keys, number);
    return keys[row] === number ? row : keys.length;
  };
  return {
    columns,
    count: rows.length,
    file,
    find: (key) => {
      const found: string[][] = [];
      const first = start(key);
      for (let row = first; row < keys.length && keys[row] === keys[first]; row += 1)
        found.push(rows.at(row).split('\t'));
      return found;
    },
    first: (key) => {
      const row = start(key);
      return row < keys.length ? rows.at(row).split('\t') : undefined;
    },
  };
}
