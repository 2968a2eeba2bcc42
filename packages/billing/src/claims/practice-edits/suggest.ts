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

/** What became of the refusals of a year of one payer, code and reason. */
export interface EndedRefusals {
  payerId: string;
  code: string;
  groupCode: string;
  carc: string;
  /** Work before the claim went out would have kept it from being refused, as the playbook of the reason says. */
  preventable: boolean;
  refusals: number;
  refusedCents: number;
  /** Paid after all, by this payer or the next. */
  recoveredCents: number;
  appealsDecided: number;
  appealsLost: number;
  claimIds: readonly string[];
}

/** The same of all codes of a suggestion. */
type RefusalHistory = Pick<
  EndedRefusals,
  'preventable' | 'refusals' | 'refusedCents' | 'recoveredCents' | 'appealsDecided' | 'appealsLost'
>;

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
  /** Why it is offered: it recurs, or appeals against it are lost. */
  because: 'recurs' | 'appeals-lost';
  /** What became of such refusals in a year. */
  history: RefusalHistory;
}

/** Fewer lines are chance. */
const LEAST_HITS = 3;
/** So many lost appeals, and more than were won, say that the refusal is to be kept from happening. */
const LEAST_LOST = 2;
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

function historyOf(ended: readonly EndedRefusals[]): RefusalHistory {
  const sum = (of: (one: EndedRefusals) => number) => ended.reduce((total, one) => total + of(one), 0);
  return {
    preventable: ended.some(({ preventable }) => preventable),
    refusals: sum(({ refusals }) => refusals),
    refusedCents: sum(({ refusedCents }) => refusedCents),
    recoveredCents: sum(({ recoveredCents }) => recoveredCents),
    appealsDecided: sum(({ appealsDecided }) => appealsDecided),
    appealsLost: sum(({ appealsLost }) => appealsLost),
  };
}

const areLost = ({ appealsLost, appealsDecided }: RefusalHistory) =>
  appealsLost >= LEAST_LOST && 2 * appealsLost > appealsDecided;

interface OfReason {
  payerId: string;
  carc: string;
  denied: readonly DeniedLines[];
  ended: readonly EndedRefusals[];
  answered: readonly AnsweredLines[];
}

/** The suggestion that the refusals of a pattern call for; undefined when they may be chance. */
function suggestionOf(
  { payerId, carc, ...rows }: OfReason,
  { pattern, codes }: RefusedPattern,
): EditSuggestion | undefined {
  const refused = rows.denied.filter(({ code }) => codes.includes(code));
  const ended = rows.ended.filter(({ code }) => codes.includes(code));
  const history = historyOf(ended);
  const lately = refused.reduce((sum, one) => sum + one.hits, 0);
  const recurs = lately >= LEAST_HITS;
  if (!recurs && !areLost(history)) return undefined;
  const lines = rows.answered
    .filter((one) => one.payerId === payerId && inPattern(one.code, pattern))
    .reduce((sum, one) => sum + one.lines, 0);
  const own = recurs ? refused : ended;
  return {
    key: keyOf(payerId, pattern, carc),
    ...{ payerId, pattern, carc, history },
    because: recurs ? 'recurs' : 'appeals-lost',
    hits: recurs ? lately : history.refusals,
    groupCodes: [...new Set(own.map(({ groupCode }) => groupCode))].sort(),
    refusedCents: own.reduce((sum, one) => sum + one.refusedCents, 0),
    share: lines > 0 ? Math.min(1, lately / lines) : 1,
    claimIds: [...new Set(own.flatMap(({ claimIds }) => claimIds))].slice(0, MOST_CLAIMS),
  };
}

/**
 * Refusals that an edit should look for: of a payer, a code (or the start that three or more refused codes share, of three
 * characters or more) and a reason, with at least three refused lines of late, or with two appeals lost in a year and more
 * than were won. What can be prevented comes first, then what has most money.
 * @param denied refused lines by payer, code, group and reason; only reasons that are denials
 * @param answered all answered lines by payer and code, for the share
 * @param ended what became of the refusals of a year
 */
export function suggestEdits(
  denied: readonly DeniedLines[],
  answered: readonly AnsweredLines[],
  ended: readonly EndedRefusals[] = [],
): EditSuggestion[] {
  const reasonOf = ({ payerId, carc }: Pick<DeniedLines, 'payerId' | 'carc'>) => `${payerId}|${carc}`;
  const deniedBy = Map.groupBy(denied, reasonOf);
  const endedBy = Map.groupBy(ended, reasonOf);
  const found = [...new Set([...deniedBy.keys(), ...endedBy.keys()])].flatMap((reason) => {
    const rows = { denied: deniedBy.get(reason) ?? [], ended: endedBy.get(reason) ?? [] };
    const [first] = [...rows.denied, ...rows.ended];
    if (!first) return [];
    const { payerId, carc } = first;
    // Codes whose refusals are of long ago, and whose appeals are not lost, make no pattern of today.
    const codes = [...rows.denied, ...rows.ended.filter((one) => areLost(historyOf([one])))].map(({ code }) => code);
    const patterns = patternsOf([...new Set(codes)].sort());
    return patterns.flatMap((pattern) => suggestionOf({ payerId, carc, answered, ...rows }, pattern) ?? []);
  });
  return found.sort(
    (a, b) =>
      Number(b.history.preventable) - Number(a.history.preventable) ||
      b.refusedCents - a.refusedCents ||
      b.hits - a.hits ||
      a.key.localeCompare(b.key),
  );
}

/** Where the numbers of a suggestion are from, in words: how often, what came back, how appeals ended, whether it can be prevented. */
export function explainSuggestion({ because, hits, refusedCents, history }: EditSuggestion): string {
  const { preventable, refusals, recoveredCents, appealsDecided, appealsLost } = history;
  const money = (amount: number) => formatDollars(amount as Cents);
  return [
    because === 'recurs'
      ? `Refused ${hits} times in 90 days, ${money(refusedCents)}.`
      : `Offered because appeals against it are lost, though it was refused less than ${LEAST_HITS} times in 90 days.`,
    refusals > 0
      ? `In a year ${refusals} ${refusals === 1 ? 'refusal' : 'refusals'}, ${money(history.refusedCents)}; ${money(recoveredCents)} of it came back.`
      : '',
    appealsDecided > 0 ? `Appeals: ${appealsLost} of ${appealsDecided} lost.` : '',
    refusals > 0
      ? preventable
        ? 'Its playbook says that work before the claim goes out prevents it.'
        : 'Its playbook says that little could be done before the claim goes out.'
      : '',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
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
  const { pattern, carc, hits, refusedCents, key, because } = suggestion;
  const lately = because === 'recurs' ? 'in 90 days' : 'in a year';
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
            message: `${payer.name} has refused ${what} ${hits} times ${lately} (${why}), ${formatDollars(refusedCents as Cents)} in all.`,
            fix: reason.fix,
          },
        ],
      },
    ],
    otherwise: [],
    suggestion: key,
  };
}
