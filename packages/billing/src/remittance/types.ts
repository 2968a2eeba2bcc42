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
  segment: SegmentRef;
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
  /** AMT*I: interest, advised here and paid through PLB*L6. */
  interestCents?: Cents;
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
  /** TRN02: check or EFT number. */
  traceNumber: string;
  /** BPR02, negative when BPR03 is D. */
  paidCents: Cents;
  /** BPR04: ACH, CHK, NON ... */
  paymentMethod: string;
  /** BPR16. */
  paymentDate: IsoDate;
  claimPayments: readonly ClaimPayment[];
  providerAdjustments: readonly ProviderAdjustment[];
  segment: SegmentRef;
}

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
