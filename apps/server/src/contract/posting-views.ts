import type { MatchFact, PostingRules } from '@cleanclaim/billing/remittance';

export type { HeldPlace, MatchFact, MatchStep, PostingRules } from '@cleanclaim/billing/remittance';

/**
 * What a person can do about money or a payment that waits: post it as the payer says; give it to a claim; post its paid
 * amount alone to a claim; put it somewhere else; post the payment that is kept out; say that nothing is left to do.
 */
export type Way = 'post-as-said' | 'give' | 'paid-only' | 'place' | 'post-payment' | 'close';

/** Held money beside the claims that it may be for, the nearest first. */
export interface MatchCandidatesView {
  exceptionId: string;
  heldCents: number;
  /** Claim that the payer named, where it is known. */
  answeredClaimId: string | null;
  payment: {
    patientControlNumber: string;
    payerClaimControlNumber: string;
    patientName: string;
    memberId: string;
    dates: string[];
    chargeCents: number;
    paidCents: number;
    codes: string[];
  };
  candidates: {
    claimId: string;
    patientControlNumber: string;
    score: number;
    facts: MatchFact[];
    patientName: string;
    memberId: string;
    dates: string[];
    chargeCents: number;
    codes: string[];
    payerName: string;
    payerClaimControlNumber: string;
    claimStatus: string;
    payerBalanceCents: number;
    isAnswered: boolean;
  }[];
}

/** What posts by itself: the usual rules, what the practice has changed of them, and what it has changed for payers. */
export interface PostingRulesView {
  usual: PostingRules;
  practice: { rules: Partial<PostingRules>; version: number | null };
  payers: { payerId: string; payerName: string; rules: Partial<PostingRules>; version: number }[];
}

/** What rules would have done to the claim payments of the last days. */
export interface PostingTrialView {
  from: string;
  days: number;
  /** Looked at; the newest ones when there were more. */
  claimPayments: number;
  outOf: number;
  wouldPost: number;
  /** Posted without a person as things were. */
  didPost: number;
  waits: { why: string; count: number; cents: number }[];
}
