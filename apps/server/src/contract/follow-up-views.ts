import type { CallOutcome, FollowUpKind } from '@cleanclaim/billing/receivables';
import type { CLAIM_STATUSES } from './columns.ts';
import type { CLAIM_TURNS } from './follow-up-words.ts';

/** A row of the queue, one a claim; keys are those of `LISTS['follow-up']`. */
export interface FollowUpRow {
  /** The claim's. */
  id: string;
  patientId: string;
  payerId: string;
  rank: number;
  patientName: string;
  patientControlNumber: string;
  payerName: string;
  kind: FollowUpKind;
  claimStatus: keyof typeof CLAIM_STATUSES;
  openCents: number;
  /** Empty: nobody in particular has it. */
  assigneeName: string;
  turn: keyof typeof CLAIM_TURNS | 'none';
  nextStep: string;
  /** `42 of 13`: days open in this way, and the payer's normal. */
  silent: string;
  silentDays: number;
  normalDays: number;
  lateDays: number;
  /** Answers from which the normal days were learned. */
  answers: number;
  /** Percent. */
  chance: number;
  chanceReason: string;
  /** The last day to file or appeal. */
  limitDate: string;
  lastContact: string | null;
  lastOutcome: CallOutcome | null;
  promiseDate: string | null;
  promiseCents: number | null;
  /** The day until which it is put aside. */
  snoozedUntil: string | null;
}

/** One call about a claim. */
export interface ContactView {
  id: string;
  at: string;
  author: string;
  reached: string;
  referenceNumber: string;
  said: string;
  outcome: CallOutcome;
  promiseDate: string | null;
  promiseCents: number | null;
  /** Null where nothing was promised. */
  promise: 'open' | 'kept' | 'passed' | null;
  nextLook: string;
}
