import type { Delimiters } from '../types.ts';
import type { Block } from './block.ts';
import { type MarkTable, markTable, scanBlock } from './scan-block.ts';
import { SEGMENT_IDS, segmentNumber, segmentNumberAt } from './segment-numbers.ts';

/** Segments that change where the tokenizer stands: it looks at them itself. BIN and BDS state their own length. */
const SPECIAL = new Uint8Array(SEGMENT_IDS.length);
for (const id of ['', 'ISA', 'IEA', 'BIN', 'BDS']) SPECIAL[segmentNumber(id)] = 1;

/** The scanned stretch of the tokenizer's buffer, and how far its marks are used up. */
export interface PlainScan {
  block: Block;
  /** Next mark to look at. */
  at: number;
  table: MarkTable;
  delimiters: Delimiters;
}

/** What became of a run of plain segments. */
export interface PlainRun {
  /** Index of the first byte that was not used. */
  next: number;
  /** True when what stands there is not a plain segment, so that the careful way must take it. */
  odd: boolean;
}

/** A scan from `from`, or the one at hand where it still covers it. */
export function scanFrom(
  known: PlainScan | undefined,
  bytes: Uint8Array,
  from: number,
  to: number,
  delimiters: Delimiters,
): PlainScan {
  if (known !== undefined && known.block.bytes === bytes && known.delimiters === delimiters && from < known.block.to) {
    const { marks } = known.block;
    while (known.at < marks.length && (marks[known.at] as number) < from) known.at += 1;
    return known;
  }
  const table =
    known?.delimiters === delimiters
      ? known.table
      : markTable(delimiters.element.charCodeAt(0), delimiters.segment.charCodeAt(0));
  return { block: scanBlock(bytes, from, to, table, delimiters), at: 0, table, delimiters };
}

/**
 * Hands over the plain segments from `from` on: an identifier of the standard in upper case, printable ASCII, the
 * terminator with the file's usual line end, and after it the first letter of another segment. Ends at the first that is
 * not so, or where the block ends.
 */
export function takePlainSegments(
  scan: PlainScan,
  from: number,
  take: (number: number, start: number, first: number, count: number, block: Block) => void,
): PlainRun {
  const { block, delimiters } = scan;
  const { bytes, marks, to } = block;
  const element = delimiters.element.charCodeAt(0);
  const terminator = delimiters.segment.charCodeAt(0);
  const suffixLength = delimiters.suffix.length;
  const suffix0 = suffixLength > 0 ? delimiters.suffix.charCodeAt(0) : -1;
  const suffix1 = suffixLength > 1 ? delimiters.suffix.charCodeAt(1) : -1;
  const isShort = suffixLength <= 2;
  const total = marks.length;
  let start = from;
  let at = scan.at;
  let odd = false;
  while (true) {
    const first = at;
    let byte = element;
    while (at < total) {
      byte = bytes[marks[at] as number] as number;
      if (byte !== element) break;
      at += 1;
    }
    if (at >= total) {
      at = first;
      break;
    }
    const end = marks[at] as number;
    const next = end + 1 + suffixLength;
    if (next >= to) {
      at = first;
      break;
    }
    const number = segmentNumberAt(bytes, start, marks[first] as number);
    const follows = bytes[next] as number;
    const isPlain =
      isShort &&
      byte === terminator &&
      SPECIAL[number] === 0 &&
      follows >= 65 &&
      follows <= 90 &&
      (suffixLength === 0 || (bytes[end + 1] === suffix0 && (suffixLength === 1 || bytes[end + 2] === suffix1)));
    if (!isPlain) {
      at = first;
      odd = true;
      break;
    }
    take(number, start, first, at - first, block);
    start = next;
    // Line ends are marked too, being no printable ASCII.
    at += 1 + suffixLength;
  }
  scan.at = at;
  return { next: start, odd };
}
