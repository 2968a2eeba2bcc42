import { COMPOSITE_DEFINITIONS, SEGMENT_DEFINITIONS } from './dictionary/segments.ts';
import type { Guide, LoopRule, SegmentRule } from './guide.ts';
import type { Condition, Rule } from './rule.ts';
import { parseRulePath, type RulePath } from './rule-path.ts';

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
  const uses = at.flatMap((one) =>
    one.items.filter((item): item is SegmentRule => item.kind === 'segment' && item.id === path.segment),
  );
  if (uses.length === 0) return `no segment ${path.segment} there`;
  const qualifiers = [...(path.qualifiers ?? [])];
  const unknown = qualifiers.filter((code) => !uses.some((use) => isUse(use, code)));
  if (unknown.length > 0) return `no ${path.segment} with ${unknown.join(', ')} there`;
  const named = qualifiers.length === 0 ? uses : uses.filter((use) => qualifiers.some((code) => isUse(use, code)));
  return named.some((use) => isUsed(use, path)) ? undefined : 'the guide does not use this element';
}

function isUse(use: SegmentRule, qualifier: string): boolean {
  return use.key === undefined || use.key.codes.has(qualifier);
}

/** True where the guide uses the element and the component that the path names. */
function isUsed(use: SegmentRule, path: RulePath): boolean {
  if (path.element < 0)
    return path.component === 0 || use.elements.some((_, i) => hasComponent(use, i + 1, path.component));
  if (path.element === 0) return true;
  const rule = use.elements[path.element - 1];
  if (rule === undefined || rule.usage === 'N') return false;
  return path.component === 0 || hasComponent(use, path.element, path.component);
}

function hasComponent(use: SegmentRule, element: number, component: number): boolean {
  const restricted = use.elements[element - 1]?.components;
  if (restricted !== undefined) return (restricted[component - 1]?.usage ?? 'N') !== 'N';
  const composite = COMPOSITE_DEFINITIONS.get(SEGMENT_DEFINITIONS.get(use.id)?.elements[element - 1] ?? '');
  return composite !== undefined && component <= composite.elements.length;
}
