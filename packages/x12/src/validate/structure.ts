import type { LoopRule, SegmentRule } from '../guide.ts';
import { openerOf } from '../guide.ts';
import type { PlacedLoop } from '../place.ts';
import type { Segment } from '../types.ts';
import type { Collector } from './collector.ts';
import { add } from './collector.ts';

/** Checks that each segment and loop that the guide requires in this loop is there (SNIP 2). */
export function checkRequired(at: Collector, loop: PlacedLoop): void {
  const { required } = loop.table;
  for (let i = 0; i < required.length; i += 1) {
    const index = required[i] as number;
    if ((loop.counts[index] as number) > 0) continue;
    const item = loop.rule.items[index] as SegmentRule | LoopRule;
    const place = lastBefore(loop, item) ?? firstOf(loop);
    if (place !== undefined) reportMissing(at, loop.rule, item, place);
  }
}

/** The first segment of the loop, or of the nearest loop around it that has one. */
function firstOf(loop: PlacedLoop): Segment | undefined {
  for (let at: PlacedLoop | undefined = loop; at !== undefined; at = at.parent) {
    const first = at.segments[0];
    if (first !== undefined) return first;
  }
  return undefined;
}

/** The last segment of the loop that stands before the place of a missing item: where the gap is. */
function lastBefore(loop: PlacedLoop, item: SegmentRule | LoopRule): Segment | undefined {
  const items = loop.rule.items;
  const place = items.indexOf(item);
  let last: Segment | undefined;
  for (const segment of loop.segments) {
    const own = segment.rule;
    if (own !== undefined && items.indexOf(own) < place) last = segment;
  }
  return last;
}

function reportMissing(at: Collector, rule: LoopRule, item: SegmentRule | LoopRule, place: Segment): void {
  // An unread SE is the envelope's finding.
  if (item.kind === 'segment' && item.id === 'SE') return;
  const opener = openerOf(item);
  const isLoop = item.kind === 'loop';
  const qualifier = opener.key === undefined ? '' : ` with ${[...opener.key.codes].slice(0, 3).join(' or ')}`;
  add(at, place, isLoop ? item.id : rule.id, {
    snip: 2,
    code: isLoop ? 'loop-required' : 'segment-required',
    segment: opener.id,
    ik304: isLoop ? 'I7' : '3',
    message: isLoop
      ? `Loop ${item.id} (${item.name}) is required in ${rule.id} and is missing.`
      : `Segment ${opener.id} (${item.name}) is required in loop ${rule.id} and is missing.`,
    fix: `Add the ${opener.id} segment${qualifier}.`,
  });
}
