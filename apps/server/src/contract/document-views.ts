import type { DocumentRequest } from '@cleanclaim/billing/claims';
import type { WAYS } from './schemas/documents.ts';

export type DocumentWay = (typeof WAYS)[number];

/** What a payer asked for. */
export interface DocumentRequestView {
  id: string;
  state: 'open' | 'answered' | 'closed';
  dueDate: string | null;
  receivedAt: string;
  /** The 277 as it came. */
  sha256: string;
  request: DocumentRequest;
}

/** A document on its way to a payer. */
export interface AttachmentView {
  id: string;
  version: number;
  requestId: string | null;
  controlNumber: string;
  loinc: string;
  title: string;
  fileName: string;
  sha256: string;
  way: DocumentWay;
  state: 'draft' | 'sent' | 'received' | 'refused';
  createdBy: string;
  sentDate: string | null;
  sender: string | null;
  sentTo: string | null;
  /** The cover letter of what went on paper. */
  coverSha256: string | null;
  proof: string | null;
  proofDate: string | null;
}

/** The documents of a claim, and what the chart of its visit has. */
export interface ClaimDocumentsView {
  claimId: string;
  requests: DocumentRequestView[];
  attachments: AttachmentView[];
  /** Notes of the visit. */
  notes: { id: string; title: string; words: number }[];
  /** The visit's chart is a clinical document that can go as it is; its name. */
  chartFile: string | null;
  /** How the payer takes papers. */
  way: DocumentWay;
  /** A document may go with the claim and its number stand on it: the claim has not gone out. */
  mayJoin: boolean;
  /** What a document can be. */
  kinds: { loinc: string; label: string }[];
}
