import type { Delimiters } from '../types.ts';
import type { Block } from './block.ts';
import { type MarkTable, markTable, scanBlock } from './scan-block.ts';
import { SEGMENT_IDS, segmentNumber, segmentNumberAt } from './segment-numbers.ts';

/** Segments that change where the tokenizer stands: it looks at them itself. BIN and BDS state their own length. */
const SPECIAL = new Uint8Array(SEGMENT_IDS.length);
for (const id of ['', 'ISA', 'IEA', 'BIN', 'BDS']) SPECIAL[segmentNumber(id)] = 1;

/** What `PlainScan.take` gives where no plain segment was taken: the block ends, or something odd stands there. */
export const AT_END = -1;
export const ODD = -2;

/**
 * Goes through the plain segments of a scanned block: an identifier of the standard in upper case, printable ASCII, the
 * terminator with the file's usual line end, and after it the first letter of another segment.
 */
export class PlainScan {
  readonly block: Block;
  readonly table: MarkTable;
  readonly delimiters: Delimiters;
  /** Next mark to look at. */
  private at = 0;
  private readonly element: number;
  private readonly terminator: number;
  private readonly suffixLength: number;
  private readonly suffix0: number;
  private readonly suffix1: number;
  /** Of the segment taken last: index of the mark that ends its identifier, number of elements, start of the next. */
  first = 0;
  count = 0;
  next = 0;

  constructor(block: Block, table: MarkTable, delimiters: Delimiters) {
    const { element, segment, suffix } = delimiters;
    this.block = block;
    this.table = table;
    this.delimiters = delimiters;
    this.element = element.charCodeAt(0);
    this.terminator = segment.charCodeAt(0);
    this.suffixLength = suffix.length;
    this.suffix0 = suffix.length > 0 ? suffix.charCodeAt(0) : -1;
    this.suffix1 = suffix.length > 1 ? suffix.charCodeAt(1) : -1;
  }

  /** Passes over marks before an index that was dealt with otherwise. */
  skipTo(from: number): void {
    const { marks } = this.block;
    while (this.at < marks.length && (marks[this.at] as number) < from) this.at += 1;
  }

  /**
   * Takes the segment at `start`; gives its number, or `AT_END` or `ODD` and takes nothing. One segment a call: a short
   * function that is called often is compiled well at once, a long loop only after many files.
   */
  take(start: number): number {
    const { bytes, marks, to } = this.block;
    const { element } = this;
    const total = marks.length;
    const first = this.at;
    let at = first;
    let byte = element;
    while (at < total) {
      byte = bytes[marks[at] as number] as number;
      if (byte !== element) break;
      at += 1;
    }
    if (at >= total) return AT_END;
    const end = marks[at] as number;
    const next = end + 1 + this.suffixLength;
    if (next >= to) return AT_END;
    const number = segmentNumberAt(bytes, start, marks[first] as number);
    const follows = bytes[next] as number;
    if (byte !== this.terminator || SPECIAL[number] !== 0 || follows < 65 || follows > 90) return ODD;
    if (this.suffixLength > 0 && !this.endsAsUsual(bytes, end)) return ODD;
    this.first = first;
    this.count = at - first;
    this.next = next;
    // Line ends are marked too, being no printable ASCII.
    this.at = at + 1 + this.suffixLength;
    return number;
  }

  private endsAsUsual(bytes: Uint8Array, end: number): boolean {
    if (bytes[end + 1] !== this.suffix0) return false;
    return this.suffixLength === 1 || (this.suffixLength === 2 && bytes[end + 2] === this.suffix1);
  }
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
    known.skipTo(from);
    return known;
  }
  const table =
    known?.delimiters === delimiters
      ? known.table
      : markTable(delimiters.element.charCodeAt(0), delimiters.segment.charCodeAt(0));
  return new PlainScan(scanBlock(bytes, from, to, table, delimiters), table, delimiters);
}
