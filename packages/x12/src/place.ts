import { component, element } from './access.ts';
import { isStandardSegment } from './dictionary/segments.ts';
import { findingAt } from './finding.ts';
import type { Guide, LoopRule, SegmentRule } from './guide.ts';
import { openerOf } from './guide.ts';
import type { Finding, Loop, Segment } from './types.ts';

/** A loop that is open while segments are placed. */
interface Frame {
  loop: Loop;
  rule: LoopRule;
  /** Position group reached so far. */
  ordinal: number;
  /** Times each item of the rule was used. */
  counts: number[];
}

interface Placement {
  guide: Guide;
  /** Identifiers of the segments that open loops in this guide. */
  opens: ReadonlySet<string>;
  stack: Frame[];
  unplaced: Segment[];
  findings: Finding[];
  control: string;
  /** True after a loop opener that has no place: what belongs to it has none either. */
  lost: boolean;
}

/** How far a match may stretch the guide: as it says, too often, out of order, or with a qualifier it does not list. */
type Tolerance = 'exact' | 'repeat' | 'order' | 'qualifier';
const TOLERANCES: readonly Tolerance[] = ['exact', 'repeat', 'order', 'qualifier'];

/** Segments whose loop is opened even where its parent's own opener is missing. */
const OPENS_ALONE = new Set(['HL', 'CLM', 'CLP', 'SVC', 'LX', 'STC', 'IK3', 'AK2']);

/**
 * Places the segments of one transaction set, ST to SE, in the loops of a guide. A segment goes to the deepest open
 * loop that has a place for it from where that loop stands; then to one that holds it too often or out of order (a
 * finding); else to `unplaced` (a finding).
 */
export function placeSegments(
  guide: Guide,
  segments: readonly Segment[],
  control: string,
): { root: Loop; unplaced: Segment[]; findings: Finding[] } {
  const root: Loop = { id: guide.root.id, segments: [], loops: [], rule: guide.root, rules: [] };
  const at: Placement = {
    guide,
    opens: openerIds(guide),
    stack: [frame(root, guide.root)],
    unplaced: [],
    findings: [],
    control,
    lost: false,
  };
  for (const segment of segments) placeOne(at, segment);
  return { root, unplaced: at.unplaced, findings: at.findings };
}

function frame(loop: Loop, rule: LoopRule): Frame {
  return { loop, rule, ordinal: 0, counts: new Array<number>(rule.items.length).fill(0) };
}

function placeOne(at: Placement, segment: Segment): void {
  const opens = at.opens.has(segment.id);
  const lowest = at.lost && !opens ? 1 : at.stack.length;
  for (const tolerance of TOLERANCES) {
    for (let level = lowest - 1; level >= 0; level -= 1) {
      const open = at.stack[level];
      const index = open === undefined ? -1 : findItem(open, segment, tolerance);
      if (open === undefined || index < 0) continue;
      at.stack.length = level + 1;
      if (opens) at.lost = false;
      putItem(at, open, index, segment, tolerance);
      return;
    }
  }
  if (OPENS_ALONE.has(segment.id) && placeBelow(at, segment)) return;
  at.unplaced.push(segment);
  if (!at.lost) at.findings.push(unexpected(at, segment));
  if (opens) at.lost = true;
}

const openerCache = new WeakMap<Guide, Set<string>>();

/** Identifiers of the segments that open loops in this guide. */
function openerIds(guide: Guide): Set<string> {
  let ids = openerCache.get(guide);
  if (ids === undefined) {
    ids = new Set();
    collectOpeners(guide.root, ids);
    openerCache.set(guide, ids);
  }
  return ids;
}

function collectOpeners(rule: LoopRule, ids: Set<string>): void {
  for (const item of rule.items) {
    if (item.kind === 'segment') continue;
    ids.add(openerOf(item).id);
    collectOpeners(item, ids);
  }
}

/** Index of the item of this loop that takes the segment, or -1. */
function findItem(open: Frame, segment: Segment, tolerance: Tolerance): number {
  const indexes = open.rule.byId.get(segment.id);
  if (indexes === undefined) return -1;
  let loose = -1;
  for (const index of indexes) {
    const item = open.rule.items[index];
    // The opener of an open loop opens the next repeat of that loop, one level up.
    if (item === undefined || (index === 0 && (open.counts[0] ?? 0) > 0)) continue;
    const ahead = (open.rule.ordinals[index] ?? 0) >= open.ordinal;
    const room = (open.counts[index] ?? 0) < item.repeat;
    if (tolerance === 'qualifier') {
      // The only use of this segment here: its wrong qualifier is a code error, not an unexpected segment.
      if (indexes.length === 1 && item.kind === 'segment' && ahead && room) return index;
      continue;
    }
    const fits = tolerance === 'exact' ? ahead && room : tolerance === 'repeat' ? ahead : true;
    if (!fits) continue;
    const key = open.rule.openers[index]?.key;
    if (key === undefined) {
      if (loose < 0) loose = index;
    } else if (keyMatches(key, segment)) return index;
  }
  return loose;
}

