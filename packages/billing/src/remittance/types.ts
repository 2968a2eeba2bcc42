import type { Cents, IsoDate } from '../kernel/index.ts';
import type { SegmentRef } from '../ledger/index.ts';

/** CAS: one group, reason and amount. */
export interface Adjustment {
  groupCode: string;
  carc: string;
  amountCents: Cents;
  quantity?: number;
  segment: SegmentRef;
}

/** PLB: money that belongs to no claim of this payment. A positive amount reduces the payment. */
export interface ProviderAdjustment {
  reasonCode: string;
  reference: string;
  amountCents: Cents;
  segment: SegmentRef;
}

export interface RemittedProcedure {
  /** SVC01-1: HC, AD, N4, NU ... */
  qualifier: string;
  code: string;
  modifiers: readonly string[];
}

/** SVC with what stands in its loop 2110. */
export interface ServicePayment {
  procedure: RemittedProcedure;
  /** SVC06, when the payer changed the code. */
  billedProcedure?: RemittedProcedure;
  chargeCents: Cents;
  paidCents: Cents;
  units?: number;
  billedUnits?: number;
  dateOfService?: IsoDate;
  /** REF*6R as a number, when it is our line number. */
  lineNumber?: number;
  allowedCents?: Cents;
  adjustments: readonly Adjustment[];
  rarcs: readonly string[];
  /** Every AMT and QTY of the line, as sent; those that did not parse are faults. */
  amounts?: readonly RemittedAmount[];
  quantities?: readonly RemittedQuantity[];
  segment: SegmentRef;
}

/** AMT: qualifier (B6 allowed, AU covered, I interest ...) and amount. */
export interface RemittedAmount {
  qualifier: string;
  cents: Cents;
}

/** QTY: qualifier (CA covered days ...) and quantity. */
export interface RemittedQuantity {
  qualifier: string;
  quantity: number;
}

/** A place in an 835 that could not be read. What it stands in is left out, never read as zero. */
export interface RemittanceFault {
  /** For example `payment 0001, claim payment 3`. */
  place: string;
  /** Segment position in its transaction set, 0 for the file. */
  position: number;
  /** 0-based byte offset. */
  offset: number;
  /** One plain sentence with the cause and what to do. */
  message: string;
  /** The payment came without it, and is held for that: the fault is told by what holds it. */
  about?: 'no-trace-number' | 'no-payment-date';
  /** True when an amount of the balance is missing because of it; a bad date or an advisory amount is a fault too. */
  affectsBalance?: boolean;
}

/** CLP with what stands in its loop 2100. */
export interface ClaimPayment {
  /** 0-based order in its remittance. */
  index: number;
  patientControlNumber: string;
  /** CLP02. */
  claimStatusCode: string;
  chargeCents: Cents;
  paidCents: Cents;
  patientResponsibilityCents: Cents;
  payerClaimControlNumber: string;
  memberId?: string;
  patientName?: string;
  adjustments: readonly Adjustment[];
  servicePayments: readonly ServicePayment[];
  rarcs: readonly string[];
  /** MIA (inpatient) and MOA (outpatient) whole, as sent: covered days, DRG amounts, remarks and the rest. */
  informed?: readonly { segmentId: 'MIA' | 'MOA'; elements: readonly string[] }[];
  /** AMT*I: interest, advised here and paid through PLB*L6. */
  interestCents?: Cents;
  /** DTM*232, else the earliest service date. */
  dateOfService?: IsoDate;
  /** DTM*050: the day on which the payer says that it received the claim. */
  receivedOn?: IsoDate;
  /** Every AMT and QTY of the claim, as sent. */
  amounts?: readonly RemittedAmount[];
  quantities?: readonly RemittedQuantity[];
  /**
   * True when an amount of an adjustment or line could not be read: adjustments and lines are then empty, the faults say
   * where, and the money is held.
   */
  incomplete?: true;
  segment: SegmentRef;
}

/** One 835 transaction set: one payment. */
export interface Remittance {
  /** ST02. */
  control: string;
  payerName: string;
  /** TRN03, else N104 or REF*2U of the payer: who paid. */
  payerIdentifier: string;
  payeeNpi: string;
  /** TRN02: check or EFT number, '' when missing: such a payment is held. */
  traceNumber: string;
  /** BPR02, negative when BPR03 is D. */
  paidCents: Cents;
  /** BPR04: ACH, CHK, NON ... */
  paymentMethod: string;
  /** BPR16, else DTM*405; '' when neither is a day: such a payment is held. */
  paymentDate: IsoDate;
  claimPayments: readonly ClaimPayment[];
  providerAdjustments: readonly ProviderAdjustment[];
  /** What could not be read in this payment. */
  faults?: readonly RemittanceFault[];
  /** Not sent: what tells it apart from another payment of the same payer, number, amount and day. */
  apart?: string;
  /** Not sent: what this file brings of a payment that its payer split over several; absent: all of `paidCents`. */
  shareCents?: Cents;
  segment: SegmentRef;
}

/** A payment without its claim payments: what is known of a large one while these pass by. */
export type RemittanceHead = Omit<Remittance, 'claimPayments'>;

/** One equation of the balance proof. */
export interface BalanceCheck {
  /** `payment`, `claim`, `claim-lines` or `service`. */
  rule: 'payment' | 'claim' | 'claim-lines' | 'service';
  /** The equation in words of the guide, for example `BPR02 = sum of CLP04 - sum of PLB`. */
  equation: string;
  expectedCents: Cents;
  actualCents: Cents;
  differenceCents: Cents;
  /** Index of the claim payment, absent for the payment as a whole. */
  claimPaymentIndex?: number;
  segment: SegmentRef;
}

/** Every equation that was tested and those that fail. */
export interface BalanceProof {
  balanced: boolean;
  checked: number;
  failures: readonly BalanceCheck[];
}
