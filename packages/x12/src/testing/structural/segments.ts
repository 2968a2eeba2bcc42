import type { LoopRule, SegmentRule } from '../../guide.ts';
import { openerOf } from '../../guide.ts';
import { compiledSegment } from '../../validate/compile.ts';
import { badDates } from './elements.ts';
import { brokenRules, changed, fresh, type Making, type StructuralFault } from './fault.ts';
import { copyOf, lineOf, linesOf, loopsOf, type Standing, type StandingLoop } from './tree.ts';

/** Faults with whole segments and loops: missing, too many, out of order, unknown. */

/** Repeats that are tried out. */
const MOST_COPIES = 60;

export function* segmentFaults(at: Making, loop: StandingLoop): Generator<StructuralFault> {
  for (const [i, segment] of loop.segments.entries()) {
    const rule = loop.rules[i];
    if (rule === undefined || segment.id === 'ST' || segment.id === 'SE' || segment.id === 'HL') continue;
    const isOpener = i === 0;
    if (!isOpener) {
      yield* missingSegment(at, loop, segment, rule);
      yield* tooMany(at, loop, i, rule);
      yield* wrongOrder(at, loop, i);
    }
    yield* surplus(at, loop, segment, rule);
  }
  yield* unknown(at, loop);
  yield* loopFaults(at, loop);
}

interface Parts {
  expected: string;
  kind: string;
  changes: ReadonlyMap<number, readonly string[]>;
  also?: readonly string[];
  touched: Iterable<string>;
}

function faultOf(at: Making, rule: string, { expected, kind, changes, also = [], touched }: Parts): StructuralFault {
  return {
    guide: at.set.guide.name,
    kind,
    rule,
    lines: changed(at.lines, changes),
    expected,
    with: also,
    touched: new Set(touched),
  };
}

/** A required segment that stands once goes. */
function* missingSegment(
  at: Making,
  loop: StandingLoop,
  segment: Standing,
  rule: SegmentRule,
): Generator<StructuralFault> {
  const isOnly = loop.rules.filter((one) => one === rule).length === 1;
  // Without BHT request and response of one guide cannot be told apart.
  if (rule.id === 'BHT' && at.set.guide.variant !== undefined) return;
  if (rule.usage !== 'R' || !isOnly) return;
  const name = fresh(at, loop, `${rule.id} ${rule.name}`, 'segment-required');
  if (name === undefined) return;
  const { segments, rules } = loop;
  loop.segments = segments.filter((one) => one !== segment);
  loop.rules = rules.filter((one) => one !== rule);
  const also = brokenRules(at);
  Object.assign(loop, { segments, rules });
  const changes = new Map([[segment.line, []]]);
  yield faultOf(at, name, {
    kind: 'segment-required',
    expected: `segment-required ${rule.id}`,
    changes,
    also,
    touched: [rule.id],
  });
}

/** A segment stands once more often than it may. */
function* tooMany(at: Making, loop: StandingLoop, i: number, rule: SegmentRule): Generator<StructuralFault> {
  const segment = loop.segments[i];
  const present = loop.rules.filter((one) => one === rule).length;
  // A use without qualifier takes what is too many for another.
  const isTaken = loop.rule.items.some(
    (item) => item !== rule && item.id === rule.id && openerOf(item).key === undefined,
  );
  if (segment === undefined || isTaken || rule.repeat > MOST_COPIES || loop.rules[i + 1] === rule) return;
  const name = fresh(at, loop, `${rule.id} ${rule.name}`, 'segment-repeat-exceeded');
  if (name === undefined) return;
  const copies = Array.from({ length: rule.repeat + 1 - present }, () => segment);
  const { segments, rules } = loop;
  loop.segments = [...segments.slice(0, i + 1), ...copies, ...segments.slice(i + 1)];
  loop.rules = [...rules.slice(0, i + 1), ...copies.map(() => rule), ...rules.slice(i + 1)];
  const also = brokenRules(at);
  Object.assign(loop, { segments, rules });
  const line = at.lines[segment.line] ?? '';
  yield faultOf(at, name, {
    kind: 'segment-repeat-exceeded',
    expected: `segment-repeat-exceeded ${rule.id}`,
    changes: new Map([[segment.line, [line, ...copies.map(() => line)]]]),
    also,
    touched: [rule.id],
  });
}

