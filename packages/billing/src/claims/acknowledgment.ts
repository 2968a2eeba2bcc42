import type { Cents, IsoDate } from '../kernel/index.ts';

/** `unclear`: the code is none that the guide knows, so a person has to look. */
export type AcknowledgmentOutcome =
  | 'accepted'
  | 'accepted-with-errors'
  | 'partly-accepted'
  | 'rejected'
  | 'received'
  | 'unclear';

/** TA1: what became of one interchange of ours. */
export interface InterchangeAcknowledgment {
  kind: 'TA1';
  /** TA101: ISA13 of the interchange it answers. */
  interchangeControl: string;
  outcome: AcknowledgmentOutcome;
  noteCode: string;
  message: string;
  position: number;
  offset: number;
}

/** IK3 or IK4 (AK3 or AK4 of a 997): one error in a set of ours. */
export interface SetError {
  /** Segment identifier, and its position in our set (ST is 1). */
  segment: string;
  position: number;
  loop?: string;
  /** `CLM05` or `CLM05-3`; absent when the whole segment is meant. */
  element?: string;
  /** IK304 or IK403. */
  code: string;
  /** The bad value, as far as the payer repeats it. */
  value?: string;
  /** CLM01, where the payer names the claim (CTX). */
  patientControlNumber?: string;
  message: string;
}

/** AK2 to IK5: what became of one transaction set. */
export interface SetAcknowledgment {
  transactionSet: string;
  /** AK202: ST02 of our set. */
  transactionSetControl: string;
  outcome: AcknowledgmentOutcome;
  /** IK502 to IK506 in words, and then the errors. */
  message: string;
  errors: SetError[];
}

/** 999 or 997: what became of one functional group of ours. */
export interface GroupAcknowledgment {
  kind: '999';
  /** AK102: GS06 of the group it answers. */
  groupControl: string;
  functionalId: string;
  outcome: AcknowledgmentOutcome;
  message: string;
  sets: SetAcknowledgment[];
  position: number;
  offset: number;
}

/** One status of an STC. */
export interface ClaimStatusReason {
  /** STC01-1: A0 to A8. */
  categoryCode: string;
  /** STC01-2. */
  statusCode: string;
  /** STC01-3: whom the status speaks of. */
  entityCode?: string;
  message: string;
}

/** What a 277CA says of one claim. */
export interface ClaimAcknowledgment {
  /** TRN02: CLM01 of our claim. */
  patientControlNumber: string;
  outcome: AcknowledgmentOutcome;
  /** Claim and line statuses in words. */
  message: string;
  statuses: ClaimStatusReason[];
  lines: { lineControlNumber?: string; procedureCode: string; statuses: ClaimStatusReason[] }[];
  /** REF*1K. */
  payerClaimControlNumber?: string;
  /** STC04. */
  chargeCents?: Cents;
  /** STC02. */
  statusDate?: IsoDate;
  position: number;
  offset: number;
}

/** 277CA: what became of the claims of a batch. */
export interface ClaimsAcknowledgment {
  kind: '277CA';
  /** TRN02 of the receiver level: BHT03 of our set. '' when the payer does not repeat it. */
  batchReference: string;
  /** The batch as a whole; a rejection here speaks for every claim in it. */
  outcome: AcknowledgmentOutcome;
  statuses: ClaimStatusReason[];
  /** Statuses of billing providers, where one is accepted or rejected as a whole. */
  providers: { npi: string; outcome: AcknowledgmentOutcome; statuses: ClaimStatusReason[] }[];
  claims: ClaimAcknowledgment[];
  position: number;
  offset: number;
}

export type Acknowledgment = InterchangeAcknowledgment | GroupAcknowledgment | ClaimsAcknowledgment;
