import { element } from './access.ts';
import { isStandardSegment } from './dictionary/segments.ts';
import { findingAt } from './finding.ts';
import type { Guide, LoopRule, SegmentRule } from './guide.ts';
import { type GuideTable, guideTable, type LoopTable, qualifierOf } from './guide-table.ts';
import { BlockSegment } from './scan/block.ts';
import { lookUp } from './scan/packed-table.ts';
import { segmentNumber } from './scan/segment-numbers.ts';
import type { Finding, Loop, Segment } from './types.ts';

const NO_LOOPS: PlacedLoop[] = [];
Object.freeze(NO_LOOPS);

/** A loop while it is placed, and after: which items of its rule were used, and how often. */
export class PlacedLoop implements Loop {
  readonly id: string;
  readonly parent: PlacedLoop | undefined;
  readonly segments: Segment[] = [];
  /** Most loops hold no other: they share one empty list. */
  loops: PlacedLoop[] = NO_LOOPS;
  readonly rule: LoopRule;
  readonly table: LoopTable;
  /** Times each item of the rule was used, passed-on loops included. */
  readonly counts: number[];
  /** Position group reached so far. */
  ordinal = 0;

  constructor(table: LoopTable, parent: PlacedLoop | undefined) {
    this.id = table.rule.id;
    this.parent = parent;
    this.rule = table.rule;
    this.table = table;
    this.counts = table.zeros.slice();
  }

  /** The use of each segment, in the same order. */
  get rules(): SegmentRule[] {
    return this.segments.map((segment) => segment.rule as SegmentRule);
  }
}

/** What hears of placing. */
export interface PlacementSink {
  /** A segment got its place; the index of its item in the loop's rule tells its use. */
  placed(segment: Segment, loop: PlacedLoop, item: number): void;
  unplaced(segment: Segment): void;
  /** Nothing more will come into the loop. Inner loops end before outer ones. */
  ended(loop: PlacedLoop): void;
  finding(finding: Finding): void;
}

/** Placing under way. */
export interface Placement {
  table: GuideTable;
  sink: PlacementSink;
  root: PlacedLoop;
  /** Open loops, the root first. */
  stack: PlacedLoop[];
  control: string;
  /** True after a loop opener that has no place: what belongs to it has none either. */
  lost: boolean;
}

/** How far a match may stretch the guide: as it says, too often, out of order, or with a qualifier it does not list. */
type Tolerance = 'exact' | 'repeat' | 'order' | 'qualifier';
const WIDER: readonly Tolerance[] = ['repeat', 'order', 'qualifier'];

/** Segments whose loop is opened even where its parent's own opener is missing. */
const OPENS_ALONE = new Set(['HL', 'CLM', 'CLP', 'SVC', 'LX', 'STC', 'IK3', 'AK2']);

/**
 * Starts placing the segments of one transaction set, ST to SE, in the loops of a guide. A segment goes to the deepest
 * open loop that has a place for it from where that loop stands; then to one that holds it too often or out of order (a
 * finding); else to `unplaced` (a finding).
 */
export function startPlacement(guide: Guide, control: string, sink: PlacementSink): Placement {
  const table = guideTable(guide);
  const root = new PlacedLoop(table.root, undefined);
  return { table, sink, root, stack: [root], control, lost: false };
}

/** Ends every open loop: no more segments come. */
export function endPlacement(at: Placement): void {
  leave(at, 0);
}

/** Ends the open loops above this depth. */
function leave(at: Placement, depth: number): void {
  const { stack, sink } = at;
  while (stack.length > depth) sink.ended(stack.pop() as PlacedLoop);
}

