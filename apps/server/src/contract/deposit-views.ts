import type { CountedReceipt, ReceiptMethod } from '@cleanclaim/billing/remittance';
import type { BankFormat, BankLineKind, DepositState, DiscrepancyKind, LinkReason } from './deposit-words.ts';
import type { ExplanationKind } from './schemas/deposits.ts';

/** What became of a bank file. Nothing is saved unless it is imported. */
export type ImportedStatement =
  | {
      outcome: 'imported';
      format: BankFormat;
      statements: {
        bankStatementId: string;
        accountName: string;
        fromDate: string;
        toDate: string;
        linesAdded: number;
        linesKnown: number;
        pendingLines: number;
        /** Whether its balances show that no line is missing, in words. */
        proof: string;
      }[];
      report: DepositReport;
    }
  /** Columns of a CSV file to choose from: its day or amount was not found. */
  | { outcome: 'columns'; message: string; place: string; columns: string[] }
  /** Its balances do not fit its lines: taken only when the person says so. */
  | { outcome: 'not-proved'; message: string; place: string; differenceCents: number };

/** How bank and books stand to each other. */
export interface DepositReport {
  linked: number;
  gaps: { kind: DiscrepancyKind; count: number; cents: number }[];
  /** Deposits with payments to choose from. */
  toChoose: number;
}

export interface BankAccountView {
  id: string;
  name: string;
  /** Its last four characters, '' where no file said it. */
  numberEnd: string;
  fromDate: string | null;
  toDate: string | null;
}

/** A bank statement as it was taken in. */
export interface BankStatementView {
  id: string;
  bankAccountId: string;
  accountName: string;
  /** A person has chosen the columns of this account's CSV files. */
  keepsColumns: boolean;
  fileName: string;
  format: BankFormat;
  sha256: string;
  fromDate: string;
  toDate: string;
  linesAdded: number;
  linesKnown: number;
  proof: string;
  importedAt: string;
  importedBy: string;
  /** Null while it stands. */
  takenBackBy: string | null;
  takenBackWhy: string | null;
}

/** A payment as a deposit shows it. */
export interface DepositPaymentView {
  paymentKey: string;
  remittanceId: string | null;
  /** `Blue Water Health, EFT 4711`, or `Cards of 11/05/2026`. */
  name: string;
  date: string;
  paidCents: number;
  openCents: number;
}

export interface ExplanationView {
  id: string;
  kind: ExplanationKind;
  cents: number;
  reason: string;
  explainedBy: string;
  explainedAt: string;
  withdrawn: boolean;
}

/** One bank line with all that it holds. */
export interface DepositView {
  id: string;
  bookedDate: string;
  accountName: string;
  cents: number;
  heldCents: number;
  differenceCents: number;
  kind: BankLineKind;
  depositState: DepositState;
  checkNumber: string | null;
  texts: string[];
  fileName: string;
  format: BankFormat;
  place: string;
  sha256: string;
  links: (DepositPaymentView & {
    linkedCents: number;
    reason: LinkReason;
    linkedBy: string;
    linkedAt: string;
    /** Taken apart: kept on record. */
    parted: { by: string; at: string; why: string } | null;
  })[];
  explanations: ExplanationView[];
  proposals: {
    paymentKeys: string[];
    why: string;
    score: number;
    /** Below zero: a card company's fee. */
    differenceCents: number;
    payments: DepositPaymentView[];
  }[];
  /** What is open and may be chosen when no proposal fits, newest first. */
  openPayments: DepositPaymentView[];
  gap: { kind: DiscrepancyKind; reason: string; steps: string[]; workItemId: string | null } | null;
}

/** A payment that should reach the bank, with the deposits that it came in. */
export interface BankedPaymentView {
  payment: DepositPaymentView;
  deposits: {
    bankLineId: string;
    bookedDate: string;
    accountName: string;
    depositCents: number;
    linkedCents: number;
    reason: LinkReason;
    isParted: boolean;
  }[];
  explanations: ExplanationView[];
  gap: DepositView['gap'];
}

export interface DepositListRow {
  id: string;
  bookedDate: string;
  accountName: string;
  text: string;
  cents: number;
  heldCents: number;
  differenceCents: number;
  state: DepositState;
  proposals: number;
}

export interface DepositGapRow {
  id: string;
  kind: DiscrepancyKind;
  foundDate: string;
  cents: number;
  reason: string;
  state: 'open' | 'settled';
  bankLineId: string | null;
  paymentKey: string | null;
  remittanceId: string | null;
  assigneeName: string;
  workItemId: string | null;
  deadlineDate: string | null;
}

/** The open days up to one, as they would be closed. */
export interface DayView {
  /** Through which day the books are closed; null: no day was closed yet. */
  closedThrough: string | null;
  fromDate: string | null;
  date: string;
  /** The day may be closed: it is not closed and not still to come. */
  closable: boolean;
  days: { date: string; entries: number; receiptsCents: number }[];
  entries: number;
  receipts: ReceiptLineView[];
}

export interface ReceiptLineView {
  method: ReceiptMethod;
  /** Who posted it; '' for Cleanclaim itself. */
  person: string;
  count: number;
  cents: number;
  /** Lies in a drawer or on a slip, and must be counted. */
  counted: boolean;
}

export interface DayCloseView {
  id: string;
  closeNumber: number;
  fromDate: string;
  closedDate: string;
  lines: CountedReceipt[];
  entryCount: number;
  receiptsCents: number;
  differenceCents: number;
  entriesSha256: string;
  seal: string;
  pdfSha256: string;
  closedAt: string;
  closedBy: string;
}
