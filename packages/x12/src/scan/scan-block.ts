import type { Delimiters } from '../types.ts';
import { Block } from './block.ts';

/** A block is at most this long: small enough for the processor's cache, large enough that its setup does not count. */
export const BLOCK_BYTES = 1 << 16;

/** Marks of the block being scanned; they are copied to the block's own array before anyone else can scan. */
const scratch = new Int32Array(BLOCK_BYTES + 8);

/** Which bytes are marked, for one pair of separators: the separators, and whatever is no printable ASCII. */
export type MarkTable = Uint8Array;

export function markTable(elementSeparator: number, terminator: number): MarkTable {
  const table = new Uint8Array(256);
  for (let byte = 0; byte < 256; byte += 1) if (byte < 32 || byte > 126) table[byte] = 1;
  table[elementSeparator] = 1;
  table[terminator] = 1;
  return table;
}

/** Looks at each byte of bytes[from..to) once and keeps the index of each marked one in a block of its own. */
export function scanBlock(
  bytes: Uint8Array,
  from: number,
  to: number,
  table: MarkTable,
  delimiters: Delimiters,
): Block {
  const end = Math.min(to, from + BLOCK_BYTES);
  const even = end - ((end - from) & 7);
  const count = markTail(bytes, even, end, table, scratch, markBytes(bytes, from, even, table, scratch));
  return new Block(bytes, from, end, scratch.slice(0, count), delimiters);
}

/**
 * Without branches: an index is always written and the count moves on by 0 or 1, which is several times as fast as
 * asking. Eight bytes a turn also make the function too large to be copied into its caller, where the quick first
 * compiler would keep it and the thorough one never come to it. The number of bytes is a multiple of eight.
 */
function markBytes(bytes: Uint8Array, from: number, to: number, table: MarkTable, marks: Int32Array): number {
  let count = 0;
  for (let i = from; i < to; i += 8) {
    marks[count] = i;
    count += table[bytes[i] as number] as number;
    marks[count] = i + 1;
    count += table[bytes[i + 1] as number] as number;
    marks[count] = i + 2;
    count += table[bytes[i + 2] as number] as number;
    marks[count] = i + 3;
    count += table[bytes[i + 3] as number] as number;
    marks[count] = i + 4;
    count += table[bytes[i + 4] as number] as number;
    marks[count] = i + 5;
    count += table[bytes[i + 5] as number] as number;
    marks[count] = i + 6;
    count += table[bytes[i + 6] as number] as number;
    marks[count] = i + 7;
    count += table[bytes[i + 7] as number] as number;
  }
  return count;
}

/** The bytes that are left, up to seven. */
function markTail(
  bytes: Uint8Array,
  from: number,
  to: number,
  table: MarkTable,
  marks: Int32Array,
  marked: number,
): number {
  let count = marked;
  for (let i = from; i < to; i += 1) {
    marks[count] = i;
    count += table[bytes[i] as number] as number;
  }
  return count;
}
