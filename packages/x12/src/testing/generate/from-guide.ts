import type { Guide, LoopRule, SegmentRule } from '../../guide.ts';
import { openerOf } from '../../guide.ts';
import type { OutElement, OutSegment } from '../../types.ts';
import { DEFAULT_DELIMITERS } from '../../write.ts';
import { type Grown, type Growth, growSegment, putText, settle, textAt } from './guide-segment.ts';
import { chance, pick, type Random, whole } from './random.ts';

/** A loop under construction: every segment and child loop knows its rule. */
export interface GrownLoop {
  id: string;
  parent: GrownLoop | undefined;
  segments: Grown[];
  loops: GrownLoop[];
  rule: LoopRule;
  rules: SegmentRule[];
}

export interface Growing extends Growth {
  /** Segments grown so far; past `LIMIT` nothing optional is added. */
  size: number;
}

/** A set gets no optional loops past so many segments. */
const LIMIT = 250;

/** Grows the loop with all that it requires and, of the rest, what chance gives. */
export function growLoop(at: Growing, rule: LoopRule, parent: GrownLoop | undefined): GrownLoop {
  const loop: GrownLoop = { id: rule.id, parent, segments: [], loops: [], rule, rules: [] };
  for (const item of rule.items) {
    const count = howOften(at, item);
    for (let i = 0; i < count; i += 1) {
      if (item.kind === 'loop') loop.loops.push(growLoop(at, item, loop));
      else addSegment(at, loop, item);
    }
  }
  const child = rule.items.find((item): item is LoopRule => item.kind === 'loop' && isLevel(item));
  if (child !== undefined && mustHaveChild(rule) && !loop.loops.some((one) => isLevel(one.rule))) {
    loop.loops.push(growLoop(at, child, loop));
  }
  return loop;
}

/**
 * Adds a segment, of this qualifier where one is given, else of one that the loop does not have yet. Undefined where
 * the guide's repeats or qualifiers are used up.
 */
export function addSegment(at: Growing, loop: GrownLoop, rule: SegmentRule, code?: string): Grown | undefined {
  const others = loop.segments.filter((_, i) => loop.rules[i] === rule);
  if (others.length >= rule.repeat) return undefined;
  const segment = growSegment(at, rule);
  if (rule.key !== undefined) {
    const { element, component, codes } = rule.key;
    const used = new Set(others.map((other) => textAt(other, element, component)));
    const free = code === undefined ? [...codes].filter((one) => codes.size === 1 || !used.has(one)) : [code];
    if (free.length === 0) return undefined;
    putText(segment, element, component, pick(at.random, free));
    settle(at, segment, rule, true, element);
  }
  at.size += 1;
  loop.segments.push(segment);
  loop.rules.push(rule);
  return segment;
}

function howOften(at: Growing, item: SegmentRule | LoopRule): number {
  const isOpen = item.usage === 'S';
  if (item.usage === 'N' || item.id === 'SE' || item.id === 'ST') return 0;
  if (isOpen && (at.size > LIMIT || !chance(at.random, at.density))) return 0;
  const most = Math.min(item.repeat, at.size > LIMIT ? 1 : 3);
  return most > 1 && chance(at.random, at.density) ? whole(at.random, 2, most) : 1;
}

/** True for a loop that an HL opens. */
export function isLevel(rule: LoopRule): boolean {
  return openerOf(rule).id === 'HL';
}

/** HL04 allows nothing but 1. */
function mustHaveChild(rule: LoopRule): boolean {
  const opener = rule.items[0];
  const codes = opener?.kind === 'segment' && opener.id === 'HL' ? opener.elements[3]?.codes : undefined;
  return codes?.has('1') === true && !codes.has('0');
}

/** Every loop of the tree, parents before children, in the order of the guide. */
export function everyLoop(root: GrownLoop): GrownLoop[] {
  return [root, ...inOrder(root).flatMap((one) => ('loop' in one ? everyLoop(one.loop) : []))];
}

type Standing = { segment: Grown } | { loop: GrownLoop };

/** What stands in a loop, in the order of the guide. */
function inOrder(loop: GrownLoop): Standing[] {
  return loop.rule.items.flatMap((item): Standing[] =>
    item.kind === 'loop'
      ? loop.loops.filter((child) => child.rule === item).map((child) => ({ loop: child }))
      : loop.segments.filter((_, i) => loop.rules[i] === item).map((segment) => ({ segment })),
  );
}

/** Numbers the levels and the loops that count: LX01 among its like, HL01, HL02 of the level above, HL04 by whether one follows below. */
export function numberLevels(root: GrownLoop): void {
  const ids = new Map<GrownLoop, string>();
  for (const loop of everyLoop(root)) {
    const hl = loop.segments[0];
    if (hl?.id === 'LX')
      hl.elements[0] = String(1 + (loop.parent?.loops.filter((one) => one.rule === loop.rule).indexOf(loop) ?? 0));
    if (hl?.id !== 'HL') continue;
    ids.set(loop, String(ids.size + 1));
    hl.elements[0] = String(ids.size);
    const parent = loop.parent === undefined ? undefined : ids.get(loop.parent);
    hl.elements[1] = parent ?? '';
    const usage = loop.rules[0]?.elements[3]?.usage;
    if (usage === 'R') hl.elements[3] = loop.loops.some((child) => isLevel(child.rule)) ? '1' : '0';
    else hl.elements[3] = '';
  }
}

/** A generated body with, for each segment, the ids of the loops that it stands in, outermost first. */
export interface GrownBody {
  segments: OutSegment[];
  places: string[];
}

export function bodyOf(root: GrownLoop): GrownBody {
  const body: GrownBody = { segments: [], places: [] };
  const visit = (loop: GrownLoop, place: string): void => {
    for (const one of inOrder(loop)) {
      if ('loop' in one) visit(one.loop, `${place}/${one.loop.id}`);
      else {
        body.segments.push([one.segment.id, ...one.segment.elements.map(outElement)]);
        body.places.push(place);
      }
    }
  };
  visit(root, root.id);
  return body;
}

function outElement(text: string): OutElement {
  const { repetition, component } = DEFAULT_DELIMITERS;
  const values = text.split(repetition).map((one) => (one.includes(component) ? one.split(component) : one));
  return values.length > 1 ? { repetitions: values } : values[0];
}

export function startGrowth(guide: Guide, random: Random, density: number): Growing {
  return { random, release: guide.release ?? '005010', density, size: 0 };
}
