import { element } from '../access.ts';
import type { Guide, LoopRule, SegmentRule } from '../guide.ts';
import { openerOf } from '../guide.ts';
import type { Loop, Segment } from '../types.ts';
import type { Collector } from './collector.ts';
import { add } from './collector.ts';

/** Checks that each segment and loop that the guide requires is there (SNIP 2), in this loop and all below it. */
export function checkRequired(at: Collector, loop: Loop, fallback: Segment): void {
  const place = loop.segments[0] ?? fallback;
  const { rule } = loop;
  if (rule === undefined) return;
  for (const item of rule.required) {
    const present =
      item.kind === 'segment' ? (loop.rules ?? []).includes(item) : loop.loops.some((child) => child.rule === item);
    if (!present) reportMissing(at, rule, item, lastBefore(loop, item) ?? place);
  }
  for (const child of loop.loops) checkRequired(at, child, place);
}

/** The last segment of the loop that stands before the place of a missing item: where the gap is. */
function lastBefore(loop: Loop, item: SegmentRule | LoopRule): Segment | undefined {
  const items = loop.rule?.items ?? [];
  const place = items.indexOf(item);
  let last: Segment | undefined;
  for (const [i, segment] of loop.segments.entries()) {
    const own = loop.rules?.[i];
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

interface Level {
  segment: Segment;
  code: string;
  hasChild: boolean;
}

/**
 * Checks HL numbering, parents and child codes of a set (SNIP 2): HL01 counts from 1, HL02 names a level that came
 * before. Level codes and child codes are checked where the guide says them.
 */
export function checkHierarchy(
  at: Collector,
  segments: readonly Segment[],
  parents: Guide['levels'] | undefined,
): void {
  const levels = new Map<string, Level>();
  let expected = 1;
  let allParentsKnown = true;
  for (const segment of segments) {
    if (segment.id !== 'HL') continue;
    const [id, parentId, code] = [element(segment, 1), element(segment, 2), element(segment, 3)];
    if (id !== '' && id !== String(expected))
      reportHierarchy(at, segment, 'HL01', id, `HL01 must be ${expected}.`, COUNT_FIX);
    expected += 1;
    const wanted = parents?.[code];
    const parent = levels.get(parentId);
    if (parent !== undefined) parent.hasChild = true;
    if (parentId !== '' && parent === undefined) {
      allParentsKnown = false;
      reportHierarchy(
        at,
        segment,
        'HL02',
        parentId,
        `HL02 names a parent, ${parentId}, that does not come before.`,
        PARENT_FIX,
      );
    } else if (wanted !== undefined && parent !== undefined && ![wanted].flat().includes(parent.code)) {
      reportHierarchy(
        at,
        segment,
        'HL02',
        parentId,
        `The parent of a level ${code} must be a level ${[wanted].flat().join(' or ')}.`,
        PARENT_FIX,
      );
    }
    levels.set(id, { segment, code, hasChild: false });
  }
  if (parents !== undefined && allParentsKnown) for (const level of levels.values()) checkChildCode(at, level);
}

const COUNT_FIX = 'Number the HL segments 1, 2, 3 and so on within the transaction set.';
const PARENT_FIX = 'Put the HL01 of the level above into HL02.';

function checkChildCode(at: Collector, level: Level): void {
  const declared = element(level.segment, 4);
  if (declared === '0' && level.hasChild) {
    reportHierarchy(
      at,
      level.segment,
      'HL04',
      declared,
      'HL04 says that no level follows, but one does.',
      'Set HL04 to 1.',
    );
  }
  if (declared === '1' && !level.hasChild) {
    reportHierarchy(
      at,
      level.segment,
      'HL04',
      declared,
      'HL04 says that a level follows, but none does.',
      'Set HL04 to 0.',
    );
  }
}

function reportHierarchy(
  at: Collector,
  segment: Segment,
  reference: string,
  value: string,
  message: string,
  fix: string,
): void {
  const code = reference === 'HL01' ? 'hl-number' : reference === 'HL02' ? 'hl-parent' : 'hl-child-code';
  add(at, segment, '', { snip: 2, code, element: reference, value, message, fix, ik403: '7' });
}
