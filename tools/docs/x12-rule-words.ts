import type { Condition } from '../../packages/x12/src/rule.ts';

/** A condition of the rule language in words, for example "`CLM05-3` is `7` or `8`". */
export function conditionWords(condition: Condition): string {
  if ('all' in condition) return joined(condition.all, 'and');
  if ('any' in condition) return joined(condition.any, 'or');
  if ('not' in condition) return `not (${conditionWords(condition.not)})`;
  if ('has' in condition) return `there is ${code(condition.has)}`;
  if ('lacks' in condition) return `there is no ${code(condition.lacks)}`;
  if ('count' in condition) return countWords(condition);
  const at = code(condition.at);
  if ('is' in condition) return `${at} is ${list(condition.is)}`;
  if ('isNot' in condition) return `${at} is other than ${list(condition.isNot)}`;
  if ('like' in condition) return `${at} is like ${list(condition.like)}`;
  if ('over' in condition) return `${at} is over ${condition.over}`;
  if ('under' in condition) return `${at} is under ${condition.under}`;
  if ('after' in condition) return `${at} is after ${code(condition.after)}`;
  return `${at} is before ${code(condition.before)}`;
}

const code = (text: string): string => `\`${text}\``;

/** Codes as `A`, `B` or `C`. */
function list(values: readonly string[]): string {
  const codes = values.map(code);
  return codes.length < 2 ? codes.join('') : `${codes.slice(0, -1).join(', ')} or ${codes.at(-1)}`;
}

/** Parts joined by a word; parts that are joined by the other word stand in brackets. */
function joined(conditions: readonly Condition[], word: 'and' | 'or'): string {
  const parts = conditions.map((one) => {
    const isOther = word === 'and' ? 'any' in one : 'all' in one;
    return isOther ? `(${conditionWords(one)})` : conditionWords(one);
  });
  return parts.join(`, ${word} `);
}

function countWords({ count, least, most }: { count: string; least?: number; most?: number }): string {
  const limits = [
    ...(least === undefined || least === 0 ? [] : [`at least ${least}`]),
    ...(most === undefined ? [] : [`at most ${most}`]),
  ];
  return `there are ${limits.join(' and ') || 'any number'} of ${code(count)}`;
}
