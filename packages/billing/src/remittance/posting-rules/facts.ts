import type { JudgedAdjustment } from '../adjustment-lines.ts';
import type { PostableClaim } from '../posting-types.ts';
import type { ClaimPayment } from '../types.ts';
import type { PostingRules } from './types.ts';

/** The claim as far as rules look at it; without its charge, the answer is taken for one to the whole claim. */
export type RuledClaim = Pick<PostableClaim, 'afterPayer' | 'expectedCents'> &
  Partial<Pick<PostableClaim, 'totalChargeCents'>>;

/** Everything a rule may look at. */
export interface PostingFacts {
  claimPayment: ClaimPayment;
  claim: RuledClaim;
  judged: readonly JudgedAdjustment[];
  /** A reversal whose original is not posted here. */
  isUnknownReversal: boolean;
  /** False for a remark code that is on no list. */
  isKnownRemark: (rarc: string) => boolean;
}

/** One rule: what it is about, and why a claim payment waits by it; undefined when it may post. */
export interface PostingRule {
  id: Exclude<keyof PostingRules, 'underpaidOverPercent' | 'paperOverCents'>;
  /** Where what it looks at is defined. */
  source: string;
  whyWait: (facts: PostingFacts, rules: PostingRules) => string | undefined;
}
