import type { LoopRule } from './guide.ts';
import type { Condition } from './rule.ts';
import { countedItems, finder } from './rule-find.ts';
import { loopNumberAt, parseRulePath, type RulePath, someOf, someValue, valuesAt } from './rule-path.ts';
import { dateTest, type ValueTest, valueTest } from './rule-values.ts';
import { BlockSegment, SPAN } from './scan/block.ts';
import { REPEATED } from './scan/packed.ts';
import type { Loop, Segment } from './types.ts';

/** Answers for one loop instance. */
export type Test = (loop: Loop) => boolean;

/**
 * Compiles a condition to a function: for the loops of one rule of a guide, which is faster, or for any loop. Throws on a
 * path or mask that is not well formed.
 */
export function compileCondition(condition: Condition, rule?: LoopRule): Test {
  if ('all' in condition) {
    return allOf(condition.all.map((one) => compileCondition(one, rule)));
  }
  if ('any' in condition) {
    return anyOf(condition.any.map((one) => compileCondition(one, rule)));
  }
  if ('not' in condition) {
    const test = compileCondition(condition.not, rule);
    return (loop) => !test(loop);
  }
  if ('has' in condition) return presence(parseRulePath(condition.has), rule, true);
  if ('lacks' in condition) return presence(parseRulePath(condition.lacks), rule, false);
  if ('count' in condition) {
    const path = parseRulePath(condition.count);
    const { least = 0, most = Number.POSITIVE_INFINITY } = condition;
    return (loop) => {
      const count = path.segment === '' ? loopNumberAt(path, loop) : valuesAt(path, loop).length;
      return count >= least && count <= most;
    };
  }
  return compileValueTest(condition, rule);
}

function allOf(tests: readonly Test[]): Test {
  const [a, b, c] = tests;
  if (a === undefined) return () => true;
  if (b === undefined) return a;
  if (c === undefined) return (loop) => a(loop) && b(loop);
  return (loop) => {
    for (const test of tests) if (!test(loop)) return false;
    return true;
  };
}

function anyOf(tests: readonly Test[]): Test {
  const [a, b, c] = tests;
  if (a === undefined) return () => false;
  if (b === undefined) return a;
  if (c === undefined) return (loop) => a(loop) || b(loop);
  return (loop) => {
    for (const test of tests) if (test(loop)) return true;
    return false;
  };
}

function presence(path: RulePath, rule: LoopRule | undefined, wanted: boolean): Test {
  const items = countedItems(path, rule);
  if (items !== undefined) return (loop) => isCounted(loop, items) === wanted;
  if (path.segment === '') return (loop) => loopNumberAt(path, loop) > 0 === wanted;
  const find = finder(path, rule);
  if (path.element === 0) return (loop) => find(loop, always) === wanted;
  const hasValue = (segment: Segment): boolean => someOf(path, segment, always);
  return (loop) => find(loop, hasValue) === wanted;
}

function isCounted({ counts }: Loop, items: readonly number[]): boolean {
  for (const index of items) if ((counts?.[index] ?? 0) > 0) return true;
  return false;
}

const always = (): boolean => true;

type ValueCondition = Extract<Condition, { at: string }>;

function compileValueTest(condition: ValueCondition, rule?: LoopRule): Test {
  const path = parseRulePath(condition.at);
  if ('after' in condition || 'before' in condition) return compileDateTest(condition, path, rule);
  const test = valueTest(condition);
  if (path.segment === '') return (loop) => someValue(path, loop, test.text);
  return segmentTest(path, test, rule);
}

/** A test of segments that the path names, on bytes where they are at hand, which needs no text. */
function segmentTest(path: RulePath, test: ValueTest, rule: LoopRule | undefined): Test {
  const find = finder(path, rule);
  const { element, component } = path;
  const fits = (segment: Segment): boolean => {
    if (element <= 0 || !(segment instanceof BlockSegment)) return someOf(path, segment, test.text);
    const found = segment.locate(element, component);
    if (found === REPEATED) return someOf(path, segment, test.text);
    return found > 0 && test.bytes(segment.block.bytes, SPAN.from, SPAN.to);
  };
  return (loop) => find(loop, fits);
}

/** The path's values against the first date at another path. */
function compileDateTest(condition: ValueCondition, path: RulePath, rule: LoopRule | undefined): Test {
  const isAfter = 'after' in condition;
  const other = parseRulePath('after' in condition ? condition.after : 'before' in condition ? condition.before : '');
  let limit = 0;
  const setLimit = (date: number): boolean => {
    limit = date;
    return true;
  };
  const findLimit = segmentTest(other, dateTest(setLimit), rule);
  const compare = segmentTest(
    path,
    dateTest((date) => date > 0 && (isAfter ? date > limit : date < limit)),
    rule,
  );
  return (loop) => {
    limit = 0;
    findLimit(loop);
    return limit > 0 && compare(loop);
  };
}
