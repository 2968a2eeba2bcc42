import { latin1Bytes } from './bytes.ts';
import { parseCents } from './money.ts';
import { dayOfText } from './rule-values.ts';
import { dataPosition } from './scan/binary.ts';
import { BlockSegment, SPAN } from './scan/block.ts';
import { dateAt, quickCents } from './scan/quick-values.ts';
import type { Loop, Segment, TransactionSet, X12File } from './types.ts';

/** Element `n` (1-based) of a segment as raw text; '' when absent. */
export function element(segment: Segment | undefined, n: number): string {
  if (segment instanceof BlockSegment) return segment.text(n);
  return segment?.elements[n - 1] ?? '';
}

/** True when element `n` (1-based) is this text; '' asks whether it is empty or absent. No text is made to compare. */
export function isElement(segment: Segment | undefined, n: number, text: string): boolean {
  return segment instanceof BlockSegment ? segment.equals(n, text) : element(segment, n) === text;
}

/** First day of a date or range of dates in element `n`, as a number CCYYMMDD; 0 where there is none. */
export function dayOf(segment: Segment | undefined, n: number): number {
  if (segment instanceof BlockSegment && segment.locate(n, 0) === 1)
    return dateAt(segment.block.bytes, SPAN.from, SPAN.to);
  const text = element(segment, n);
  return dayOfText(text);
}

/** Number of elements of a segment, trailing empty ones included. */
export function elementCount(segment: Segment): number {
  return segment instanceof BlockSegment ? segment.count : segment.elements.length;
}

/** Element `n` of a segment as whole cents; 0 when empty or absent, undefined when it is no amount. */
export function centsOf(segment: Segment | undefined, n: number): number | undefined {
  if (!(segment instanceof BlockSegment)) return parseCents(element(segment, n));
  if (n > segment.count) return 0;
  const { bytes, marks } = segment.block;
  return quickCents(bytes, (marks[segment.first + n - 1] as number) + 1, marks[segment.first + n] as number);
}

/** Component `m` (1-based) of element `n` (1-based), of its first repetition; '' when absent. */
export function component(segment: Segment | undefined, n: number, m: number): string {
  if (segment instanceof BlockSegment) return segment.component(n, m);
  const text = repetitions(segment, n)[0];
  if (text === undefined || segment === undefined) return '';
  return splitComponents(text, segment)[m - 1] ?? '';
}

/** The repetitions of element `n` (1-based), each raw text; an absent or empty element has none. */
export function repetitions(segment: Segment | undefined, n: number): string[] {
  const text = element(segment, n);
  if (text === '' || segment === undefined) return [];
  const separator = segment.delimiters.repetition;
  return separator === '' || !text.includes(separator) ? [text] : text.split(separator);
}

/** The components of one repetition of an element of this segment. */
export function splitComponents(text: string, segment: Segment): string[] {
  return text.split(segment.delimiters.component);
}

/**
 * The data of a BIN or BDS segment as the bytes that stand in the file; none for whatever has no such data. As text
 * (`element`), data that was taken by its length has one character a byte.
 */
export function binaryOf(source: Segment | Loop | undefined): Uint8Array {
  if (source === undefined || !('elements' in source)) return new Uint8Array(0);
  const text = element(source, dataPosition(source.id));
  const { layout } = source;
  return layout?.binary || layout?.latin1 ? latin1Bytes(text) : new TextEncoder().encode(text);
}

/**
 * A copy of a segment with other elements, for `rewriteX12`. Segments are views: spreading one (`{ ...segment }`) does not
 * copy what it shows.
 */
export function withElements(segment: Segment, elements: readonly string[]): Segment {
  const { id, position, offset, delimiters, layout } = segment;
  return { id, elements, position, offset, delimiters, ...(layout === undefined ? {} : { layout }) };
}

/** The direct child loops with this guide id, in the order sent. */
export function childLoops(loop: Loop | undefined, id: string): Loop[] {
  const found: Loop[] = [];
  if (loop !== undefined) for (const child of loop.loops) if (child.id === id) found.push(child);
  return found;
}

/** Number of child loops with this guide id, those included that a stream has already passed on. */
export function loopCount(loop: Loop | undefined, id: string): number {
  const items = loop?.rule?.items;
  if (loop?.counts === undefined || items === undefined) return childLoops(loop, id).length;
  return loop.counts.reduce((sum, used, i) => (items[i]?.kind === 'loop' && items[i].id === id ? sum + used : sum), 0);
}

/** The loop's own segments (not those of child loops) with this id and, where given, this qualifier in element 1. */
export function allSegments(loop: Loop | undefined, id: string, qualifier?: string): Segment[] {
  const found: Segment[] = [];
  if (loop !== undefined) for (const one of loop.segments) if (isUse(one, id, qualifier)) found.push(one);
  return found;
}

/** The first of `allSegments`, or undefined. */
export function firstSegment(loop: Loop | undefined, id: string, qualifier?: string): Segment | undefined {
  if (loop !== undefined) for (const one of loop.segments) if (isUse(one, id, qualifier)) return one;
  return undefined;
}

function isUse(segment: Segment, id: string, qualifier: string | undefined): boolean {
  if (segment.id !== id) return false;
  if (qualifier === undefined) return true;
  return segment instanceof BlockSegment ? segment.startsWith(1, qualifier) : component(segment, 1, 1) === qualifier;
}

/** Every transaction set of a file that was read, in the order sent. */
export function transactionSetsOf(file: X12File): TransactionSet[] {
  return file.interchanges.flatMap(({ groups }) => groups.flatMap(({ transactionSets }) => transactionSets));
}

/** The loop itself and every loop below it, parents before children, in the order sent. */
export function* walkLoops(root: Loop | undefined): Generator<Loop> {
  const waiting = root === undefined ? [] : [root];
  for (let loop = waiting.pop(); loop !== undefined; loop = waiting.pop()) {
    yield loop;
    for (let i = loop.loops.length - 1; i >= 0; i -= 1) {
      const child = loop.loops[i];
      if (child !== undefined) waiting.push(child);
    }
  }
}
