import type { PriceStep } from '@cleanclaim/billing/pricing';
import type { PayerReason, VarianceKind, VarianceSettings, VarianceStatus } from '@cleanclaim/billing/receivables';

export type { VarianceKind, VarianceStatus } from '@cleanclaim/billing/receivables';

/** A row of the list; keys are those of `LISTS.variances`. */
export interface VarianceListRow {
  id: string;
  version: number;
  claimId: string;
  patientId: string;
  payerId: string;
  foundAt: string;
  payerName: string;
  kind: VarianceKind;
  procedureCode: string;
  serviceDate: string;
  patientName: string;
  patientControlNumber: string;
  expectedCents: number;
  allowedCents: number;
  paidCents: number;
  varianceCents: number;
  recoveredCents: number;
  why: string;
  varianceStatus: VarianceStatus;
  nextStep: string;
  dueDate: string | null;
  disputeNumber: string | null;
}

/** One case with how its expected amount comes about, what the payer says, and what was done. */
export interface VarianceView extends VarianceListRow {
  remittanceId: string;
  /** 0: the claim as a whole. */
  lineNumber: number;
  disputeId: string | null;
  trail: readonly PriceStep[];
  reasons: readonly PayerReason[];
  rarcs: readonly string[];
  payerSays: string;
  history: readonly { on: string; by: string; what: string; cents: number }[];
}

export interface VarianceSettingsView extends VarianceSettings {
  /** 0: nothing was decided yet. */
  version: number;
}

/** A letter that disputes payments. */
export interface VarianceDisputeRow {
  id: string;
  version: number;
  disputeNumber: string;
  payerName: string;
  caseCount: number;
  disputedCents: number;
  recoveredCents: number;
  sentBy: 'mail' | 'fax' | 'portal';
  sentDate: string;
  answerDueDate: string;
  state: 'sent' | 'answered';
  answer: 'will-pay' | 'pays-part' | 'refuses' | null;
  answerDate: string | null;
  answerNote: string;
  madeAt: string;
  madeBy: string;
  /** The letter. */
  sha256: string;
}

export interface VarianceDisputeView extends VarianceDisputeRow {
  cases: VarianceListRow[];
}

/** What differs, added up: by payer and code, by payer, by kind or by month of the finding. */
export interface VarianceTotal {
  key: string;
  payerId: string | null;
  payerName: string;
  procedureCode: string;
  /** A kind, or a month as YYYY-MM; '' where it is not asked for. */
  group: string;
  cases: number;
  openCases: number;
  /** What payers owe and have not paid: open and disputed. */
  owedCents: number;
  disputedCents: number;
  recoveredCents: number;
  acceptedCents: number;
  /** What was paid too much, positive. */
  overpaidCents: number;
}
