import type { LoopRule } from './guide.ts';
import { openerOf } from './guide.ts';
import type { Condition, Rule } from './rule.ts';
import { parseRulePath } from './rule-path.ts';

/**
 * Items of a loop of which at least one must be there for a rule to be broken: what its `when` asks for, and, where it
 * needs something not to be, that.
 */
export function triggerOfRule({ when, needs }: Rule, loop: LoopRule): readonly number[] | undefined {
  return rarest([triggerOf(when, loop), triggerOf(broken(needs), loop)], loop);
}

/** The condition under which what is needed does not hold, where it can be written; undefined where not. */
function broken(needs: Condition): Condition | undefined {
  if ('not' in needs) return needs.not;
  if ('lacks' in needs) return { has: needs.lacks };
  return undefined;
}

/**
 * Items of a loop of which at least one must be there for the condition to hold; undefined where that cannot be told.
 * Asking the counts of a loop is far cheaper than a condition, and most rules are about something that is not there.
 */
function triggerOf(condition: Condition | undefined, loop: LoopRule): readonly number[] | undefined {
  if (condition === undefined || 'not' in condition || 'lacks' in condition) return undefined;
  if ('all' in condition)
    return rarest(
      condition.all.map((one) => triggerOf(one, loop)),
      loop,
    );
  if ('any' in condition) {
    const parts = condition.any.map((one) => triggerOf(one, loop));
    return parts.includes(undefined) ? undefined : [...new Set(parts.flatMap((part) => part ?? []))];
  }
  if ('count' in condition) return (condition.least ?? 0) > 0 ? itemsAt(condition.count, loop) : undefined;
  if ('after' in condition) return rarest([itemsAt(condition.at, loop), itemsAt(condition.after, loop)], loop);
  if ('before' in condition) return rarest([itemsAt(condition.at, loop), itemsAt(condition.before, loop)], loop);
  return itemsAt('has' in condition ? condition.has : condition.at, loop);
}

/** Of several that must all be there, the one that most often is not: without required items, and with the fewest. */
function rarest(parts: readonly (readonly number[] | undefined)[], loop: LoopRule): readonly number[] | undefined {
  const cost = (part: readonly number[]): number =>
    part.length + (part.some((index) => loop.items[index]?.usage === 'R') ? 1000 : 0);
  let best: readonly number[] | undefined;
  for (const part of parts) {
    if (part !== undefined && (best === undefined || cost(part) < cost(best))) best = part;
  }
  return best;
}

/** Indexes of the items by which a path can begin. */
function itemsAt(text: string, loop: LoopRule): readonly number[] | undefined {
  const path = parseRulePath(text);
  if (path.from !== '') return undefined;
  const [first] = path.loops;
  return loop.items.flatMap((item, i) => {
    if (first !== undefined) return item.kind === 'loop' && item.id === first ? [i] : [];
    if (item.kind !== 'segment' || item.id !== path.segment) return [];
    const codes = openerOf(item).key?.codes;
    const fits =
      path.qualifiers === undefined || codes === undefined || [...path.qualifiers].some((code) => codes.has(code));
    return fits ? [i] : [];
  });
}
