import type { Cents, IsoDate } from '../../kernel/index.ts';
import type { ClaimStatusReason } from '../acknowledgment.ts';

/**
 * What a payer says of a claim that was asked about. `paid`, `denied`, `finalized`: decided (F1, F2, other F);
 * `pending`: in process (P); `information-requested`: waits for papers (R); `received`: acknowledged, not yet in
 * process (A0 to A2, A5); `rejected`: never taken into process (A3, A6 to A8); `not-found`: the payer does not have it
 * (A4, D0); `error`: the question could not be answered (E); `unclear`: none of these.
 */
export type StatusOutcome =
  | 'paid'
  | 'denied'
  | 'finalized'
  | 'pending'
  | 'information-requested'
  | 'received'
  | 'rejected'
  | 'not-found'
  | 'error'
  | 'unclear';

/** The answer of a 277 (005010X212) to one question. */
export interface StatusAnswer {
  /** TRN02 of loop 2200D or 2200E: our number of the question. */
  traceNumber: string;
  /** REF*EJ. */
  patientControlNumber?: string;
  outcome: StatusOutcome;
  statuses: ClaimStatusReason[];
  /** What the statuses say, in words of our own. */
  message: string;
  /** STC02. */
  statusDate?: IsoDate;
  /** STC04. */
  chargeCents?: Cents;
  /** STC05. */
  paidCents?: Cents;
  /** STC06. */
  paymentDate?: IsoDate;
  /** STC09. */
  checkNumber?: string;
  /** REF*1K. */
  payerClaimControlNumber?: string;
  position: number;
  offset: number;
}

/** One 277 set. Statuses of receiver or provider speak for every question that got no answer of its own. */
export interface StatusResponse {
  /** TRN02 of loop 2200B: BHT03 of our 276; '' when the payer does not repeat it. */
  reference: string;
  statuses: ClaimStatusReason[];
  answers: StatusAnswer[];
  position: number;
  offset: number;
}

/** What to do after an answer, in a biller's words. */
export interface StatusStep {
  owner: 'payer' | 'person';
  nextStep: string;
  deadlineDays: number;
}
