export { looksLikeRemark, postingRulesOf } from './decide-posting.ts';
export { USUAL_POSTING_RULES } from './rules.ts';
export { type PastClaimPayment, tryPostingRules } from './try-posting-rules.ts';
export type { PostingRules } from './types.ts';