/** Position group of an item: neighbours with one identifier may come in any order. */
const ordinalOf = (loop: StandingLoop, rule: SegmentRule): number =>
  loop.rule.ordinals[loop.rule.items.indexOf(rule)] ?? 0;

/** True when a loop around this one could still take the segment, so that it would not be out of order here. */
function fitsOutside(loop: StandingLoop, id: string): boolean {
  for (let outer = loop.parent; outer !== undefined; outer = outer.parent) {
    if (outer.rule.items.some((item) => openerOf(item).id === id)) return true;
  }
  return false;
}

/** Two neighbours of different kind change places: the first one now comes too late. */
function* wrongOrder(at: Making, loop: StandingLoop, i: number): Generator<StructuralFault> {
  const [segment, next] = [loop.segments[i], loop.segments[i + 1]];
  const [rule, nextRule] = [loop.rules[i], loop.rules[i + 1]];
  if (segment === undefined || next === undefined || rule === undefined || nextRule === undefined) return;
  if (next.line !== segment.line + 1 || next.id === 'SE' || fitsOutside(loop, segment.id)) return;
  if (ordinalOf(loop, nextRule) <= ordinalOf(loop, rule)) return;
  // A later use of the same segment could take it.
  const isLater = loop.rule.items.some(
    (item) =>
      openerOf(item).id === segment.id &&
      item !== rule &&
      item.kind === 'segment' &&
      ordinalOf(loop, item) > ordinalOf(loop, rule),
  );
  if (isLater) return;
  const name = fresh(at, loop, `${rule.id} ${rule.name}`, 'segment-order');
  if (name === undefined) return;
  const [own, other] = [at.lines[segment.line] ?? '', at.lines[next.line] ?? ''];
  yield faultOf(at, name, {
    kind: 'segment-order',
    expected: `segment-order ${segment.id}`,
    changes: new Map([
      [segment.line, [other]],
      [next.line, [own]],
    ]),
    touched: [],
  });
}

/** An element more than the standard has, a component in a plain element, a value too many: once for each segment. */
function* surplus(at: Making, loop: StandingLoop, segment: Standing, rule: SegmentRule): Generator<StructuralFault> {
  const standard = compiledSegment(segment.id, rule, at.set.guide.release ?? '005010');
  if (standard === undefined || segment.id === 'BDS' || segment.id === 'BIN') return;
  const size = standard.elements.length;
  const name = fresh(at, loop, `${rule.id} ${rule.name}`, 'element-too-many');
  const padded = [...segment.elements, ...Array.from({ length: size - segment.elements.length }, () => ''), 'X'];
  if (name !== undefined) {
    yield faultOf(at, name, {
      kind: 'element-too-many',
      expected: `element-too-many ${segment.id}${String(size + 1).padStart(2, '0')}`,
      changes: new Map([[segment.line, [lineOf(segment.id, padded)]]]),
      touched: [],
    });
  }
  const n = standard.elements.findIndex(
    ({ components, rule: one, element }, i) =>
      components === undefined &&
      element?.type === 'AN' &&
      one?.codes === undefined &&
      (one?.repeat ?? 1) === 1 &&
      rule.key?.element !== i + 1 &&
      (segment.elements[i] ?? '') !== '',
  );
  if (n < 0) return;
  for (const [kind, extra] of [
    ['component-too-many', ':X'],
    ['element-repeat-exceeded', '^X'],
    ['element-characters', '\u0007'],
  ] as const) {
    const spoilt = (text: string): string => (extra === '\u0007' ? text.slice(0, -1) : text) + extra;
    const elements = segment.elements.map((text, i) => (i === n ? spoilt(text) : text));
    const own = fresh(at, loop, `${rule.id} ${rule.name}`, kind);
    if (own === undefined) continue;
    const before = segment.elements;
    segment.elements = elements;
    const also = [...brokenRules(at), ...badDates(elements, standard.elements)];
    segment.elements = before;
    const expected = `${kind} ${segment.id}${String(n + 1).padStart(2, '0')}`;
    const changes = new Map([[segment.line, [lineOf(segment.id, elements)]]]);
    yield faultOf(at, own, { kind, expected, changes, also, touched: [segment.id] });
  }
}

