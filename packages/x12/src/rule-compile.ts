import type { LoopRule } from './guide.ts';
import type { Condition } from './rule.ts';
import { countedItems, finder } from './rule-find.ts';
import { loopNumberAt, parseRulePath, type RulePath, someOf, someValue, valuesAt } from './rule-path.ts';
import { BlockSegment } from './scan/block.ts';
import { packedText, REPEATED } from './scan/packed.ts';
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
  if ('after' in condition || 'before' in condition) return compileDateTest(condition, path);
  const test = valueTest(condition);
  const codes = 'is' in condition && path.element > 0 ? packedCodes(condition.is) : undefined;
  if (codes !== undefined) return codeTest(path, codes, test, rule);
  if (path.segment === '') return (loop) => someValue(path, loop, test);
  const find = finder(path, rule);
  const fits = (segment: Segment): boolean => someOf(path, segment, test);
  return (loop) => find(loop, fits);
}

/** The values as packed numbers; undefined where one of them is longer than a code. */
function packedCodes(values: readonly string[]): readonly number[] | undefined {
  const packed = values.map(packedText);
  return packed.some((one) => one <= 0) ? undefined : packed;
}

/** Compares codes as numbers where the bytes are at hand, which needs no text; else as `test` does. */
function codeTest(path: RulePath, codes: readonly number[], test: (value: string) => boolean, rule?: LoopRule): Test {
  const { element, component } = path;
  const isOne = (segment: Segment): boolean => {
    if (!(segment instanceof BlockSegment)) return someOf(path, segment, test);
    const packed = segment.packed(element, component);
    return packed === REPEATED ? someOf(path, segment, test) : codes.includes(packed);
  };
  const find = finder(path, rule);
  return (loop) => find(loop, isOne);
}

function valueTest(
  condition: Exclude<ValueCondition, { after: string } | { before: string }>,
): (value: string) => boolean {
  if ('is' in condition) {
    const values = new Set(condition.is);
    return (value) => values.has(value);
  }
  if ('isNot' in condition) {
    const values = new Set(condition.isNot);
    return (value) => !values.has(value);
  }
  if ('like' in condition) return (value) => condition.like.some((mask) => fitsMask(value, mask));
  if ('over' in condition) return (value) => Number(value) > condition.over;
  return (value) => Number(value) < condition.under;
}

function compileDateTest(condition: ValueCondition, path: RulePath): Test {
  const isAfter = 'after' in condition;
  const other = parseRulePath('after' in condition ? condition.after : 'before' in condition ? condition.before : '');
  return (loop) => {
    const limit = dateOf(valuesAt(other, loop)[0]);
    if (limit === '') return false;
    return someValue(path, loop, (value) => {
      const date = dateOf(value);
      return date !== '' && (isAfter ? date > limit : date < limit);
    });
  };
}

/** First eight digits of a date or a range; '' where there are none. */
function dateOf(value: string | undefined): string {
  const day = (value ?? '').slice(0, 8);
  return /^\d{8}$/.test(day) ? day : '';
}

/** Whether a value fits a mask of the rule language, see `Condition`; linear in the length of the value. */
export function fitsMask(value: string, mask: string): boolean {
  const open = mask.endsWith('*');
  const length = open ? mask.length - 1 : mask.length;
  if (open ? value.length < length : value.length !== length) return false;
  for (let i = 0; i < length; i += 1) if (!fitsCharacter(value.charAt(i), mask.charAt(i))) return false;
  return true;
}

function fitsCharacter(given: string, wanted: string): boolean {
  if (wanted === '#') return isDigit(given);
  if (wanted === '@') return isLetter(given);
  if (wanted === '&') return isDigit(given) || isLetter(given);
  return wanted === '?' || wanted === given;
}

const isDigit = (one: string): boolean => one >= '0' && one <= '9';
const isLetter = (one: string): boolean => (one >= 'A' && one <= 'Z') || (one >= 'a' && one <= 'z');
