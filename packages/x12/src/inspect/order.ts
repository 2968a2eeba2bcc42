import type { SegmentRule } from '../guide.ts';
import type { Loop, Segment, TransactionSet } from '../types.ts';
import type { Selected } from './select.ts';

/** A segment of a transaction set with its place. */
export interface Placed {
  segment: Segment;
  /** The loop it stands in; undefined where the set has no guide. */
  loop: Loop | undefined;
  rule: SegmentRule | undefined;
  /** False where the guide has no place for it: the loop is that of the segment before. */
  placed: boolean;
}

/** The segments of a set in the order of the file, each with its place; only those that are selected. */
export function* inFileOrder(set: TransactionSet, selected: Selected | undefined): Generator<Placed> {
  if (set.root === undefined) {
    for (const segment of set.segments) yield { segment, loop: undefined, rule: undefined, placed: false };
    return;
  }
  let next = 0;
  let last: Placed | undefined;
  const stray = set.unplaced;
  for (const one of walk(set.root, selected, false)) {
    for (; next < stray.length && isBefore(stray[next], one.segment); next += 1) {
      const segment = stray[next];
      // What has no place is shown with the segment right before it, where that one is shown.
      if (segment === undefined || (selected !== undefined && last?.segment.position !== segment.position - 1))
        continue;
      last = { segment, loop: last?.loop, rule: undefined, placed: false };
      yield last;
    }
    last = one;
    yield one;
  }
  for (; next < stray.length; next += 1) {
    const segment = stray[next];
    if (segment === undefined || (selected !== undefined && last?.segment.position !== segment.position - 1)) continue;
    last = { segment, loop: last?.loop, rule: undefined, placed: false };
    yield last;
  }
}

function isBefore(one: Segment | undefined, other: Segment): boolean {
  return one !== undefined && one.offset < other.offset;
}

/** A loop's own segments and child loops, by where they stand in the file. */
function* walk(loop: Loop, selected: Selected | undefined, isInside: boolean): Generator<Placed> {
  const isWhole = isInside || selected === undefined || selected.whole.has(loop);
  const showsOwn = isWhole || selected.context.has(loop);
  if (!showsOwn && !selected.through.has(loop)) return;
  const own = showsOwn ? loop.segments : [];
  let i = 0;
  for (const child of loop.loops) {
    const start = startOf(child);
    for (; i < own.length && (own[i]?.offset ?? 0) < start; i += 1) yield placedAt(loop, i);
    yield* walk(child, selected, isWhole);
  }
  for (; i < own.length; i += 1) yield placedAt(loop, i);
}

function placedAt(loop: Loop, i: number): Placed {
  const segment = loop.segments[i] as Segment;
  return { segment, loop, rule: segment.rule, placed: true };
}

/** Byte offset of the first segment in a loop: a loop whose opener is missing has it in a child loop. */
function startOf(loop: Loop): number {
  for (let at: Loop | undefined = loop; at !== undefined; at = at.loops[0]) {
    const first = at.segments[0];
    if (first !== undefined) return first.offset;
  }
  return Number.POSITIVE_INFINITY;
}