function keyMatches(key: NonNullable<SegmentRule['key']>, segment: Segment): boolean {
  const value = key.component === 0 ? element(segment, key.element) : component(segment, key.element, key.component);
  return key.codes.has(value);
}

function putItem(at: Placement, open: Frame, index: number, segment: Segment, tolerance: Tolerance): void {
  const item = open.rule.items[index];
  if (item === undefined) return;
  if (tolerance === 'order') at.findings.push(outOfOrder(at, open, segment));
  const count = (open.counts[index] ?? 0) + 1;
  open.counts[index] = count;
  if (count > item.repeat) at.findings.push(tooMany(at, open, item, segment));
  open.ordinal = Math.max(open.ordinal, open.rule.ordinals[index] ?? 0);
  if (item.kind === 'segment') {
    open.loop.segments.push(segment);
    open.loop.rules?.push(item);
    return;
  }
  const child: Loop = { id: item.id, parent: open.loop, segments: [], loops: [], rule: item, rules: [] };
  open.loop.loops.push(child);
  const inner = frame(child, item);
  at.stack.push(inner);
  putItem(at, inner, 0, segment, 'exact');
}

/** Opens a loop below the open ones whose own parent was not opened by its segment. */
function placeBelow(at: Placement, segment: Segment): boolean {
  for (let level = at.stack.length - 1; level >= 0; level -= 1) {
    const open = at.stack[level];
    const path = open === undefined ? undefined : pathBelow(open.rule, segment);
    if (open === undefined || path === undefined) continue;
    at.stack.length = level + 1;
    let outer = open;
    for (const index of path) outer = openEmpty(at, outer, index);
    const index = findItem(outer, segment, 'exact');
    at.lost = false;
    putItem(at, outer, index, segment, 'exact');
    return true;
  }
  return false;
}

/** Item indexes of the loops to open, outermost first, to reach a loop that the segment opens. */
function pathBelow(rule: LoopRule, segment: Segment): number[] | undefined {
  for (const [index, item] of rule.items.entries()) {
    if (item.kind === 'segment') continue;
    if (findItem(frame({ id: item.id, segments: [], loops: [] }, item), segment, 'exact') >= 0) return [index];
    const deeper = pathBelow(item, segment);
    if (deeper !== undefined) return [index, ...deeper];
  }
  return undefined;
}

function openEmpty(at: Placement, outer: Frame, index: number): Frame {
  const item = outer.rule.items[index];
  if (item === undefined || item.kind === 'segment') throw new Error('A path leads through loops only.');
  const child: Loop = { id: item.id, parent: outer.loop, segments: [], loops: [], rule: item, rules: [] };
  outer.counts[index] = (outer.counts[index] ?? 0) + 1;
  outer.ordinal = Math.max(outer.ordinal, outer.rule.ordinals[index] ?? 0);
  outer.loop.loops.push(child);
  const inner = frame(child, item);
  at.stack.push(inner);
  return inner;
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
      ? `Segment ${segment.id} (${qualifier}) has no place here, after loop ${loop}, in the ${at.guide.name}.`
      : `Segment ${segment.id.slice(0, 20)} is no segment of the X12 standard.`,
    fix: known
      ? 'Check its qualifier and its place, or remove it.'
      : 'Check the spelling of the segment identifier and the segment terminator before it.',
    ik304: known ? '2' : '1',
  });
}

function outOfOrder(at: Placement, open: Frame, segment: Segment): Finding {
  return findingAt(segment, {
    snip: 2,
    code: 'segment-order',
    control: at.control,
    loop: open.rule.id,
    message: `Segment ${segment.id} comes too late in loop ${open.rule.id}.`,
    fix: `Move the segment to its place in the order of the ${at.guide.name}.`,
    ik304: '7',
  });
}

function tooMany(at: Placement, open: Frame, item: SegmentRule | LoopRule, segment: Segment): Finding {
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
