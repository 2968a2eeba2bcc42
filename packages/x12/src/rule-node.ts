import { component, element, repetitions, splitComponents } from './access.ts';
import type { LoopRule, SegmentRule } from './guide.ts';
import { QUALIFIER_PLACES } from './guide.ts';
import { qualifierOf } from './guide-table.ts';
import { loopNumberAt, type RulePath, startOf, valuesAt } from './rule-path.ts';
import type { ValueTest } from './rule-values.ts';
import { dayOfText, holdsBytes, holdsText } from './rule-values.ts';
import { BlockSegment, SPAN } from './scan/block.ts';
import { REPEATED } from './scan/packed.ts';
import { lookUp, type PackedTable } from './scan/packed-table.ts';
import { dateAt } from './scan/quick-values.ts';
import type { Loop, Segment } from './types.ts';

/** What a node asks. */
export const ALL = 0;
export const ANY = 1;
export const NOT = 2;
/** Whether one of some items of the loop is there. */
export const COUNTED = 3;
/** Whether there are loops at a path. */
export const LOOPS = 4;
/** How many values, segments or loops there are. */
export const NUMBER = 5;
/** Whether a segment that the path names passes a test. */
export const FOUND = 6;
/** Whether a date is later or earlier than the first date at another path. */
export const DATED = 7;

/**
 * A condition as a tree of nodes of one shape. One function walks it: that is several times as fast as a function for
 * each node, since nothing is called through a value.
 */
export interface RuleNode {
  kind: number;
  nodes: readonly RuleNode[];
  /** Items for `COUNTED`. */
  items: readonly number[];
  /** Bounds for `NUMBER`. */
  least: number;
  most: number;
  find: FindNode | undefined;
  /** The other date of `DATED`. */
  limit: FindNode | undefined;
  isAfter: boolean;
  path: RulePath | undefined;
}

/** Where to look for segments, and what to ask of each. */
export interface FindNode {
  path: RulePath;
  /** Loop of the guide that is looked at; undefined where any is. */
  rule: LoopRule | undefined;
  /** Child loop to go down to, and its place among the items; -1 where the segments are in this loop. */
  child: FindNode | undefined;
  childIndex: number;
  /** Uses of the segment that are meant, and whether they alone tell. */
  uses: readonly SegmentRule[];
  isWhole: boolean;
  /** The path's qualifiers as packed codes, where all are short. */
  codes: PackedTable | undefined;
  /** Index of the item, where it is the only one; -1 otherwise. */
  only: number;
  test: ValueTest | undefined;
  /** For a path from an enclosing loop: the same from there, by the rule of that loop. */
  inner: FindNode | undefined;
  resolve: ((rule: LoopRule) => FindNode) | undefined;
}

/** Whether the condition holds in a loop. */
export function holds(node: RuleNode, loop: Loop): boolean {
  const { nodes } = node;
  switch (node.kind) {
    case ALL:
      for (let i = 0; i < nodes.length; i += 1) if (!holds(nodes[i] as RuleNode, loop)) return false;
      return true;
    case ANY:
      for (let i = 0; i < nodes.length; i += 1) if (holds(nodes[i] as RuleNode, loop)) return true;
      return false;
    case NOT:
      return !holds(nodes[0] as RuleNode, loop);
    case COUNTED:
      return isCounted(loop, node.items);
    case LOOPS:
      return loopNumberAt(node.path as RulePath, loop) > 0;
    case NUMBER: {
      const path = node.path as RulePath;
      const number = path.segment === '' ? loopNumberAt(path, loop) : valuesAt(path, loop).length;
      return number >= node.least && number <= node.most;
    }
    case DATED: {
      const limit = firstDay(node.limit as FindNode, loop);
      return limit > 0 && someDay(node.find as FindNode, loop, limit, node.isAfter);
    }
    default:
      return findIn(node.find as FindNode, loop, ASK, 0, false) !== 0;
  }
}

function isCounted({ counts }: Loop, items: readonly number[]): boolean {
  if (counts === undefined) return false;
  for (let i = 0; i < items.length; i += 1) if ((counts[items[i] as number] as number) > 0) return true;
  return false;
}

/** What is asked of each segment: the node's own test, its day, or whether its day is beyond a limit. */
const ASK = 0;
const DAY = 1;
const BEYOND = 2;

function firstDay(find: FindNode, loop: Loop): number {
  return findIn(find, loop, DAY, 0, false);
}

function someDay(find: FindNode, loop: Loop, limit: number, isAfter: boolean): boolean {
  return findIn(find, loop, BEYOND, limit, isAfter) !== 0;
}

