import type { Cents, IsoDate } from '../../kernel/index.ts';
import type { BankLineKind } from './types.ts';

/** Money that should reach the bank: a payment that a payer advised, or what patients paid on a day in one way. */
export interface AdvisedPayment {
  /** `remittance:<id>` or `receipts:<day>:<card|counter>`. */
  paymentKey: string;
  method: 'eft' | 'check' | 'card' | 'counter';
  payerName: string;
  /** TRN03 and the payer id on file. */
  payerIdentifiers: readonly string[];
  /** TRN02, '' for receipts. */
  traceNumber: string;
  /** When it was or will be paid. */
  date: IsoDate;
  cents: Cents;
  /** What no bank line holds yet and nobody explained. */
  openCents: Cents;
  /** How many payments a day's receipts are; absent: one. */
  paymentCount?: number;
}

/** What is known of the fees that card companies keep. */
export interface CardFees {
  /** The practice's own terms: ten-thousandths of what was paid, and cents a payment. */
  terms?: { share: number; perPaymentCents: number };
  /** Fees that people have said: what was paid by card, and what was kept of it. */
  seen: readonly { paidCents: number; feeCents: number }[];
}

/** A bank line as reassociation needs it. */
export interface DepositLine {
  lineId: string;
  bookedDate: IsoDate;
  kind: BankLineKind;
  checkNumber?: string;
  texts: readonly string[];
  cents: Cents;
  /** What holds no payment yet and nobody explained. */
  openCents: Cents;
}

export type LinkReason = 'trace' | 'trace-in-text' | 'check-number' | 'card-batch' | 'person';

/** A part of a bank line that is a part of a payment. */
export interface DepositLink {
  lineId: string;
  paymentKey: string;
  cents: Cents;
  reason: LinkReason;
}

/** What a bank line may hold, for a person to choose. */
export interface Proposal {
  lineId: string;
  links: readonly { paymentKey: string; cents: Cents }[];
  /** Line less payments: the fee of a card batch; else zero. */
  differenceCents: Cents;
  /** 0 to 100. */
  score: number;
  /** Plain words. */
  why: string;
}

export interface ReassociationInput {
  lines: readonly DepositLine[];
  payments: readonly AdvisedPayment[];
  /** Pairs `lineId paymentKey` that a person took apart: never joined again without a person. */
  parted: ReadonlySet<string>;
}

export const pairKey = (lineId: string, paymentKey: string) => `${lineId} ${paymentKey}`;
