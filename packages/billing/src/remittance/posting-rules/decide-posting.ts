import type { PostingFacts, PostingRule } from './facts.ts';
import { POSTING_RULES, USUAL_POSTING_RULES } from './rules.ts';
import type { PostingRules } from './types.ts';

/** Why a claim payment waits although it is matched and adds up. */
export interface PostingWait {
  rule: PostingRule['id'];
  /** Plain words, without the money and the patient. */
  reason: string;
}

/** The rules in force: what the payer's own say, else the practice's, else the usual ones. */
export function postingRulesOf(
  practice: Partial<PostingRules> | undefined,
  payer: Partial<PostingRules> | undefined,
): PostingRules {
  return { ...USUAL_POSTING_RULES, ...practice, ...payer };
}

/** Decides whether a claim payment posts by itself; undefined: it does. The first rule in the order of `POSTING_RULES` speaks. */
export function postingWait(facts: PostingFacts, rules: PostingRules): PostingWait | undefined {
  for (const { id, whyWait } of POSTING_RULES) {
    const reason = whyWait(facts, rules);
    if (reason !== undefined) return { rule: id, reason };
  }
  return undefined;
}

/** A remark code as the lists write them (RARC: M, MA or N and a number), for where no list is installed. */
export function looksLikeRemark(rarc: string): boolean {
  return /^(?:MA?|N)(?:0[1-9]|[1-9]\d{0,3})$/.test(rarc);
}
