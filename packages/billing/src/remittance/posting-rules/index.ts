export { looksLikeRemark, postingRulesOf, postingWait } from './decide-posting.ts';
export { POSTING_RULES, USUAL_POSTING_RULES } from './rules.ts';
export type { PostingRules } from './types.ts';
