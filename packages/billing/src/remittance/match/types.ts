import type { Cents, IsoDate } from '../../kernel/index.ts';

/** The steps in their order: an earlier one that finds a claim ends the search. */
export type MatchStep = 'control-number' | 'payer-number' | 'facts';

/** What a claim payment and a claim are held against each other by. The name of the patient is none of them. */
export type MatchFactName = 'control-number' | 'payer-number' | 'member' | 'dates' | 'charge' | 'codes';

/** One thing compared; `unknown` when one of the two does not say it. */
export interface MatchFact {
  fact: MatchFactName;
  agrees: 'yes' | 'no' | 'unknown';
}

/** A claim of ours as far as matching goes. */
export interface MatchCandidate {
  claimId: string;
  payerId: string;
  /** Every number (CLM01) under which it went out. */
  patientControlNumbers: readonly string[];
  /** The payer's own numbers for it that are known (CLP07 of earlier answers, 277CA). */
  payerClaimControlNumbers: readonly string[];
  memberId: string;
  /** Days of the claim and its lines, ISO. */
  datesOfService: readonly IsoDate[];
  totalChargeCents: Cents;
  /** One for each line: its procedure code, else its revenue code. */
  procedureCodes: readonly string[];
  /** False: never sent, so that no payer can have answered it. */
  isSent: boolean;
  /** True when a payer's answer to it is posted. */
  isAnswered: boolean;
}

export interface RankedCandidate {
  claimId: string;
  /** 0 to 100. */
  score: number;
  facts: readonly MatchFact[];
}

/** What matching says of one claim payment: the claim with its step, or the claims that come near. */
export interface ClaimMatch {
  /** Absent when none is certain: a person chooses. */
  claimId?: string;
  step?: MatchStep;
  /** 0 to 100: how sure the match is; without a match, of the nearest candidate. */
  score: number;
  /** Plain words without anything of the patient. */
  reason: string;
  /** The best first, without the claim that is matched. */
  candidates: readonly RankedCandidate[];
}
