import type { Guide, LoopRule, SegmentRule } from '../guide.ts';
import type { GuideTable, LoopTable } from '../guide-table.ts';
import type { PlacedLoop } from '../place.ts';
import { triggerOfRule } from '../rule-trigger.ts';
import { BlockSegment } from '../scan/block.ts';
import type { Segment } from '../types.ts';
import { checkCodes } from './codes.ts';
import type { Collector } from './collector.ts';
import { compiledSegment } from './compile.ts';
import { checkElements } from './elements.ts';
import { GUIDE_CHECKS } from './guide-checks.ts';
import { checkLevel, endHierarchy, type Hierarchy, startHierarchy } from './hierarchy.ts';
import type { LoopCheck } from './loop-check.ts';
import type { ValidateOptions } from './options.ts';
import { isSurelyFine, type QuickSegment, quickSegment } from './quick-check.ts';
import { type CompiledRule, checkRule, compiledRule, payerRulesFor } from './rules.ts';
import { checkShape, hasFineShape } from './shapes.ts';
import { checkRequired } from './structure.ts';

/** A rule, and the items of the loop of which one must be there for it to apply. */
interface TriggeredRule {
  rule: CompiledRule;
  trigger: readonly number[];
}

/** The rules of one loop by what must be there for them to apply. */
interface LoopRules {
  always: readonly CompiledRule[];
  /** By item of the loop; most rules are about one segment. */
  byItem: readonly (readonly CompiledRule[] | undefined)[];
  several: readonly TriggeredRule[];
}

/** What is checked in one loop of a guide. */
interface LoopChecks {
  /** Quick forms of the segments, by item of the loop. */
  quick: readonly (QuickSegment | undefined)[];
  rules: LoopRules;
  checks: readonly LoopCheck[];
}

/**
 * The checks of one transaction set, made while its segments are placed or while the finished tree is walked: each
 * segment as it comes, each loop when it has ended, the whole at the end.
 */
export interface SetChecker {
  at: Collector;
  options: ValidateOptions;
  hierarchy: Hierarchy;
  /** True when the HL segments are checked apart from the others, since these do not come in the order of the file. */
  levelsApart: boolean;
  byLoop: ReadonlyMap<LoopTable, LoopChecks>;
  /** The checks of the loop that the last segment was in. */
  table: LoopTable | undefined;
  checks: LoopChecks | undefined;
}

/** Starts the checks of one set. */
export function startChecks(at: Collector, guide: GuideTable, options: ValidateOptions): SetChecker {
  return {
    at,
    options,
    hierarchy: startHierarchy(guide.guide.levels),
    levelsApart: false,
    byLoop: checksOf(guide, options),
    table: undefined,
    checks: undefined,
  };
}

const cache = new WeakMap<
  GuideTable,
  { payerRules: unknown; snip: unknown; byLoop: ReadonlyMap<LoopTable, LoopChecks> }
>();

function checksOf(table: GuideTable, options: ValidateOptions): ReadonlyMap<LoopTable, LoopChecks> {
  const known = cache.get(table);
  if (known !== undefined && known.payerRules === options.payerRules && known.snip === options.snip)
    return known.byLoop;
  const byLoop = new Map<LoopTable, LoopChecks>();
  collect(table.guide, table.root, options, byLoop);
  cache.set(table, { payerRules: options.payerRules, snip: options.snip, byLoop });
  return byLoop;
}

function collect(guide: Guide, loop: LoopTable, options: ValidateOptions, byLoop: Map<LoopTable, LoopChecks>): void {
  const { id, items } = loop.rule;
  const own = GUIDE_CHECKS[guide.name];
  byLoop.set(loop, {
    quick: items.map((item) => {
      const compiled = item.kind === 'loop' ? undefined : compiledSegment(item.id, item, guide.release);
      return compiled === undefined ? undefined : quickSegment(compiled);
    }),
    rules: rulesOf(guide, loop.rule, options),
    checks: [
      ...(own?.loops?.[id] ?? []),
      ...(own?.every ?? [])
        .filter(({ of }) => of === undefined || of.some((one) => loop.rule.byId.has(one)))
        .map((one) => one.check),
    ],
  });
  for (const child of loop.children) if (child !== undefined) collect(guide, child, options, byLoop);
}

