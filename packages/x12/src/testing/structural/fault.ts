import type { Rule } from '../../rule.ts';
import { isBroken } from '../generate/ask.ts';
import { loopsOf, type StandingLoop, type StandingSet } from './tree.ts';

/** One fault made from the definition of a guide in one passing fixture. */
export interface StructuralFault {
  guide: string;
  /** Kind of fault, by the code of its finding. */
  kind: string;
  /** The rule of the guide that is broken: loop, segment and element with the kind. */
  rule: string;
  /** The file with the fault. */
  lines: readonly string[];
  /** The finding that the fault must give: code and element or segment. */
  expected: string;
  /** Further findings that are bound to come with it, as code and place or as code alone. */
  with: readonly string[];
  /** Identifiers of the segments that were changed, removed or doubled. */
  touched: ReadonlySet<string>;
}

/** What the functions that make faults share. */
export interface Making {
  set: StandingSet;
  lines: readonly string[];
  /** Rules that were broken already, in this fixture or another: each is broken once for a guide. */
  seen: Set<string>;
  rulesByLoop: ReadonlyMap<string, readonly Rule[]>;
}

/** Codes of the guide's rules that are broken as the loops stand now, by the plain reading of their conditions. */
export function brokenRules(at: Making): string[] {
  return loopsOf(at.set.root).flatMap((loop) =>
    (at.rulesByLoop.get(loop.id) ?? []).filter((rule) => isBroken(rule, loop)).map(({ code }) => code),
  );
}

/** The lines with some replaced (by none, one or several). */
export function changed(lines: readonly string[], changes: ReadonlyMap<number, readonly string[]>): string[] {
  return lines.flatMap((line, i) => changes.get(i) ?? [line]);
}

/** Name of one rule of a guide; undefined when it was broken before. */
export function fresh(at: Making, loop: StandingLoop, what: string, kind: string): string | undefined {
  const rule = `${loop.id} ${what}: ${kind}`;
  if (at.seen.has(rule)) return undefined;
  at.seen.add(rule);
  return rule;
}
