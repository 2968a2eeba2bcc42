import { type Cents, cents, ZERO } from '../../kernel/index.ts';
import { judgeAdjustments } from '../adjustment-lines.ts';
import type { RulesInForce } from '../posting-types.ts';
import type { ClaimPayment } from '../types.ts';
import { postingWait } from './decide-posting.ts';
import type { RuledClaim } from './facts.ts';

/** A claim payment of the past, with what was known of it when it came. */
export interface PastClaimPayment {
  claimPayment: ClaimPayment;
  /** Set when no rule decides: it found no claim, or does not add up. */
  heldFor?: string;
  claim: RuledClaim;
  isUnknownReversal: boolean;
}

/** What rules would have done to claim payments of the past. */
export interface PostingTrial {
  claimPayments: number;
  wouldPost: number;
  /** By the rule or the hold, most first; cents as paid, without their sign. */
  waits: { why: string; count: number; cents: Cents }[];
}

function whyWait({ heldFor, claimPayment, claim, isUnknownReversal }: PastClaimPayment, inForce: RulesInForce) {
  if (heldFor !== undefined) return heldFor;
  if (claimPayment.claimStatusCode === '25') return undefined;
  // Only the class of an adjustment counts here, and no balance changes that.
  const judged = judgeAdjustments(claimPayment, { ...claim, lines: [], payerArCents: ZERO, totalChargeCents: ZERO });
  const { rules, isKnownRemark } = inForce;
  return postingWait({ claimPayment, claim, judged, isUnknownReversal, isKnownRemark }, rules)?.rule;
}

/** Tries rules on claim payments of the past: how many would have posted by themselves, and what would have waited. */
export function tryPostingRules(past: Iterable<PastClaimPayment>, inForce: RulesInForce): PostingTrial {
  let claimPayments = 0;
  const waits = new Map<string, { why: string; count: number; cents: Cents }>();
  for (const one of past) {
    claimPayments += 1;
    const why = whyWait(one, inForce);
    if (why === undefined) continue;
    const sum = waits.get(why) ?? { why, count: 0, cents: ZERO };
    sum.count += 1;
    sum.cents = cents(sum.cents + Math.abs(one.claimPayment.paidCents));
    waits.set(why, sum);
  }
  const all = [...waits.values()].toSorted((a, b) => b.count - a.count || a.why.localeCompare(b.why));
  return { claimPayments, wouldPost: claimPayments - all.reduce((sum, one) => sum + one.count, 0), waits: all };
}
