import type { ElementRule, LoopRule, SegmentRule } from '../../guide.ts';
import type { Condition, Rule } from '../../rule.ts';
import type { RulePath } from '../../rule-path.ts';
import type { CompiledElement } from '../../validate/compile.ts';
import { DEFAULT_DELIMITERS } from '../../write.ts';
import {
  type DateCondition,
  dayOf,
  holds,
  isBroken,
  loopsAt,
  passes,
  pathOf,
  segmentsAt,
  type ValueCondition,
  valuesAt,
  valuesOf,
} from './ask.ts';
import { addSegment, everyLoop, type Growing, type GrownLoop, growLoop, isLevel, numberLevels } from './from-guide.ts';
import { compiledOf, elementOf, type Grown, putText, settle, textAt } from './guide-segment.ts';
import { fitting, sampleOf } from './guide-values.ts';
import { chance, dayAfter, pick, several, whole } from './random.ts';

/**
 * Makes a grown transaction set agree with the rules of its guide: where a rule applies and does not hold, what it
 * needs is put in; where that cannot be, what makes it apply is taken away.
 */
export function repair(at: Growing, root: GrownLoop, rules: readonly Rule[]): void {
  const thin: Growing = { ...at, density: at.density / 3 };
  for (let round = 0; round < 40; round += 1) {
    let isChanged = false;
    for (const loop of everyLoop(root)) {
      for (const rule of rules) {
        if (!isBroken(rule, loop)) continue;
        isChanged = true;
        // Two rules may pull in opposite ways: now and then the reason for the need goes instead.
        if (rule.when !== undefined && chance(at.random, round < 2 ? 0.2 : 0.5)) make(thin, rule.when, loop, false);
        if (isBroken(rule, loop)) make(thin, rule.needs, loop, true);
        if (isBroken(rule, loop) && rule.when !== undefined) make(thin, rule.when, loop, false);
      }
    }
    numberLevels(root);
    if (!isChanged) return;
  }
}

/** Changes the loop so that the condition gives the wanted answer, as far as the guide lets it. */
export function make(at: Growing, condition: Condition, loop: GrownLoop, wanted: boolean): void {
  if (holds(condition, loop) === wanted) return;
  if ('not' in condition) make(at, condition.not, loop, !wanted);
  else if ('all' in condition || 'any' in condition) {
    const parts = 'all' in condition ? condition.all : condition.any;
    if ('all' in condition === wanted) for (const part of parts) make(at, part, loop, wanted);
    else
      for (const part of several(at.random, parts, parts.length).sort(() => at.random() - 0.5)) {
        make(at, part, loop, wanted);
        if (holds(condition, loop) === wanted) return;
      }
  } else if ('has' in condition) makePresent(at, pathOf(condition.has), loop, wanted);
  else if ('lacks' in condition) makePresent(at, pathOf(condition.lacks), loop, !wanted);
  else if ('count' in condition) makeCount(at, condition, loop, wanted);
  else if ('after' in condition || 'before' in condition) makeDate(at, condition, loop, wanted);
  else makeValue(at, condition, loop, wanted);
}

function makePresent(at: Growing, path: RulePath, loop: GrownLoop, wanted: boolean): void {
  if (!wanted) removeAll(at, path, loop);
  else if (path.segment === '') loopsFor(at, path, loop);
  else if (path.element <= 0) segmentsFor(at, path, loop);
  else
    for (const { segment, rule } of segmentsFor(at, path, loop))
      setValue(at, segment, rule, path, path.element, undefined);
}

function removeAll(at: Growing, path: RulePath, loop: GrownLoop): void {
  if (path.segment === '') {
    for (const one of loopsAt(path, loop)) removeLoop(one);
    return;
  }
  for (const { loop: owner, segment } of segmentsAt(path, loop)) {
    const rule = ruleOf(owner, segment);
    if (path.element > 0) clear(at, segment, rule, path);
    const isLeft = path.element <= 0 || valuesOf(path, segment).length > 0;
    if (!isLeft) continue;
    if (path.element <= 0 && rule === owner.rule.items[0]) removeLoop(owner);
    else if (rule.usage === 'S' && rule !== owner.rule.items[0]) removeSegment(owner, segment);
    else requalify(at, segment, rule, path);
  }
}

