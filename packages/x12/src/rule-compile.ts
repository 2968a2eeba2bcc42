import type { Condition } from './rule.ts';
import { loopNumberAt, parseRulePath, type RulePath, someOf, someSegment, someValue, valuesAt } from './rule-path.ts';
import { BlockSegment } from './scan/block.ts';
import { packedText, REPEATED } from './scan/packed.ts';
import type { Loop, Segment } from './types.ts';

/** Answers for one loop instance. */
export type Test = (loop: Loop) => boolean;

/** Compiles a condition to a function; throws on a path or mask that is not well formed. */
export function compileCondition(condition: Condition): Test {
  if ('all' in condition) {
    const tests = condition.all.map(compileCondition);
    return (loop) => tests.every((test) => test(loop));
  }
  if ('any' in condition) {
    const tests = condition.any.map(compileCondition);
    return (loop) => tests.some((test) => test(loop));
  }
  if ('not' in condition) {
    const test = compileCondition(condition.not);
    return (loop) => !test(loop);
  }
  if ('has' in condition) return presence(parseRulePath(condition.has), true);
  if ('lacks' in condition) return presence(parseRulePath(condition.lacks), false);
  if ('count' in condition) {
    const path = parseRulePath(condition.count);
    const { least = 0, most = Number.POSITIVE_INFINITY } = condition;
    return (loop) => {
      const count = path.segment === '' ? loopNumberAt(path, loop) : valuesAt(path, loop).length;
      return count >= least && count <= most;
    };
  }
  return compileValueTest(condition);
}

function presence(path: RulePath, wanted: boolean): Test {
  if (path.segment === '') return (loop) => loopNumberAt(path, loop) > 0 === wanted;
  return (loop) => someValue(path, loop, always) === wanted;
}

const always = (): boolean => true;

type ValueCondition = Extract<Condition, { at: string }>;

function compileValueTest(condition: ValueCondition): Test {
  const path = parseRulePath(condition.at);
  if ('after' in condition || 'before' in condition) return compileDateTest(condition, path);
  const test = valueTest(condition);
  const codes = 'is' in condition && path.element > 0 ? packedCodes(condition.is) : undefined;
  if (codes !== undefined) return codeTest(path, codes, test);
  return (loop) => someValue(path, loop, test);
}

/** The values as packed numbers; undefined where one of them is longer than a code. */
function packedCodes(values: readonly string[]): readonly number[] | undefined {
  const packed = values.map(packedText);
  return packed.some((one) => one <= 0) ? undefined : packed;
}

/** Compares codes as numbers where the bytes are at hand, which needs no text; else as `test` does. */
function codeTest(path: RulePath, codes: readonly number[], test: (value: string) => boolean): Test {
  const { element, component } = path;
  const isOne = (segment: Segment): boolean => {
    if (!(segment instanceof BlockSegment)) return someOf(path, segment, test);
    const packed = segment.packed(element, component);
    return packed === REPEATED ? someOf(path, segment, test) : codes.includes(packed);
  };
  return (loop) => someSegment(path, loop, isOne);
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

/** Masks of the rule language; linear in the length of the value. */
export function fitsMask(value: string, mask: string): boolean {
  const open = mask.endsWith('*');
  const length = open ? mask.length - 1 : mask.length;
  if (open ? value.length < length : value.length !== length) return false;
  for (let i = 0; i < length; i += 1) {
    const wanted = mask.charAt(i);
    const given = value.charAt(i);
    const isDigit = given >= '0' && given <= '9';
    const isLetter = (given >= 'A' && given <= 'Z') || (given >= 'a' && given <= 'z');
    if (
      wanted === '9'
        ? !isDigit
        : wanted === 'A'
          ? !isLetter
          : wanted === 'X'
            ? !isDigit && !isLetter
            : wanted !== '?' && wanted !== given
    )
      return false;
  }
  return true;
}
