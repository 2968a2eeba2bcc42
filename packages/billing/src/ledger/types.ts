import type { Cents, IsoDate } from '../kernel/index.ts';

/** Accounts of the practice's ledger. A debit is positive, a credit negative. */
export const ACCOUNTS = [
  'payer-ar',
  'patient-ar',
  'cash',
  'unapplied-cash',
  'revenue',
  'contractual-adjustment',
  'denial-write-off',
  'bad-debt-write-off',
  'charity-write-off',
  'small-balance-write-off',
  'courtesy-discount',
  'prompt-pay-discount',
  'refunds-payable',
  'interest-income',
  'payer-recoupment',
  'withhold',
  'other-payer-income',
  'payer-charges',
] as const;
export type Account = (typeof ACCOUNTS)[number];

export type EntryKind =
  | 'charge'
  | 'insurance-payment'
  | 'payment-reversal'
  | 'unapplied-payment'
  | 'apply-payment'
  | 'provider-adjustment'
  | 'patient-payment'
  | 'patient-payment-moved'
  | 'patient-payment-returned'
  | 'transfer'
  | 'write-off'
  | 'write-off-undone'
  | 'refund'
  | 'reversal';

/** Where in an original file a line of the ledger comes from. */
export interface SegmentRef {
  /** Segment position in its transaction set (ST is 1). */
  position: number;
  /** 0-based byte offset in the file. */
  offset: number;
  /** The segment as sent, without its terminator. */
  text: string;
}

export interface LineDraft {
  account: Account;
  /** Debit positive, credit negative, never zero. */
  cents: Cents;
  claimId?: string;
  /** Service line number on the claim, where known. */
  lineNumber?: number;
  /** For a self-pay charge, which has no claim. */
  encounterId?: string;
  patientId?: string;
  payerId?: string;
  remittanceId?: string;
  /** What made it: group and reason code for an adjustment. */
  groupCode?: string;
  carc?: string;
  /** PLB reason, for a provider adjustment. */
  providerAdjustmentCode?: string;
  /** PLB03-2 as sent: what a later recoupment names, so that the two pair. */
  providerAdjustmentReference?: string;
  segment?: SegmentRef;
  /** Plain words for explain. */
  memo: string;
}

/** A journal entry before it is saved. Its lines add up to zero. */
export interface EntryDraft {
  kind: EntryKind;
  /** Unique per tenant: the fact that this entry records. Posting the same fact twice is refused by the database. */
  sourceKey: string;
  postingDate: IsoDate;
  memo: string;
  /** sourceKey of the entry that this one reverses. */
  reversesSourceKey?: string;
  lines: readonly LineDraft[];
}
