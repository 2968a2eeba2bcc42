import type { Cents, IsoDate } from '../../kernel/index.ts';

/** A document that a payer asks for, by its LOINC code (STC01-2 of a 277, 006020X313). */
export interface RequestedDocumentKind {
  loinc: string;
  /** What it is, in our words. */
  label: string;
  /** Category of the request (STC01-1): R0 to R16. */
  category: string;
  /** Of a line: REF*FJ, or the procedure and charge where the payer does not repeat it; absent: of the whole claim. */
  line?: string;
}

/** What a payer wants to read before it decides on a claim: one loop 2200D of a 277 request for information. */
export interface DocumentRequest {
  payerName: string;
  /** NM109 of the payer. */
  payerIdentifier: string;
  /** TRN02: the payer's number of the claim, which the answer repeats. */
  payerClaimControlNumber: string;
  /** REF*EJ: our CLM01. */
  patientControlNumber: string;
  /** BHT03: the payer's number of the request. */
  reference: string;
  documents: RequestedDocumentKind[];
  /** STC12: what the payer adds in words. */
  message: string;
  chargeCents?: Cents;
  /** DTP*106: the last day on which the answer counts. */
  dueDate?: IsoDate;
  /** PWK02: how it wants the answer. EL electronic, FX fax, BM mail, EM e-mail. */
  transmission?: string;
  /** PWK06: the number of the papers. */
  controlNumber?: string;
  /** PER of loop 2210D, else of the payer: fax number. */
  fax?: string;
  /** 0-based order of the claim among those that the file asks about. */
  order: number;
  /** 0-based byte where the claim begins in the file. */
  offset: number;
}
