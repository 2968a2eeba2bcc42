import type { ClaimStatus, PaperFault, PaperFormName } from '@cleanclaim/billing/claims';

export type { PaperFormName } from '@cleanclaim/billing/claims';

/** A payer whose ready claims wait to be printed. */
export interface MailToPrint {
  payerId: string;
  payerName: string;
  claims: number;
  chargeCents: number;
  oldestService: string;
  /** Without an address nothing can be mailed. */
  hasAddress: boolean;
}

/** How far the sheets of a printer lie off, in tenths of a millimeter. */
export interface PrinterOffsetView {
  id: string;
  version: number;
  name: string;
  form: PaperFormName;
  rightTenths: number;
  downTenths: number;
}

export interface CertifiedMailView {
  id: string;
  /** Null: the payer's whole envelope. */
  claimId: string | null;
  articleNumber: string;
  mailedDate: string;
  deliveredDate: string | null;
}

/** What one payer gets. */
export interface EnvelopeView {
  payerId: string;
  payerName: string;
  to: readonly string[];
  pages: number;
  chargeCents: number;
  claims: {
    claimId: string;
    patientControlNumber: string;
    patientName: string;
    chargeCents: number;
    pages: number;
    claimStatus: ClaimStatus;
    /** What the form cannot hold as it should. */
    faults: readonly PaperFault[];
  }[];
  certified: CertifiedMailView[];
}

/** A print batch that a claim was in. */
export interface ClaimMailing {
  printBatchId: string;
  batchNumber: string;
  /** Under which it was printed. */
  patientControlNumber: string;
  state: 'made' | 'mailed' | 'undone';
  mailedDate: string | null;
  certified: { articleNumber: string; deliveredDate: string | null }[];
}

export interface PrintBatchView {
  id: string;
  version: number;
  batchNumber: string;
  form: PaperFormName;
  state: 'made' | 'mailed' | 'undone';
  madeAt: string;
  madeBy: string;
  mailedDate: string | null;
  mailedBy: string | null;
  claimCount: number;
  pageCount: number;
  chargeCents: number;
  /** Of the printer that is chosen; null: none is. */
  printerOffsetId: string | null;
  rightTenths: number;
  downTenths: number;
  /** The forms for preprinted stock, as printed. */
  sha256: string;
  envelopes: EnvelopeView[];
}
