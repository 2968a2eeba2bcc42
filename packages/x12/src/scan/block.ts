import type { SegmentRule } from '../guide.ts';
import type { Delimiters, Segment } from '../types.ts';
import { REPEATED } from './packed.ts';
import { SEGMENT_IDS } from './segment-numbers.ts';

const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });
const oneByte = new TextDecoder('latin1');

/**
 * A stretch of a file that was scanned once: where its separators stand. Segments point into it, and nothing is decoded
 * before it is asked for. A block lives as long as one of its segments does.
 */
export class Block {
  readonly bytes: Uint8Array;
  /** Index in `bytes` where the block starts and ends. */
  readonly from: number;
  readonly to: number;
  /** Indexes of element separators and segment terminators (and of bytes that are no plain text), ascending. */
  readonly marks: Int32Array;
  readonly delimiters: Delimiters;
  #text: string | undefined;

  constructor(bytes: Uint8Array, from: number, to: number, marks: Int32Array, delimiters: Delimiters) {
    this.delimiters = delimiters;
    this.bytes = bytes;
    this.from = from;
    this.to = to;
    this.marks = marks;
    this.#text = undefined;
  }

  /** The ASCII text of bytes[from..to), indexes as in `bytes`. */
  slice(from: number, to: number): string {
    this.#text ??= textOf(this.bytes.subarray(this.from, this.to));
    return this.#text.slice(from - this.from, to - this.from);
  }
}

/** One character a byte: true of plain ASCII as UTF-8, else by a one-byte encoding (segments of a block are ASCII). */
function textOf(bytes: Uint8Array): string {
  const text = utf8.decode(bytes);
  return text.length === bytes.length ? text : oneByte.decode(bytes);
}

/** The place that `BlockSegment.locate` found last; to be used at once. */
export const SPAN = { from: 0, to: 0 };

/** A segment that points into its block: elements are offsets until they are asked for. */
export class BlockSegment implements Segment {
  /** The identifier as a number; see `segmentNumber`. */
  readonly number: number;
  readonly position: number;
  readonly offset: number;
  readonly block: Block;
  /** Index in `block.marks` of what ends the identifier: element n stands between mark first + n - 1 and first + n. */
  readonly first: number;
  /** Number of elements. */
  readonly count: number;
  rule: SegmentRule | undefined;
  private split: readonly string[] | undefined;

  constructor(number: number, position: number, offset: number, block: Block, first: number, count: number) {
    this.number = number;
    this.position = position;
    this.offset = offset;
    this.block = block;
    this.first = first;
    this.count = count;
    this.rule = undefined;
    this.split = undefined;
  }

  get id(): string {
    return SEGMENT_IDS[this.number] as string;
  }

  get delimiters(): Delimiters {
    return this.block.delimiters;
  }

  get elements(): readonly string[] {
    this.split ??= this.splitAll();
    return this.split;
  }

  /** Element `n` (1-based) as text; '' when absent. */
  text(n: number): string {
    if (this.split !== undefined) return this.split[n - 1] ?? '';
    if (n > this.count || n < 1) return '';
    const { marks } = this.block;
    const at = this.first + n;
    return this.block.slice((marks[at - 1] as number) + 1, marks[at] as number);
  }

  /** Component `m` (1-based) of the first repetition of element `n`, straight from the bytes; '' when absent. */
  component(n: number, m: number): string {
    if (n > this.count || n < 1) return '';
    const { bytes, marks } = this.block;
    const separator = this.delimiters.component.charCodeAt(0);
    const repetition = this.delimiters.repetition === '' ? -1 : this.delimiters.repetition.charCodeAt(0);
    const to = marks[this.first + n] as number;
    let from = (marks[this.first + n - 1] as number) + 1;
    let left = m;
    for (let i = from; i <= to; i += 1) {
      const byte = i === to ? repetition : (bytes[i] as number);
      if (byte !== separator && byte !== repetition && i < to) continue;
      left -= 1;
      if (left === 0) return from === i ? '' : this.block.slice(from, i);
      if (byte === repetition) return '';
      from = i + 1;
    }
    return '';
  }

  /** True when element `n` is this text, compared as bytes. */
  equals(n: number, text: string): boolean {
    if (n > this.count) return text === '';
    const { bytes, marks } = this.block;
    const from = (marks[this.first + n - 1] as number) + 1;
    if ((marks[this.first + n] as number) - from !== text.length) return false;
    for (let i = 0; i < text.length; i += 1) if (bytes[from + i] !== text.charCodeAt(i)) return false;
    return true;
  }

  /** True when the first component of element `n` is this text. */
  startsWith(n: number, text: string): boolean {
    if (n > this.count) return text === '';
    const { bytes, marks } = this.block;
    const from = (marks[this.first + n - 1] as number) + 1;
    const to = marks[this.first + n] as number;
    const end = from + text.length;
    if (end > to) return false;
    for (let i = 0; i < text.length; i += 1) if (bytes[from + i] !== text.charCodeAt(i)) return false;
    if (end === to) return true;
    const byte = bytes[end];
    const { component, repetition } = this.delimiters;
    return byte === component.charCodeAt(0) || (repetition !== '' && byte === repetition.charCodeAt(0));
  }

  /**
   * Where component `m` of element `n` (the whole element with `m` 0) stands: 1 and the place in `SPAN`, 0 when it is
   * empty or absent, `REPEATED` when the element repeats.
   */
  locate(n: number, m: number): number {
    if (n > this.count) return 0;
    const { bytes, marks } = this.block;
    const separator = m === 0 ? -1 : this.delimiters.component.charCodeAt(0);
    const repetition = this.delimiters.repetition === '' ? -1 : this.delimiters.repetition.charCodeAt(0);
    const to = marks[this.first + n] as number;
    let from = (marks[this.first + n - 1] as number) + 1;
    let end = to;
    let at = 1;
    for (let i = from; i < to; i += 1) {
      const byte = bytes[i] as number;
      if (byte === repetition) return REPEATED;
      if (byte !== separator) continue;
      if (at === m) end = Math.min(end, i);
      at += 1;
      if (at === m) from = i + 1;
    }
    if (m > at || from >= end) return 0;
    SPAN.from = from;
    SPAN.to = end;
    return 1;
  }

  private splitAll(): string[] {
    const { marks } = this.block;
    const texts: string[] = [];
    for (let at = this.first + 1; at <= this.first + this.count; at += 1) {
      texts.push(this.block.slice((marks[at - 1] as number) + 1, marks[at] as number));
    }
    return texts;
  }
}
