import type { Interchange, TransactionSet } from '@cleanclaim/x12';
import type { AnswerDraft } from '../answer-file.ts';
import type { EarlierDecisions } from '../decide-claims.ts';
import type { KnownClaim } from '../known-claims.ts';
import type { Receipt } from '../receipt.ts';

/** Transaction sets of one kind in one interchange, which are no claims, with what their payers know. */
export interface Question {
  interchange: Interchange;
  receipt: Receipt;
  /** Those that the 999 accepts. */
  sets: readonly TransactionSet[];
  /** What was decided on claims so far, those of this file included. */
  decisions: EarlierDecisions;
  /** Every claim that reached a payer, oldest first, with the days on which its answers go out. */
  known: readonly KnownClaim[];
}

/** Answers the sets of one kind: files that go back, none for a question that nobody answers. */
export type Answerer = (question: Question) => readonly AnswerDraft[];
