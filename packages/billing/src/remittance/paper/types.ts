import type { Cents, IsoDate } from '../../kernel/index.ts';

/** How the money came: by a check, into the bank, on a card of the payer, or not at all. */
export const PAPER_KINDS = ['check', 'eft', 'virtual-card', 'none'] as const;
export type PaperPaymentKind = (typeof PAPER_KINDS)[number];

/** CAS01 (005010X221A1). */
export const PAPER_GROUPS = ['CO', 'PR', 'OA', 'PI'] as const;
export type PaperGroup = (typeof PAPER_GROUPS)[number];

export interface PaperAdjustment {
  group: PaperGroup;
  carc: string;
  cents: number;
}

/** A line as the paper tells it. Amounts of a reversal are negative, as in an 835. */
export interface PaperLine {
  lineNumber: number;
  /** SVC01-1: HC procedures, AD dental, NU revenue codes. */
  qualifier: 'HC' | 'AD' | 'NU';
  code: string;
  modifiers: readonly string[];
  units: number;
  dateOfService: IsoDate;
  chargeCents: number;
  /** Absent: the paper does not say it. */
  allowedCents?: number;
  paidCents: number;
  adjustments: readonly PaperAdjustment[];
  /** Remark codes (RARC). */
  remarks: readonly string[];
}

/** CLP02: as first, second, third payer, denied, passed on by the first, taken back. */
export const PAPER_STATUSES = ['1', '2', '3', '4', '19', '22'] as const;
export type PaperStatus = (typeof PAPER_STATUSES)[number];

/** A claim as the paper tells it. */
export interface PaperClaim {
  /** Ours, as it was sent. */
  patientControlNumber: string;
  status: PaperStatus;
  payerClaimControlNumber: string;
  memberId: string;
  lastName: string;
  firstName: string;
  /** CLP06, as on the claim. */
  filingIndicator: string;
  lines: readonly PaperLine[];
  /** The next three count only where the paper has no lines. */
  chargeCents: number;
  paidCents: number;
  adjustments: readonly PaperAdjustment[];
}

/** Money that the payer keeps of this payment for an earlier one, positive. */
export interface PaperTakeback {
  /** The claim's number, ours or the payer's. */
  reference: string;
  cents: number;
}

/** A paper explanation of benefits with its payment, as typed. */
export interface PaperEob {
  kind: PaperPaymentKind;
  payerName: string;
  payerIdentifier: string;
  /** Of the check or the transfer; of a card the payer's payment number, never the card's. */
  number: string;
  /** Absent while nobody has typed it. */
  amountCents?: Cents | undefined;
  /** '' while nobody has typed it. */
  date: IsoDate;
  claims: readonly PaperClaim[];
  /** Paid besides the claims for paying late. */
  interestCents: number;
  takebacks: readonly PaperTakeback[];
}
