import type { LoopRule } from '../guide.ts';
import type { PayerRule, Rule } from '../rule.ts';
import { ALWAYS, compileNode } from '../rule-compile.ts';
import { holds, type RuleNode } from '../rule-node.ts';
import { loopsAt, parseRulePath, type RulePath, segmentsAt, valuesAt } from '../rule-path.ts';
import type { Loop } from '../types.ts';
import type { Collector } from './collector.ts';
import { add, addElement } from './collector.ts';

/** A rule ready to run. */
export interface CompiledRule {
  rule: Rule;
  when: RuleNode;
  needs: RuleNode;
  place: RulePath;
}

const cache = new WeakMap<LoopRule, WeakMap<Rule, CompiledRule>>();

/** Compiles a rule for a loop of a guide, once; throws on a path or mask that is not well formed. */
export function compiledRule(rule: Rule, loop: LoopRule): CompiledRule {
  let byRule = cache.get(loop);
  if (byRule === undefined) {
    byRule = new WeakMap();
    cache.set(loop, byRule);
  }
  let compiled = byRule.get(rule);
  if (compiled === undefined) {
    compiled = {
      rule,
      when: rule.when === undefined ? ALWAYS : compileNode(rule.when, loop),
      needs: compileNode(rule.needs, loop),
      place: parseRulePath(rule.place),
    };
    byRule.set(rule, compiled);
  }
  return compiled;
}

const byPayerRules = new WeakMap<readonly PayerRule[], ReadonlyMap<string, readonly Rule[]>>();

/** The payer rules that hold for a guide. */
export function payerRulesFor(payerRules: readonly PayerRule[] | undefined, guide: string): readonly Rule[] {
  if (payerRules === undefined) return NO_RULES;
  let byGuide = byPayerRules.get(payerRules);
  if (byGuide === undefined) {
    const groups = Map.groupBy(payerRules, (one) => one.guide);
    byGuide = new Map([...groups].map(([name, own]) => [name, own.map((one) => one.rule)]));
    byPayerRules.set(payerRules, byGuide);
  }
  return byGuide.get(guide) ?? NO_RULES;
}

const NO_RULES: readonly Rule[] = [];

/** Checks one rule in one instance of its loop (SNIP 2, 4, 6, 7). */
export function checkRule(at: Collector, loop: Loop, one: CompiledRule): void {
  if (holds(one.when, loop) && !holds(one.needs, loop)) report(at, loop, one);
}

/** One finding at the place of the rule, or, where nothing stands there, at what it would belong to. */
function report(at: Collector, loop: Loop, { rule, place }: CompiledRule): void {
  const { snip, code, severity, message, fix } = rule;
  const parts = { snip, code, severity, message, fix };
  const found = segmentsAt(place, loop)[0];
  if (found !== undefined && place.element > 0) {
    const value = valuesAt(place, loop)[0] ?? '';
    const ik403 = value === '' ? 'I9' : 'I12';
    addElement(at, found.segment, found.loop.id, place.element, place.component || undefined, {
      ...parts,
      value: value.slice(0, 40),
      ik403,
    });
    return;
  }
  if (found !== undefined) {
    add(at, found.segment, found.loop.id, { ...parts, ik304: 'I9' });
    return;
  }
  const inner = place.segment === '' ? loop : (loopsAt(place, loop)[0] ?? loop);
  const opener = openingSegment(inner);
  if (opener === undefined) return;
  const segment = place.segment === '' ? opener.id : place.segment;
  add(at, opener, place.loops.at(-1) ?? inner.id, { ...parts, segment, ik304: 'I6' });
}

function openingSegment(loop: Loop): Loop['segments'][number] | undefined {
  for (let at: Loop | undefined = loop; at !== undefined; at = at.parent) {
    const first = at.segments[0];
    if (first !== undefined) return first;
  }
  return undefined;
}
