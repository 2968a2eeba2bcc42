import type { Cents, IsoDate } from '../../kernel/index.ts';

/** Forms in which banks give statements. */
export const BANK_FORMATS = ['csv', 'ofx', 'bai2', 'camt.053'] as const;
export type BankFormat = (typeof BANK_FORMATS)[number];

/** How money moved, as far as the bank says; `returned` is a deposit that the bank took back. */
export type BankLineKind = 'ach' | 'check' | 'card' | 'cash' | 'wire' | 'returned' | 'other';

/** One booked line of a statement. */
export interface StatementLine {
  /** The day on which the bank booked it. */
  bookedDate: IsoDate;
  /** Positive: money came in. */
  cents: Cents;
  kind: BankLineKind;
  /** The bank's own number of the line, where the format has one. */
  transactionId?: string;
  checkNumber?: string;
  /** Every text of the line, as sent: description, memo, addenda. */
  texts: readonly string[];
  /** Where it stands in the file, for example `line 12`. */
  place: string;
}

/** Whether the lines of a statement are all there. */
export type StatementProof =
  | { result: 'proved'; message: string }
  /** The file states nothing that the lines could be held against. */
  | { result: 'not-stated'; message: string }
  | { result: 'failed'; message: string; place: string; differenceCents: Cents };

/** One account over some days. */
export interface BankStatement {
  format: BankFormat;
  /** As the bank writes it, '' where the file does not say. */
  accountNumber: string;
  /** ISO 4217, '' where the file does not say. */
  currency: string;
  fromDate: IsoDate;
  toDate: IsoDate;
  openingCents?: Cents;
  closingCents?: Cents;
  lines: readonly StatementLine[];
  /** Lines that are not booked yet: they come again when they are. */
  pendingLines: number;
  proof: StatementProof;
}

/** What is wrong with a bank file: the place and one sentence with the cause and what to do. */
export interface BankFileFault {
  code: 'unreadable' | 'columns' | 'control-total';
  place: string;
  message: string;
  /** Column names of a CSV file whose day or amount was not found, to choose from. */
  columns?: readonly string[];
}

export type BankFileResult =
  | { ok: true; format: BankFormat; statements: readonly BankStatement[] }
  | { ok: false; format?: BankFormat; fault: BankFileFault };

/** Which column of a CSV statement holds what, by the names in its heading. Columns that are not named are text. */
export interface CsvMapping {
  date: string;
  /** One signed amount, or the amount whose direction `direction` says. */
  amount?: string;
  credit?: string;
  debit?: string;
  /** Credit or debit in words. */
  direction?: string;
  balance?: string;
  checkNumber?: string;
  transactionId?: string;
  /** Pending or posted. */
  status?: string;
  /** Which number of 03/04/2026 is the month; `mdy` unless told or proved by a day above 12. */
  dateOrder?: 'mdy' | 'dmy';
}