/** Gives a required segment another qualifier than those of the path, where its use has one. */
function requalify(at: Growing, segment: Grown, rule: SegmentRule, path: RulePath): void {
  const others = [...(rule.key?.codes ?? [])].filter(
    (code) => path.qualifiers !== undefined && !path.qualifiers.has(code),
  );
  if (rule.key === undefined || others.length === 0) return;
  putText(segment, rule.key.element, rule.key.component, pick(at.random, others));
  settle(at, segment, rule, true, rule.key.element);
}

function removeLoop(loop: GrownLoop): void {
  const { parent } = loop;
  if (loop.rule.usage === 'S' && parent !== undefined) parent.loops = parent.loops.filter((child) => child !== loop);
}

function ruleOf(loop: GrownLoop, segment: Grown): SegmentRule {
  const rule = loop.rules[loop.segments.indexOf(segment)];
  if (rule === undefined) throw new Error(`${loop.id} has no rule for ${segment.id}.`);
  return rule;
}

function removeSegment(loop: GrownLoop, segment: Grown): void {
  const i = loop.segments.indexOf(segment);
  loop.segments.splice(i, 1);
  loop.rules.splice(i, 1);
}

/** Empties an element or component where the guide leaves it open. */
function clear(at: Growing, segment: Grown, rule: SegmentRule, path: RulePath): void {
  const definition = compiledOf(at, rule).elements[path.element - 1];
  const part = path.component === 0 ? definition : definition?.components?.[path.component - 1];
  if (part?.rule?.usage !== 'S') {
    if (path.component > 0 && definition?.rule?.usage === 'S') clear(at, segment, rule, { ...path, component: 0 });
    return;
  }
  putText(segment, path.element, path.component, '');
  settle(at, segment, rule, false);
}

/** The loops at the path, made where they are missing. */
function loopsFor(at: Growing, path: RulePath, start: GrownLoop): GrownLoop[] {
  const found = loopsAt(path, start);
  if (found.length > 0) return found;
  let owner = path.from === '' ? start : loopsAt({ ...path, loops: [] }, start)[0];
  for (const id of path.loops) {
    if (owner === undefined) return [];
    const known: GrownLoop | undefined = owner.loops.find((child) => child.id === id);
    const rule = owner.rule.items.find((item): item is LoopRule => item.kind === 'loop' && item.id === id);
    if (known === undefined && rule === undefined) return [];
    const next: GrownLoop | undefined = known ?? (rule === undefined ? undefined : growLoop(at, rule, owner));
    if (known === undefined && next !== undefined) owner.loops.push(next);
    owner = next;
  }
  return owner === undefined ? [] : [owner];
}

/** The segments at the path, made where they are missing. */
function segmentsFor(at: Growing, path: RulePath, start: GrownLoop): { segment: Grown; rule: SegmentRule }[] {
  const found = segmentsAt(path, start);
  if (found.length > 0) return found.map(({ loop, segment }) => ({ segment, rule: ruleOf(loop, segment) }));
  return loopsFor(at, { ...path, segment: '' }, start).flatMap((loop) => {
    const fits = loop.rule.items.filter(
      (item): item is SegmentRule =>
        item.kind === 'segment' && item.id === path.segment && codesFor(item, path).length > 0,
    );
    const rule = fits.length === 0 ? undefined : pick(at.random, fits);
    if (rule === undefined) return [];
    const code = path.qualifiers === undefined ? undefined : pick(at.random, codesFor(rule, path));
    const segment = addSegment(at, loop, rule, code);
    if (segment !== undefined) return [{ segment, rule }];
    // The one that stands here already is made the wanted one.
    const present = loop.segments.find((_, i) => loop.rules[i] === rule);
    if (present === undefined || rule.key === undefined || code === undefined) return [];
    putText(present, rule.key.element, rule.key.component, code);
    settle(at, present, rule, true, rule.key.element);
    return [{ segment: present, rule }];
  });
}

/** Qualifiers of the path that this use of the segment may have. */
function codesFor(rule: SegmentRule, path: RulePath): string[] {
  if (path.qualifiers === undefined) return ['any'];
  return [...path.qualifiers].filter((code) => rule.key === undefined || rule.key.codes.has(code));
}