/** Places the next segment. */
export function placeSegment(at: Placement, segment: Segment): void {
  const number = segment instanceof BlockSegment ? segment.number : segmentNumber(segment.id);
  const qualifier = qualifierOf(segment, number);
  const opens = at.table.opens[number] === 1;
  const { stack } = at;
  const deepest = at.lost && !opens ? 0 : stack.length - 1;
  for (let level = deepest; level >= 0; level -= 1) {
    const open = stack[level] as PlacedLoop;
    const index = findItem(open, number, qualifier, 'exact');
    if (index < 0) continue;
    if (level + 1 < stack.length) leave(at, level + 1);
    if (opens) at.lost = false;
    putItem(at, open, index, segment);
    return;
  }
  placeOddly(at, segment, number, qualifier, deepest);
}

/** Places a segment that does not stand as the guide says. */
function placeOddly(at: Placement, segment: Segment, number: number, qualifier: number, deepest: number): void {
  const opens = at.table.opens[number] === 1;
  const lowest = opens ? 0 : at.lost ? deepest + 1 : lowestLevel(at);
  for (const tolerance of WIDER) {
    for (let level = deepest; level >= lowest; level -= 1) {
      const open = at.stack[level] as PlacedLoop;
      const index = findItem(open, number, qualifier, tolerance);
      if (index < 0) continue;
      leave(at, level + 1);
      if (opens) at.lost = false;
      if (tolerance === 'order') at.sink.finding(outOfOrder(at, open, segment));
      putItem(at, open, index, segment);
      return;
    }
  }
  if (OPENS_ALONE.has(segment.id) && placeBelow(at, segment, number, qualifier)) return;
  at.sink.unplaced(segment);
  if (!at.lost) at.sink.finding(unexpected(at, segment));
  if (opens) at.lost = true;
}

/**
 * How far out a segment that opens no loop may be put when it is out of place: not beyond the claim (or other unit) or the
 * level that it stands in. A claim's own segment after its lines finds its claim; further out it would belong to someone
 * else, and would end all that is open, so that what follows would be out of place too.
 */
function lowestLevel({ stack }: Placement): number {
  for (let level = stack.length - 1; level > 0; level -= 1) {
    const { table, segments } = stack[level] as PlacedLoop;
    if (table.isUnit || segments[0]?.id === 'HL') return level;
  }
  return 0;
}

/** Index of the item of this loop that takes the segment, or -1. */
function findItem(open: PlacedLoop, number: number, qualifier: number, tolerance: Tolerance): number {
  const candidates = open.table.candidates[number];
  if (candidates === undefined) return -1;
  if (tolerance === 'qualifier') {
    // The only use of this segment here: its wrong qualifier is a code error, not an unexpected segment.
    const [only] = candidates.indexes;
    if (candidates.indexes.length !== 1 || only === undefined) return -1;
    return open.rule.items[only]?.kind === 'segment' && fits(open, only, 'exact') ? only : -1;
  }
  const own = candidates.byQualifier === undefined ? -1 : lookUp(candidates.byQualifier, qualifier);
  if (own >= 0 && fits(open, own, tolerance)) return own;
  return candidates.loose >= 0 && fits(open, candidates.loose, tolerance) ? candidates.loose : -1;
}

function fits(open: PlacedLoop, index: number, tolerance: Tolerance): boolean {
  const used = open.counts[index] as number;
  // The opener of an open loop opens the next repeat of that loop, one level up.
  if (index === 0 && used > 0) return false;
  if (tolerance === 'order') return true;
  if ((open.rule.ordinals[index] as number) < open.ordinal) return false;
  return tolerance === 'repeat' || used < (open.rule.items[index] as SegmentRule | LoopRule).repeat;
}

function putItem(at: Placement, open: PlacedLoop, index: number, segment: Segment): void {
  const item = open.rule.items[index] as SegmentRule | LoopRule;
  const count = (open.counts[index] as number) + 1;
  open.counts[index] = count;
  if (count > item.repeat) at.sink.finding(tooMany(at, open, item, segment));
  const ordinal = open.rule.ordinals[index] as number;
  if (ordinal > open.ordinal) open.ordinal = ordinal;
  if (item.kind === 'segment') {
    open.segments.push(segment);
    segment.rule = item;
    at.sink.placed(segment, open, index);
    return;
  }
  putItem(at, openLoop(at, open, index), 0, segment);
}

