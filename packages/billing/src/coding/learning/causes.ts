import type { CodeFacts, ReadChart } from './chart.ts';
import { mayBeCoded } from './evidence-of.ts';
import { scoreOfCounts } from './metrics.ts';

/** Why suggestions and codes differ. The first that fits counts. */
export type CauseName =
  /** Missed: the installed release has no such code. */
  | 'not-in-release'
  /** Missed: in the installed release it is a heading, which may not be billed. */
  | 'not-billable'
  /** Missed: every mention of it is negated, of the family or conditional. */
  | 'only-denied'
  /** Missed: suggested, but not confidently enough, or another code was chosen for its words. */
  | 'below-threshold'
  /** Missed: nothing led to it, but a wrong code of its category was suggested. */
  | 'wrong-code-in-category'
  /** Missed: nothing in the note led to it. */
  | 'no-candidate'
  /** Suggested wrongly, though the coders gave another code of the category. */
  | 'extra-in-category'
  /** Suggested wrongly. */
  | 'extra';

/** How many differences have one cause, and what micro-F1 would be without them. */
export interface Cause {
  cause: CauseName;
  codes: number;
  microF1Without: number;
}

/** What was suggested for a chart and what the coders gave. */
interface Outcome {
  one: ReadChart & { codes: ReadonlySet<string> };
  product: readonly string[];
  rankedEvery: readonly { code: string }[];
}

function missedBecause(code: string, outcome: Outcome, facts: CodeFacts & { isHeading(code: string): boolean }) {
  if (facts.title(code) === undefined) return facts.isHeading(code) ? 'not-billable' : 'not-in-release';
  const mentions = outcome.one.mentions.filter((mention) => mention.code === code);
  if (mentions.length > 0 && !mentions.some(({ status }) => mayBeCoded(status))) return 'only-denied';
  if (mentions.length > 0 || outcome.rankedEvery.some((ranked) => ranked.code === code)) return 'below-threshold';
  const near = outcome.product.some((other) => other.slice(0, 3) === code.slice(0, 3) && !outcome.one.codes.has(other));
  return near ? 'wrong-code-in-category' : 'no-candidate';
}

/** The causes of all differences, the most frequent first. */
export function causesOf(
  outcomes: readonly Outcome[],
  facts: CodeFacts & { isHeading(code: string): boolean },
): Cause[] {
  const counts = new Map<CauseName, number>();
  const add = (cause: CauseName) => counts.set(cause, (counts.get(cause) ?? 0) + 1);
  let correct = 0;
  let predicted = 0;
  let gold = 0;
  for (const outcome of outcomes) {
    const suggested = new Set(outcome.product);
    const categories = new Set([...outcome.one.codes].map((code) => code.slice(0, 3)));
    predicted += suggested.size;
    gold += outcome.one.codes.size;
    for (const code of outcome.one.codes) {
      if (suggested.has(code)) correct++;
      else add(missedBecause(code, outcome, facts));
    }
    for (const code of suggested) {
      if (!outcome.one.codes.has(code)) add(categories.has(code.slice(0, 3)) ? 'extra-in-category' : 'extra');
    }
  }
  return [...counts]
    .map(([cause, codes]) => ({
      cause,
      codes,
      microF1Without: cause.startsWith('extra')
        ? scoreOfCounts(correct, predicted - codes, gold).microF1
        : scoreOfCounts(correct + codes, predicted + codes, gold).microF1,
    }))
    .sort((a, b) => b.codes - a.codes);
}
