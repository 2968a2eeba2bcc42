import type { MatchFact, MatchStep } from 'cleanclaim/contract/posting-views';

/** How the claim of a claim payment was found. */
export const MATCH_STEPS: Readonly<Record<MatchStep, string>> = {
  'control-number': 'by its control number',
  'payer-number': "by the payer's claim number",
  facts: 'by member, dates, charge and codes',
};

export type Agreement = MatchFact['agrees'];

/** What of a claim agrees, by fact. */
export function agreements(facts: readonly MatchFact[]): Readonly<Partial<Record<MatchFact['fact'], Agreement>>> {
  return Object.fromEntries(facts.map(({ fact, agrees }) => [fact, agrees]));
}