function openLoop(at: Placement, open: PlacedLoop, index: number): PlacedLoop {
  const child = new PlacedLoop(open.table.children[index] as LoopTable, open);
  if (open.loops === NO_LOOPS) open.loops = [child];
  else open.loops.push(child);
  at.stack.push(child);
  return child;
}

/** Opens a loop below the open ones whose own parent was not opened by its segment. */
function placeBelow(at: Placement, segment: Segment, number: number, qualifier: number): boolean {
  for (let level = at.stack.length - 1; level >= 0; level -= 1) {
    const open = at.stack[level] as PlacedLoop;
    const path = pathBelow(open.table, number, qualifier);
    if (path === undefined) continue;
    leave(at, level + 1);
    let outer = open;
    for (const index of path) outer = openEmpty(at, outer, index);
    at.lost = false;
    putItem(at, outer, findItem(outer, number, qualifier, 'exact'), segment);
    return true;
  }
  return false;
}

/** Item indexes of the loops to open, outermost first, to reach a loop that the segment opens. */
function pathBelow(table: LoopTable, number: number, qualifier: number): number[] | undefined {
  for (const [index, child] of table.children.entries()) {
    if (child === undefined) continue;
    if (findItem(new PlacedLoop(child, undefined), number, qualifier, 'exact') >= 0) return [index];
    const deeper = pathBelow(child, number, qualifier);
    if (deeper !== undefined) return [index, ...deeper];
  }
  return undefined;
}

function openEmpty(at: Placement, outer: PlacedLoop, index: number): PlacedLoop {
  outer.counts[index] = (outer.counts[index] as number) + 1;
  outer.ordinal = Math.max(outer.ordinal, outer.rule.ordinals[index] as number);
  return openLoop(at, outer, index);
}

function unexpected(at: Placement, segment: Segment): Finding {
  const loop = at.stack.at(-1)?.rule.id ?? '';
  const known = isStandardSegment(segment.id);
  const qualifier = element(segment, segment.id === 'HL' ? 3 : 1);
  return findingAt(segment, {
    snip: known ? 2 : 1,
    code: known ? 'segment-unexpected' : 'segment-unknown',
    control: at.control,
    loop,
    value: known ? qualifier : segment.id.slice(0, 20),
    message: known
      ? `Segment ${segment.id} (${qualifier}) has no place here, after loop ${loop}, in the ${at.table.guide.name}.`
      : `Segment ${segment.id.slice(0, 20)} is no segment of the X12 standard.`,
    fix: known
      ? 'Check its qualifier and its place, or remove it.'
      : 'Check the spelling of the segment identifier and the segment terminator before it.',
    ik304: known ? '2' : '1',
  });
}

function outOfOrder(at: Placement, open: PlacedLoop, segment: Segment): Finding {
  return findingAt(segment, {
    snip: 2,
    code: 'segment-order',
    control: at.control,
    loop: open.rule.id,
    message: `Segment ${segment.id} comes too late in loop ${open.rule.id}.`,
    fix: `Move the segment to its place in the order of the ${at.table.guide.name}.`,
    ik304: '7',
  });
}

function tooMany(at: Placement, open: PlacedLoop, item: SegmentRule | LoopRule, segment: Segment): Finding {
  const isLoop = item.kind === 'loop';
  const what = isLoop ? `Loop ${item.id}` : `Segment ${item.id} (${item.name})`;
  return findingAt(segment, {
    snip: 2,
    code: isLoop ? 'loop-repeat-exceeded' : 'segment-repeat-exceeded',
    control: at.control,
    loop: isLoop ? item.id : open.rule.id,
    message: `${what} may occur ${item.repeat === 1 ? 'once' : `${item.repeat} times`} in ${open.rule.id}.`,
    fix: 'Remove what is too many.',
    ik304: isLoop ? '4' : '5',
  });
}
