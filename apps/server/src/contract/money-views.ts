import type { MoneyPolicy, WriteOffBasis, WriteOffKind } from '@cleanclaim/billing/receivables';

export interface PaymentTaken {
  paymentId: string;
  receiptNumber: string;
  alreadyTaken: boolean;
  appliedCents: number;
  unappliedCents: number;
}

/** Money of a payment at a claim, a self-pay visit, the account (fees), or applied to nothing. */
export interface PlacedMoney {
  place: 'claim' | 'visit' | 'account' | 'unapplied';
  patientId: string;
  claimId: string | null;
  encounterId: string | null;
  /** In words: `Claim C000012, Blue Willow`, `Not applied yet`. */
  what: string;
  dateOfService: string | null;
  cents: number;
}

/** One payment of a patient: where its money stands and what became of it. */
export interface PaymentView {
  id: string;
  receiptNumber: string;
  patientId: string;
  patientName: string;
  receivedDate: string;
  method: 'cash' | 'check' | 'card' | 'portal' | 'plan';
  checkNumber: string | null;
  /** Day of the visit that it was the copay of. */
  copayOfDate: string | null;
  paidCents: number;
  takenBy: string;
  standing: PlacedMoney[];
  refundedCents: number;
  returned: {
    date: string;
    why: 'returned-check' | 'chargeback' | 'entered-wrongly';
    feeCents: number;
    note: string;
  } | null;
  moves: { id: string; at: string; by: string; what: string; cents: number; reason: string }[];
  /** Claims and visits that money can go to: of the patient and of others with the same guarantor. */
  owed: (Omit<PlacedMoney, 'cents'> & { owedCents: number; patientName: string })[];
}

/** A payment as the patient's account lists it. */
export interface AccountPayment {
  id: string;
  receiptNumber: string;
  date: string;
  method: string;
  checkNumber: string | null;
  paidCents: number;
  copayOfDate: string | null;
  returnedDate: string | null;
  returnedWhy: 'returned-check' | 'chargeback' | 'entered-wrongly' | null;
  unappliedCents: number;
  refundedCents: number;
}

/** A balance that somebody has paid too much on, or a patient's money that is applied to nothing. */
export interface CreditRow {
  /** The credit's key. */
  id: string;
  account: 'payer-ar' | 'patient-ar' | 'unapplied-cash';
  /** Who is owed: the payer's or the patient's name. */
  owedTo: string;
  patientId: string;
  patientName: string;
  claimId: string | null;
  patientControlNumber: string | null;
  creditCents: number;
  /** Asked back or approved to go back and not posted yet. */
  askedCents: number;
  sinceDate: string;
  dueDate: string;
  daysLeft: number;
  /** True where federal law sets the days. */
  isLaw: boolean;
}

export interface RefundRow {
  id: string;
  refundNumber: string;
  payee: 'payer' | 'patient';
  payeeName: string;
  patientId: string;
  patientName: string;
  claimId: string | null;
  patientControlNumber: string | null;
  cents: number;
  state: 'requested' | 'approved' | 'refused' | 'paid' | 'recouped' | 'cancelled';
  dueDate: string;
  requestedBy: string;
  requestedAt: string;
}

export interface RefundView extends RefundRow {
  creditKey: string;
  reason: string;
  needsApproval: boolean;
  /** The reader asked for it, so somebody else decides. */
  isOwn: boolean;
  decidedBy: string | null;
  decidedAt: string | null;
  decisionReason: string | null;
  settledDate: string | null;
  settledBy: string | null;
  checkNumber: string | null;
  version: number;
}

export interface CreditView extends CreditRow {
  review: {
    identifiedDate: string;
    investigationFrom: string | null;
    investigationTo: string | null;
    note: string;
    notedBy: string;
    version: number;
  } | null;
  /** Above this a second person decides. */
  approvalOverCents: number;
  /** What went out of it on one person's word; it counts towards that limit. */
  unapprovedCents: number;
  refunds: RefundRow[];
}

export interface WrittenOff {
  writeOffId: string;
  /** Zero while it waits for approval. */
  writtenOffCents: number;
  /** More than the person's limit: somebody else decides. */
  waitsForApproval: boolean;
}

export interface WriteOffView {
  id: string;
  kind: WriteOffKind;
  account: 'payer-ar' | 'patient-ar';
  cents: number;
  reason: string;
  basis: WriteOffBasis;
  /** What it is about where it is no claim: `Self-pay visit of 10/05/2026`, `Fees on the account`. */
  about: string | null;
  state: 'requested' | 'posted' | 'refused' | 'undone' | 'withdrawn';
  requestedBy: string;
  requestedAt: string;
  decidedBy: string | null;
  decisionReason: string | null;
  undoneBy: string | null;
  undoReason: string | null;
  /** The reader asked for it. */
  isOwn: boolean;
  version: number;
}

export interface SmallBalanceSweep {
  balances: {
    /** Null: a self-pay visit, or fees on the account. */
    claimId: string | null;
    encounterId: string | null;
    patientId: string;
    patientControlNumber: string | null;
    patientName: string;
    owedCents: number;
    lastChangeDate: string;
  }[];
  totalCents: number;
  writtenOff: boolean;
}

/** Version 0: the usual rules, until the practice has set its own. */
export interface MoneyPolicyView {
  policy: MoneyPolicy;
  version: number;
}