/** The first answer but 0 of the segments that are meant; 0 where none gives one. */
function findIn(find: FindNode, loop: Loop, ask: number, limit: number, isAfter: boolean): number {
  if (find.resolve !== undefined) return findOutside(find, loop, ask, limit, isAfter);
  const { child } = find;
  if (child === undefined) return findHere(find, loop, ask, limit, isAfter);
  if (loop.counts?.[find.childIndex] === 0) return 0;
  const { loops } = loop;
  const id = find.path.loops[0];
  for (let i = 0; i < loops.length; i += 1) {
    const one = loops[i] as Loop;
    if (one.id !== id) continue;
    const answer = findIn(child, one, ask, limit, isAfter);
    if (answer !== 0) return answer;
  }
  return 0;
}

/** From an enclosing loop; one of the same name may have another rule elsewhere in the guide. */
function findOutside(find: FindNode, loop: Loop, ask: number, limit: number, isAfter: boolean): number {
  const start = startOf(find.path, loop);
  if (start?.rule === undefined) return 0;
  if (find.inner?.rule !== start.rule) find.inner = find.resolve?.(start.rule);
  return find.inner === undefined ? 0 : findIn(find.inner, start, ask, limit, isAfter);
}

function findHere(find: FindNode, loop: Loop, ask: number, limit: number, isAfter: boolean): number {
  const used = find.only < 0 ? -1 : (loop.counts?.[find.only] ?? -1);
  if (used === 0) return 0;
  const { segments } = loop;
  for (let i = 0; i < segments.length; i += 1) {
    const segment = segments[i] as Segment;
    if (!isMeant(find, segment)) continue;
    const answer = askSegment(find, segment, ask, limit, isAfter);
    if (answer !== 0 || used === 1) return answer;
  }
  return 0;
}

function isMeant(find: FindNode, segment: Segment): boolean {
  const { uses } = find;
  if (find.rule === undefined) return segment.id === find.path.segment && isQualified(find, segment);
  const { rule } = segment;
  for (let i = 0; i < uses.length; i += 1) if (uses[i] === rule) return find.isWhole || isQualified(find, segment);
  return false;
}

function isQualified({ path: { qualifiers }, codes }: FindNode, segment: Segment): boolean {
  if (qualifiers === undefined) return true;
  if (codes !== undefined && segment instanceof BlockSegment) {
    return lookUp(codes, qualifierOf(segment, segment.number)) > 0;
  }
  const [n, m] = QUALIFIER_PLACES[segment.id] ?? [1, 0];
  return qualifiers.has(m === 0 ? element(segment, n) : component(segment, n, m));
}

function askSegment(find: FindNode, segment: Segment, ask: number, limit: number, isAfter: boolean): number {
  const { path } = find;
  const n = path.element;
  if (n === 0) return ask === ASK && (find.test === undefined || holdsText(find.test, segment.id)) ? 1 : 0;
  if (n > 0 && segment instanceof BlockSegment) {
    const found = segment.locate(n, path.component);
    if (found === 0) return 0;
    if (found !== REPEATED) return askBytes(find, segment.block.bytes, ask, limit, isAfter);
  }
  const last = n > 0 ? n : segment.elements.length;
  for (let at = n > 0 ? n : 1; at <= last; at += 1) {
    for (const text of repetitions(segment, at)) {
      const value = path.component === 0 ? text : (splitComponents(text, segment)[path.component - 1] ?? '');
      const answer = value === '' ? 0 : askText(find, value, ask, limit, isAfter);
      if (answer !== 0) return answer;
    }
  }
  return 0;
}

function askBytes(find: FindNode, bytes: Uint8Array, ask: number, limit: number, isAfter: boolean): number {
  const { from, to } = SPAN;
  if (ask === ASK) return find.test === undefined || holdsBytes(find.test, bytes, from, to) ? 1 : 0;
  return ask === DAY ? dateAt(bytes, from, to) : beyond(dateAt(bytes, from, to), limit, isAfter);
}

function askText(find: FindNode, value: string, ask: number, limit: number, isAfter: boolean): number {
  if (ask === ASK) return find.test === undefined || holdsText(find.test, value) ? 1 : 0;
  return ask === DAY ? dayOfText(value) : beyond(dayOfText(value), limit, isAfter);
}

function beyond(day: number, limit: number, isAfter: boolean): number {
  return day > 0 && (isAfter ? day > limit : day < limit) ? 1 : 0;
}
