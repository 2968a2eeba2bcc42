import { BlockSegment } from './scan/block.ts';
import type { Loop, Segment } from './types.ts';

/** Element `n` (1-based) of a segment as raw text; '' when absent. */
export function element(segment: Segment | undefined, n: number): string {
  if (segment instanceof BlockSegment) return segment.text(n);
  return segment?.elements[n - 1] ?? '';
}

/** Component `m` (1-based) of element `n` (1-based), of its first repetition; '' when absent. */
export function component(segment: Segment | undefined, n: number, m: number): string {
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

/** The direct child loops with this guide id, in the order sent. */
export function childLoops(loop: Loop | undefined, id: string): Loop[] {
  return loop === undefined ? [] : loop.loops.filter((child) => child.id === id);
}

/** Number of child loops with this guide id, those included that a stream has already passed on. */
export function loopCount(loop: Loop | undefined, id: string): number {
  const items = loop?.rule?.items;
  if (loop?.counts === undefined || items === undefined) return childLoops(loop, id).length;
  return loop.counts.reduce((sum, used, i) => (items[i]?.kind === 'loop' && items[i].id === id ? sum + used : sum), 0);
}

/** The loop's own segments (not those of child loops) with this id and, where given, this qualifier in element 1. */
export function allSegments(loop: Loop | undefined, id: string, qualifier?: string): Segment[] {
  if (loop === undefined) return [];
  return loop.segments.filter((s) => s.id === id && (qualifier === undefined || component(s, 1, 1) === qualifier));
}

/** The first of `allSegments`, or undefined. */
export function firstSegment(loop: Loop | undefined, id: string, qualifier?: string): Segment | undefined {
  return loop?.segments.find((s) => s.id === id && (qualifier === undefined || component(s, 1, 1) === qualifier));
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
