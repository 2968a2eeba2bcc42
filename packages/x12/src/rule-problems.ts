import type { Guide, LoopRule } from './guide.ts';
import { openerOf } from './guide.ts';
import type { Condition, Rule } from './rule.ts';
import { parseRulePath } from './rule-path.ts';

/** Paths of a rule that lead nowhere in its guide, each with the reason. */
export function ruleProblems(guide: Guide, rule: Rule): string[] {
  const paths = [rule.place, ...(rule.when === undefined ? [] : pathsOf(rule.when)), ...pathsOf(rule.needs)];
  const chains = chainsTo(guide.root, rule.loop, []);
  if (chains.length === 0) return [`there is no loop ${rule.loop}`];
  return [...new Set(paths)].flatMap((path) => {
    const problems = chains.map((chain) => problemOf(path, chain));
    return problems.every((one) => one !== undefined) ? [`${path}: ${problems[0]}`] : [];
  });
}

function pathsOf(condition: Condition): string[] {
  if ('all' in condition) return condition.all.flatMap(pathsOf);
  if ('any' in condition) return condition.any.flatMap(pathsOf);
  if ('not' in condition) return pathsOf(condition.not);
  if ('has' in condition) return [condition.has];
  if ('lacks' in condition) return [condition.lacks];
  if ('count' in condition) return [condition.count];
  if ('after' in condition) return [condition.at, condition.after];
  if ('before' in condition) return [condition.at, condition.before];
  return [condition.at];
}

/** Every way from the root down to a loop of this name, outermost first. */
function chainsTo(rule: LoopRule, id: string, outer: readonly LoopRule[]): LoopRule[][] {
  const chain = [...outer, rule];
  const below = rule.items.flatMap((item) => (item.kind === 'loop' ? chainsTo(item, id, chain) : []));
  return rule.id === id ? [chain, ...below] : below;
}

function problemOf(text: string, chain: readonly LoopRule[]): string | undefined {
  const path = parseRulePath(text);
  const start = path.from === '' ? chain.at(-1) : chain.findLast((one) => one.id === path.from);
  let at = start === undefined ? [] : [start];
  for (const id of path.loops) {
    at = at.flatMap((one) => one.items.flatMap((item) => (item.kind === 'loop' && item.id === id ? [item] : [])));
  }
  if (at.length === 0) return 'no such loop there';
  if (path.segment === '') return undefined;
  const uses = at.flatMap((one) => one.items.filter((item) => item.kind === 'segment' && item.id === path.segment));
  if (uses.length === 0) return `no segment ${path.segment} there`;
  const unknown = [...(path.qualifiers ?? [])].filter(
    (code) => !uses.some((use) => openerOf(use).key === undefined || openerOf(use).key?.codes.has(code)),
  );
  return unknown.length === 0 ? undefined : `no ${path.segment} with ${unknown.join(', ')} there`;
}
