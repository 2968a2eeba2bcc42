import { type Cents, formatDollars } from '../../kernel/index.ts';
import { operatorOf } from './operators.ts';
import { claimProperty } from './properties.ts';
import type { Comparison, Condition, PracticeEditRule } from './types.ts';

/** Refused lines of one payer, code and reason, added up. */
export interface DeniedLines {
  payerId: string;
  /** Canonical. */
  code: string;
  groupCode: string;
  carc: string;
  /** Lines. */
  hits: number;
  refusedCents: number;
  /** Some of the claims. */
  claimIds: readonly string[];
}

/** Lines of a code that a payer has answered, refused or not. */
export interface AnsweredLines {
  payerId: string;
  code: string;
  lines: number;
}

/** Services of a suggestion: one code, or all codes with this start. */
export interface CodePattern {
  kind: 'code' | 'start';
  code: string;
}

/** A refusal that recurs. */
export interface EditSuggestion {
  /** The same refusal has the same key: `payerId|pattern|carc`. */
  key: string;
  payerId: string;
  pattern: CodePattern;
  carc: string;
  groupCodes: readonly string[];
  hits: number;
  refusedCents: number;
  /** Refused for this reason among the payer's lines of the pattern, 0 to 1. */
  share: number;
  claimIds: readonly string[];
}

/** Fewer lines are chance. */
const LEAST_HITS = 3;
/** So many codes with the same start are one pattern. */
const LEAST_CODES = 3;
const LEAST_START = 3;
/** Claims named with a suggestion. */
const MOST_CLAIMS = 20;

function commonStart(codes: readonly string[]): string {
  const [first = '', ...others] = codes;
  let length = first.length;
  while (length > 0 && !others.every((code) => code.startsWith(first.slice(0, length)))) length -= 1;
  return first.slice(0, length);
}

interface RefusedPattern {
  pattern: CodePattern;
  codes: readonly string[];
}

/** Patterns of the codes that a payer refuses for one reason, each with its codes: starts first, then what stands alone. */
function patternsOf(codes: readonly string[]): RefusedPattern[] {
  const families = Map.groupBy(codes, (code) => code.slice(0, LEAST_START));
  return [...families].flatMap(([start, family]): RefusedPattern[] => {
    const together = start.length === LEAST_START && family.length >= LEAST_CODES;
    if (together) return [{ pattern: { kind: 'start', code: commonStart(family) }, codes: family }];
    return family.map((code) => ({
      pattern: { kind: 'code', code },
      codes: [code],
    }));
  });
}

const inPattern = (code: string, { kind, code: own }: CodePattern) =>
  kind === 'start' ? code.startsWith(own) : code === own;

function keyOf(payerId: string, { kind, code }: CodePattern, carc: string): string {
  return `${payerId}|${kind === 'start' ? `${code}*` : code}|${carc}`;
}

/**
 * Refusals that recur: a payer, a code (or the start that three or more refused codes share, of three characters or
 * more) and a reason, with at least three refused lines. Those with most money first.
 * @param denied refused lines by payer, code, group and reason; only reasons that are denials
 * @param answered all answered lines by payer and code, for the share
 */
export function suggestEdits(denied: readonly DeniedLines[], answered: readonly AnsweredLines[]): EditSuggestion[] {
  const byReason = Map.groupBy(denied, ({ payerId, carc }) => `${payerId}|${carc}`);
  const found = [...byReason.values()].flatMap((rows) => {
    const [first] = rows;
    if (!first) return [];
    const { payerId, carc } = first;
    const codes = [...new Set(rows.map(({ code }) => code))].sort();
    return patternsOf(codes).map(({ pattern, codes: own }): EditSuggestion => {
      const refused = rows.filter(({ code }) => own.includes(code));
      const hits = refused.reduce((sum, one) => sum + one.hits, 0);
      const lines = answered
        .filter((one) => one.payerId === payerId && inPattern(one.code, pattern))
        .reduce((sum, one) => sum + one.lines, 0);
      return {
        key: keyOf(payerId, pattern, carc),
        ...{ payerId, pattern, carc, hits },
        groupCodes: [...new Set(refused.map(({ groupCode }) => groupCode))].sort(),
        refusedCents: refused.reduce((sum, one) => sum + one.refusedCents, 0),
        share: lines > 0 ? Math.min(1, hits / lines) : 1,
        claimIds: [...new Set(refused.flatMap(({ claimIds }) => claimIds))].slice(0, MOST_CLAIMS),
      };
    });
  });
  return found
    .filter(({ hits }) => hits >= LEAST_HITS)
    .sort((a, b) => b.refusedCents - a.refusedCents || b.hits - a.hits || a.key.localeCompare(b.key));
}

