import { QUALIFIER_PLACES } from '../../guide.ts';
import type { Condition, Rule } from '../../rule.ts';
import { parseRulePath, type RulePath } from '../../rule-path.ts';
import type { GrownLoop } from './from-guide.ts';
import { type Grown, textAt } from './guide-segment.ts';

/**
 * The rule language in its plainest form, for grown transaction sets: what the engine's compiled rules must agree with.
 * Nothing here is quick, and nothing of the engine is used but the parsing of paths.
 */

const paths = new Map<string, RulePath>();

/** A path, parsed once. */
export function pathOf(text: string): RulePath {
  let path = paths.get(text);
  if (path === undefined) {
    path = parseRulePath(text);
    paths.set(text, path);
  }
  return path;
}

/** The loops in which a path looks, or that it names. */
export function loopsAt(path: RulePath, start: GrownLoop): GrownLoop[] {
  let from: GrownLoop | undefined = start;
  while (path.from !== '' && from !== undefined && from.id !== path.from) from = from.parent;
  let found = from === undefined ? [] : [from];
  for (const id of path.loops) found = found.flatMap((loop) => loop.loops.filter((child) => child.id === id));
  return found;
}

/** The segments that a path names. */
export function segmentsAt(path: RulePath, start: GrownLoop): { loop: GrownLoop; segment: Grown }[] {
  return loopsAt(path, start).flatMap((loop) =>
    loop.segments
      .filter((segment) => segment.id === path.segment && isQualified(path, segment))
      .map((segment) => ({ loop, segment })),
  );
}

function isQualified({ qualifiers }: RulePath, segment: Grown): boolean {
  const [n, m] = QUALIFIER_PLACES[segment.id] ?? [1, 0];
  return qualifiers === undefined || qualifiers.has(textAt(segment, n, m));
}

/** The values that a path gives of one segment: every repetition, none of them empty. */
export function valuesOf(path: RulePath, segment: Grown): string[] {
  if (path.element === 0) return [segment.id];
  const texts = path.element > 0 ? [segment.elements[path.element - 1] ?? ''] : segment.elements;
  return texts
    .flatMap((text) => text.split('^'))
    .map((text) => (path.component === 0 ? text : (text.split(':')[path.component - 1] ?? '')))
    .filter((value) => value !== '');
}

export function valuesAt(path: RulePath, start: GrownLoop): string[] {
  if (path.segment === '') return loopsAt(path, start).map(({ id }) => id);
  return segmentsAt(path, start).flatMap(({ segment }) => valuesOf(path, segment));
}

/** A condition that looks at values one by one. */
export type ValueCondition = Exclude<Extract<Condition, { at: string }>, DateCondition>;
export type DateCondition = Extract<Condition, { after: string } | { before: string }>;

/** Whether one value fulfils it. */
export function passes(condition: ValueCondition, value: string): boolean {
  if ('is' in condition) return condition.is.includes(value);
  if ('isNot' in condition) return !condition.isNot.includes(value);
  if ('like' in condition) return condition.like.some((mask) => asPattern(mask).test(value));
  return 'over' in condition ? Number(value) > condition.over : Number(value) < condition.under;
}

const PATTERNS: Readonly<Record<string, string>> = { '#': '[0-9]', '@': '[A-Za-z]', '&': '[A-Za-z0-9]', '?': '[^]' };

function asPattern(mask: string): RegExp {
  const isOpen = mask.endsWith('*');
  const fixed = [...(isOpen ? mask.slice(0, -1) : mask)];
  const body = fixed.map((one) => PATTERNS[one] ?? one.replace(/[^A-Za-z0-9]/g, '\\$&')).join('');
  return new RegExp(`^${body}${isOpen ? '[^]*' : ''}$`);
}

/** The day that a date or range begins with; '' where there is none. */
export function dayOf(value: string | undefined): string {
  // What is no day at all has a finding of its own, and is neither before nor after another.
  return /^\d{4}(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])/.exec(value ?? '')?.[0] ?? '';
}

/** Whether a condition is true of a loop. */
export function holds(condition: Condition, loop: GrownLoop): boolean {
  if ('all' in condition) return condition.all.every((one) => holds(one, loop));
  if ('any' in condition) return condition.any.some((one) => holds(one, loop));
  if ('not' in condition) return !holds(condition.not, loop);
  if ('has' in condition) return valuesAt(pathOf(condition.has), loop).length > 0;
  if ('lacks' in condition) return valuesAt(pathOf(condition.lacks), loop).length === 0;
  if ('count' in condition) {
    const count = valuesAt(pathOf(condition.count), loop).length;
    return count >= (condition.least ?? 0) && count <= (condition.most ?? Number.POSITIVE_INFINITY);
  }
  const values = valuesAt(pathOf(condition.at), loop);
  if ('after' in condition || 'before' in condition) {
    const other = 'after' in condition ? condition.after : condition.before;
    const limit = dayOf(valuesAt(pathOf(other), loop)[0]);
    const days = values.map(dayOf).filter((day) => day !== '' && limit !== '');
    return days.some((day) => ('after' in condition ? day > limit : day < limit));
  }
  return values.some((value) => passes(condition, value));
}

/** True when a rule applies to this loop and what it needs does not hold. */
export function isBroken(rule: Rule, loop: GrownLoop): boolean {
  return rule.loop === loop.id && (rule.when === undefined || holds(rule.when, loop)) && !holds(rule.needs, loop);
}