/** Puts a value (or, where none is given, any) at the path of one segment; false where the guide forbids it. */
function setValue(
  at: Growing,
  segment: Grown,
  rule: SegmentRule,
  path: RulePath,
  n: number,
  value: string | undefined,
): boolean {
  const definition = compiledOf(at, rule).elements[n - 1];
  const part = path.component === 0 ? definition : definition?.components?.[path.component - 1];
  if (definition === undefined || part === undefined || part.rule?.usage === 'N' || definition.rule?.usage === 'N')
    return false;
  if (value !== undefined && !allows(part.rule, value)) return false;
  if ((segment.elements[n - 1] ?? '') === '' || part.components !== undefined)
    segment.elements[n - 1] = elementOf(at, definition);
  if (part.components === undefined)
    putText(segment, n, path.component, value ?? currentOr(at, segment, n, path.component, part));
  settle(at, segment, rule, true, n);
  return true;
}

function currentOr(at: Growing, segment: Grown, n: number, m: number, part: CompiledElement): string {
  const text = segment.elements[n - 1] ?? '';
  const current = m === 0 ? text : (text.split(DEFAULT_DELIMITERS.component)[m - 1] ?? '');
  return current === '' ? sampleOf(at.random, part) : current;
}

function allows(rule: ElementRule | undefined, value: string): boolean {
  return rule?.codes === undefined || rule.codes.has(value);
}

function makeCount(
  at: Growing,
  condition: Extract<Condition, { count: string }>,
  loop: GrownLoop,
  wanted: boolean,
): void {
  const path = pathOf(condition.count);
  const { least = 0, most = Number.POSITIVE_INFINITY } = condition;
  const count = valuesAt(path, loop).length;
  const goal = wanted ? Math.min(Math.max(count, least), most) : least > 0 ? least - 1 : most + 1;
  if (goal === 0) removeAll(at, path, loop);
  if (count === 0 && goal > 0) makePresent(at, path, loop, true);
  if (path.segment === '') countLoops(at, path, loop, goal);
  else if (path.element <= 0) countSegments(at, path, loop, goal);
}

function countLoops(at: Growing, path: RulePath, start: GrownLoop, goal: number): void {
  const found = loopsAt(path, start);
  for (const one of found.slice(goal)) removeLoop(one);
  const [first] = found;
  for (let i = found.length; i < goal && i < (first?.rule.repeat ?? 0); i += 1) {
    if (first?.parent !== undefined) first.parent.loops.push(growLoop(at, first.rule, first.parent));
  }
}

function countSegments(at: Growing, path: RulePath, start: GrownLoop, goal: number): void {
  const found = segmentsAt(path, start);
  for (const { loop, segment } of found.slice(goal)) {
    if (loop.segments[0] === segment) removeLoop(loop);
    else removeSegment(loop, segment);
  }
  const [first] = found;
  if (first === undefined) return;
  const rule = ruleOf(first.loop, first.segment);
  const code = rule.key === undefined ? undefined : textAt(first.segment, rule.key.element, rule.key.component);
  for (let i = found.length; i < goal; i += 1) addSegment(at, first.loop, rule, code);
}

function makeDate(at: Growing, condition: DateCondition, loop: GrownLoop, wanted: boolean): void {
  const isAfter = 'after' in condition;
  const path = pathOf(condition.at);
  const other = pathOf(isAfter ? condition.after : condition.before);
  if (wanted) for (const one of [path, other]) makePresent(at, one, loop, true);
  // Either date may be moved; where several rules bind the same dates, now and then one goes.
  if (!wanted && chance(at.random, 0.1)) removeAll(at, { ...path, element: 0 }, loop);
  else if (chance(at.random, 0.3)) moveDates(at, other, path, !isAfter, loop, wanted);
  else moveDates(at, path, other, isAfter, loop, wanted);
}

/** Moves the dates at a path to (or back from) the other side of the first date of another path. */
function moveDates(
  at: Growing,
  path: RulePath,
  other: RulePath,
  isAfter: boolean,
  loop: GrownLoop,
  wanted: boolean,
): void {
  const limit = dayOf(valuesAt(other, loop)[0]);
  if (limit === '') return;
  const shift = wanted ? (isAfter ? whole(at.random, 1, 30) : -whole(at.random, 1, 30)) : 0;
  const wantedDay = dayAfter(limit, shift);
  for (const { loop: owner, segment } of segmentsAt(path, loop)) {
    const text = segment.elements[path.element - 1] ?? '';
    const isWrong = text !== '' && (isAfter ? text.slice(0, 8) > limit : text.slice(0, 8) < limit) !== wanted;
    const moved = text.length === 17 ? `${wantedDay}-${later(text, wantedDay)}` : wantedDay;
    if (isWrong) setValue(at, segment, ruleOf(owner, segment), path, path.element, moved);
  }
}