function* comparisonsOf(condition: Condition): Generator<Comparison> {
  if (condition.kind === 'compare') yield condition;
  else if (condition.join !== 'none') for (const one of condition.of) yield* comparisonsOf(one);
}

function passes({ property, operator, values }: Comparison, value: string): boolean {
  const type = claimProperty(property)?.type;
  const found = operatorOf(operator);
  if (!type || !found) return false;
  return found.test(type, values)(value) !== found.negates;
}

/**
 * True when a rule looks at these services of this payer already, or was made from this suggestion: a second edit would
 * say the same twice.
 */
export function coversSuggestion(rule: PracticeEditRule, suggestion: EditSuggestion, payerIdentifier: string): boolean {
  if (rule.suggestion === suggestion.key) return true;
  const { pattern } = suggestion;
  return rule.branches.some(({ when }) => {
    const all = [...comparisonsOf(when)];
    const ofPayer = all.filter(({ property }) => property === 'payer.payerIdentifier');
    const ofCode = all.filter(({ property }) => property === 'lines.procedureCode');
    if (ofPayer.length === 0 || !ofPayer.every((one) => passes(one, payerIdentifier))) return false;
    return (
      ofCode.length > 0 &&
      ofCode.every((one) => one.operator !== 'is' || pattern.kind === 'code') &&
      ofCode.every((one) => passes(one, pattern.code))
    );
  });
}

/** What is likely missing where a payer gives this reason: an edit that asks for it holds fewer good claims. */
const MISSING: Readonly<Record<string, Comparison>> = {
  '4': { kind: 'compare', property: 'lines.modifiers', operator: 'is-empty', values: [] },
  '15': { kind: 'compare', property: 'derived.lineAuthorization', operator: 'is-empty', values: [] },
  '197': { kind: 'compare', property: 'derived.lineAuthorization', operator: 'is-empty', values: [] },
  '29': { kind: 'compare', property: 'derived.daysLeftToFile', operator: 'less', values: ['0'] },
  '206': { kind: 'compare', property: 'rendering.npi', operator: 'is-empty', values: [] },
  '243': { kind: 'compare', property: 'details.referralNumber', operator: 'is-empty', values: [] },
};

/**
 * A draft of the edit that a suggestion asks for, for a person to look through.
 * @param payer whose refusal it is
 * @param reason what the code means in short, and what to do about it
 */
export function draftOfSuggestion(
  suggestion: EditSuggestion,
  payer: { name: string; payerIdentifier: string },
  reason: { label: string; fix: string },
): PracticeEditRule {
  const { pattern, carc, hits, refusedCents, key } = suggestion;
  const what = pattern.kind === 'start' ? `codes that start with ${pattern.code}` : pattern.code;
  const ofCode: Comparison = {
    kind: 'compare',
    property: 'lines.procedureCode',
    operator: pattern.kind === 'start' ? 'starts-with' : 'is',
    values: [pattern.code],
  };
  const missing = MISSING[carc];
  const ofLine = missing ? [ofCode, missing] : [ofCode];
  const ofPayer: Comparison = {
    kind: 'compare',
    property: 'payer.payerIdentifier',
    operator: 'is',
    values: [payer.payerIdentifier],
  };
  const why = reason.label === '' ? `CARC ${carc}` : `CARC ${carc}, ${reason.label}`;
  return {
    name: `${payer.name}: ${what} and CARC ${carc}`.slice(0, 80),
    branches: [
      {
        when: {
          kind: 'group',
          join: 'all',
          of: [ofPayer, { kind: 'group', join: 'all', lines: 'any', of: ofLine }],
        },
        actions: [
          {
            kind: 'hold',
            message: `${payer.name} has refused ${what} ${hits} times in 90 days (${why}), ${formatDollars(refusedCents as Cents)} in all.`,
            fix: reason.fix,
          },
        ],
      },
    ],
    otherwise: [],
    suggestion: key,
  };
}