function rulesOf(guide: Guide, loop: LoopRule, options: ValidateOptions): LoopRules {
  const own = [...guide.rules, ...payerRulesFor(options.payerRules, guide.name)].filter(
    (rule) => rule.loop === loop.id && rule.snip <= (options.snip ?? 7),
  );
  const always: CompiledRule[] = [];
  const several: TriggeredRule[] = [];
  const byItem: (CompiledRule[] | undefined)[] = loop.items.map(() => undefined);
  for (const one of own) {
    const rule = compiledRule(one, loop);
    const trigger = triggerOfRule(one, loop);
    const [index, ...others] = trigger ?? [];
    if (trigger === undefined) always.push(rule);
    else if (index !== undefined && others.length === 0) {
      const list = byItem[index] ?? [];
      list.push(rule);
      byItem[index] = list;
    } else several.push({ rule, trigger });
  }
  return { always, byItem, several };
}

/** Checks a segment that has its place: the item of the loop's rule at `index`. */
export function checkPlaced(state: SetChecker, segment: Segment, loop: PlacedLoop, index: number): void {
  if (loop.table !== state.table) {
    state.table = loop.table;
    state.checks = state.byLoop.get(loop.table);
  }
  if (segment.id === 'HL' && !state.levelsApart) checkLevel(state.at, state.hierarchy, segment);
  const quick = state.checks?.quick[index];
  if (quick !== undefined && segment instanceof BlockSegment && isSurelyFine(segment, quick)) {
    if (hasFineShape(segment)) return;
  } else {
    checkElements(state.at, segment, loop.rule.items[index] as SegmentRule, loop.id);
  }
  checkShape(state.at, segment, loop.id);
}

/** Checks a segment that the guide has no place for: what the standard alone says. */
export function checkUnplaced(state: SetChecker, segment: Segment): void {
  if (segment.id === 'HL' && !state.levelsApart) checkLevel(state.at, state.hierarchy, segment);
  checkElements(state.at, segment, undefined, '');
}

/** Checks a loop that has ended. */
export function checkEnded(state: SetChecker, loop: PlacedLoop): void {
  const checks = state.byLoop.get(loop.table);
  if (checks === undefined) return;
  checkRequired(state.at, loop);
  checkRules(state.at, loop, checks.rules);
  const own = checks.checks;
  for (let i = 0; i < own.length; i += 1) (own[i] as LoopCheck)(state.at, loop);
  const { codes } = state.options;
  if (codes !== undefined && (state.options.snip ?? 7) >= 5 && !loop.table.inUnit)
    checkCodes(state.at, loop, codes, loop.table.isUnit);
}

function checkRules(at: Collector, loop: PlacedLoop, { always, byItem, several }: LoopRules): void {
  const { counts } = loop;
  for (let i = 0; i < always.length; i += 1) checkRule(at, loop, always[i] as CompiledRule);
  for (let index = 0; index < byItem.length; index += 1) {
    const rules = byItem[index];
    if (rules === undefined || counts[index] === 0) continue;
    for (let i = 0; i < rules.length; i += 1) checkRule(at, loop, rules[i] as CompiledRule);
  }
  for (let i = 0; i < several.length; i += 1) {
    const { rule, trigger } = several[i] as TriggeredRule;
    if (isPresent(loop, trigger)) checkRule(at, loop, rule);
  }
}

function isPresent({ counts }: PlacedLoop, items: readonly number[]): boolean {
  for (let i = 0; i < items.length; i += 1) if ((counts[items[i] as number] as number) > 0) return true;
  return false;
}

/** Checks the HL segments of a set in the order of the file. */
export function checkLevels(state: SetChecker, segments: readonly Segment[]): void {
  for (const segment of segments) if (segment.id === 'HL') checkLevel(state.at, state.hierarchy, segment);
}

/** The end of the set. */
export function endChecks(state: SetChecker): void {
  endHierarchy(state.at, state.hierarchy);
}