const later = (range: string, from: string): string => (range.slice(9) < from ? from : range.slice(9));

/** Values that fit few masks. */
const ODD = ['ZZ9', '99', 'Q', '123456', 'ABCDEFGHIJKL', '1234567890123', '1ABCDEFGHI'];

/** A value for the condition, or for its opposite, out of those that the element may have. */
function valueFor(at: Growing, condition: ValueCondition, wanted: boolean, part: CompiledElement): string | undefined {
  const { random } = at;
  const fits = (value: string): boolean => passes(condition, value) === wanted && allows(part.rule, value);
  if (part.rule?.codes !== undefined) {
    const codes = [...part.rule.codes].filter(fits);
    return codes.length === 0 ? undefined : pick(random, codes);
  }
  const asked =
    'is' in condition
      ? condition.is
      : 'isNot' in condition
        ? condition.isNot
        : 'like' in condition
          ? condition.like.map((mask) => fitting(random, mask))
          : 'over' in condition
            ? [String(condition.over + 1), String(condition.over)]
            : [String(condition.under - 1), String(condition.under)];
  const candidates = [
    ...several(random, asked, 3),
    ...Array.from({ length: 20 }, () => sampleOf(random, part)),
    ...ODD,
  ];
  const { min = 1, max = 80 } = part.element ?? {};
  return candidates.find((value) => fits(value) && value.length >= min && value.length <= max);
}

/** HL04 tells whether levels follow: they are grown or taken away. */
function makeLevels(at: Growing, condition: ValueCondition, path: RulePath, start: GrownLoop, wanted: boolean): void {
  const hasLevels = passes(condition, '1') === wanted;
  for (const loop of loopsAt({ ...path, segment: '' }, start)) {
    const child = loop.rule.items.find((item): item is LoopRule => item.kind === 'loop' && isLevel(item));
    const levels = loop.loops.filter((one) => isLevel(one.rule));
    if (hasLevels && child !== undefined && levels.length === 0) loop.loops.push(growLoop(at, child, loop));
    if (!hasLevels) loop.loops = loop.loops.filter((one) => !levels.includes(one));
    const hl = loop.segments[0];
    if (hl?.id === 'HL') hl.elements[3] = hasLevels ? '1' : '0';
  }
}

function makeValue(at: Growing, condition: ValueCondition, loop: GrownLoop, wanted: boolean): void {
  const path = pathOf(condition.at);
  if (path.segment === 'HL' && path.element === 4) {
    makeLevels(at, condition, path, loop, wanted);
    return;
  }
  if (wanted) {
    const [one] = segmentsFor(at, path, loop);
    if (one !== undefined) setSome(at, condition, one.segment, one.rule, path);
    return;
  }
  for (const { loop: owner, segment } of segmentsAt(path, loop)) {
    const rule = ruleOf(owner, segment);
    const places = path.element > 0 ? [path.element] : segment.elements.map((_, i) => i + 1);
    for (const n of places) {
      const isTrue = valuesOf({ ...path, element: n }, segment).some((value) => passes(condition, value));
      if (isTrue) unset(at, condition, segment, rule, path, n);
    }
    const isStill = valuesOf(path, segment).some((value) => passes(condition, value));
    if (isStill && rule.usage === 'S') removeSegment(owner, segment);
  }
}

function partAt(at: Growing, rule: SegmentRule, path: RulePath, n: number): CompiledElement | undefined {
  const definition = compiledOf(at, rule).elements[n - 1];
  return path.component === 0 ? definition : definition?.components?.[path.component - 1];
}

function setSome(at: Growing, condition: ValueCondition, segment: Grown, rule: SegmentRule, path: RulePath): void {
  const places = path.element > 0 ? [path.element] : segment.elements.map((_, i) => i + 1);
  for (const n of places) {
    const part = partAt(at, rule, path, n);
    const value = part === undefined ? undefined : valueFor(at, condition, true, part);
    if (value !== undefined && setValue(at, segment, rule, path, n, value)) return;
  }
}

function unset(
  at: Growing,
  condition: ValueCondition,
  segment: Grown,
  rule: SegmentRule,
  path: RulePath,
  n: number,
): void {
  const part = partAt(at, rule, path, n);
  const value = part === undefined ? undefined : valueFor(at, condition, false, part);
  if (value === undefined || !setValue(at, segment, rule, path, n, value))
    clear(at, segment, rule, { ...path, element: n });
}