/** A segment that no standard knows, after the opener of each loop. */
function* unknown(at: Making, loop: StandingLoop): Generator<StructuralFault> {
  // Behind the second segment of the set, which tells the guide.
  const opener = loop.segments[loop.rule === at.set.root.rule ? 1 : 0];
  const name = opener === undefined ? undefined : fresh(at, loop, 'anything else', 'segment-unknown');
  if (opener === undefined || name === undefined) return;
  yield faultOf(at, name, {
    kind: 'segment-unknown',
    expected: 'segment-unknown ZQX',
    changes: new Map([[opener.line, [at.lines[opener.line] ?? '', 'ZQX*1~']]]),
    touched: [],
  });
}

const hasLevel = (loop: StandingLoop): boolean => loopsOf(loop).some((one) => one.segments[0]?.id === 'HL');
const idsOf = (loop: StandingLoop): Set<string> =>
  new Set(loopsOf(loop).flatMap((one) => one.segments.map(({ id }) => id)));

/** Required loops that go, and loops that stand too often; levels (HL) are numbered, so they are left alone. */
function* loopFaults(at: Making, loop: StandingLoop): Generator<StructuralFault> {
  for (const child of loop.loops) {
    if (hasLevel(child)) continue;
    const others = loop.loops.filter((one) => one.rule === child.rule);
    if (child.rule.usage === 'R' && others.length === 1) yield* missingLoop(at, loop, child);
    const isTaken = openerOf(child.rule).key === undefined && fitsOutside(loop, openerOf(child.rule).id);
    if (child.rule.repeat <= MOST_COPIES && others.at(-1) === child && !isTaken)
      yield* loopTooMany(at, loop, child, others.length);
  }
}

function* missingLoop(at: Making, loop: StandingLoop, child: StandingLoop): Generator<StructuralFault> {
  const name = fresh(at, loop, `loop ${child.id}`, 'loop-required');
  if (name === undefined) return;
  const { loops } = loop;
  loop.loops = loops.filter((one) => one !== child);
  const also = brokenRules(at);
  loop.loops = loops;
  yield faultOf(at, name, {
    kind: 'loop-required',
    expected: `loop-required ${openerOf(child.rule as LoopRule).id}`,
    changes: new Map(linesOf(child).map((line) => [line, []])),
    also,
    touched: idsOf(child),
  });
}

function* loopTooMany(
  at: Making,
  loop: StandingLoop,
  child: StandingLoop,
  present: number,
): Generator<StructuralFault> {
  const name = fresh(at, loop, `loop ${child.id}`, 'loop-repeat-exceeded');
  if (name === undefined) return;
  const copies = Array.from({ length: child.rule.repeat + 1 - present }, () => copyOf(child));
  const { loops } = loop;
  const place = loops.indexOf(child) + 1;
  loop.loops = [...loops.slice(0, place), ...copies, ...loops.slice(place)];
  const also = brokenRules(at);
  loop.loops = loops;
  const own = linesOf(child);
  const last = own.at(-1) ?? 0;
  const texts = own.map((line) => at.lines[line] ?? '');
  yield faultOf(at, name, {
    kind: 'loop-repeat-exceeded',
    expected: `loop-repeat-exceeded ${child.segments[0]?.id}`,
    changes: new Map([[last, [at.lines[last] ?? '', ...copies.flatMap(() => texts)]]]),
    also,
    touched: idsOf(child),
  });
}
