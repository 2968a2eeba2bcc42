import type { LockboxCheck, PaperClaimFacts, TypedPaperEob } from '@cleanclaim/billing/remittance';

export type { PaperEob, TypedPaperClaim, TypedPaperEob } from '@cleanclaim/billing/remittance';
export { composePaper, leftOfLine, missingOfPaper, paperBalance } from '@cleanclaim/billing/remittance';

export const PAPER_STATES = {
  draft: 'Being typed',
  'second-look': 'Needs a second look',
  posted: 'Posted',
  discarded: 'Thrown away',
} as const;
export type PaperState = keyof typeof PAPER_STATES;

export const PAPER_KIND_WORDS = {
  check: 'Check',
  eft: 'Transfer (EFT)',
  'virtual-card': 'Card of the payer',
  none: 'No payment',
} as const;

/** A claim as it is found for typing: what is copied, and what a person knows it by. */
export interface PaperClaimView extends PaperClaimFacts {
  patientName: string;
  payerId: string;
  payerName: string;
  dateOfService: string;
  payerBalanceCents: number;
}

export interface PaperEobView {
  id: string;
  version: number;
  state: PaperState;
  payerId: string | null;
  payerName: string;
  payerIdentifier: string;
  typed: TypedPaperEob;
  cardLastFour: string | null;
  feeCents: number;
  claims: PaperClaimView[];
  scan: { sha256: string; fileName: string; isPicture: boolean } | null;
  lockbox: LockboxCheck | null;
  savedBy: string;
  askedBy: string | null;
  remittanceId: string | null;
}

export interface PaperEobListRow {
  id: string;
  payerName: string;
  number: string;
  amountCents: number;
  claims: number;
  state: PaperState;
  savedBy: string;
  savedAt: string;
  remittanceId: string | null;
}

/** What became of a press of Post. */
export type PaperPosting = { outcome: 'posted'; remittanceId: string; exceptions: number } | { outcome: 'second-look' };
