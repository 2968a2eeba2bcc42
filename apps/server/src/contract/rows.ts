import type { ClaimStatus } from '@cleanclaim/billing/claims';
import type { SegmentRef } from '@cleanclaim/billing/ledger';

/** Rows of the lists; keys are those of `LISTS`. Cents are integers, days ISO, times ISO with zone. */
export interface ClaimListRow {
  id: string;
  version: number;
  patientControlNumber: string;
  patientId: string;
  patientName: string;
  payerName: string;
  dateOfService: string;
  chargeCents: number;
  payerBalanceCents: number;
  patientBalanceCents: number;
  claimStatus: ClaimStatus;
  owner: 'job' | 'payer' | 'person' | 'none';
  nextStep: string;
  deadlineDate: string | null;
  /** How its payer takes claims now. */
  delivery: 'electronic' | 'paper';
  updatedAt: string;
}

export interface PatientListRow {
  id: string;
  name: string;
  mrn: string;
  birthDate: string | null;
  payerName: string;
  phone: string;
  lastVisitDate: string | null;
  owedCents: number;
  updatedAt: string;
}

export interface EncounterListRow {
  id: string;
  dateOfService: string;
  patientId: string;
  patientName: string;
  renderingName: string;
  placeOfService: string;
  billingStatus: 'coding' | 'blocked' | 'billed' | 'self-pay' | 'no-charge';
  /** Procedure codes, then diagnoses, as text. */
  codes: string;
  chargeCents: number;
  openQuestions: number;
  claimId: string | null;
  createdAt: string;
}

export interface WorkListRow {
  id: string;
  version: number;
  kind: string;
  title: string;
  reason: string;
  steps: string[];
  amountCents: number;
  deadlineDate: string;
  /** By when the first step that is not done is due; null: the deadline alone counts. */
  nextStepDate: string | null;
  raisedAt: string;
  snoozedUntil: string | null;
  workStatus: 'open' | 'done';
  assigneeId: string | null;
  assigneeName: string;
  claimId: string | null;
  encounterId: string | null;
  patientId: string | null;
  patientName: string;
}

export interface SubmissionListRow {
  id: string;
  interchangeControlNumber: string;
  createdAt: string;
  deliveredAt: string | null;
  claimCount: number;
  chargeCents: number;
  delivery: 'waiting' | 'delivered';
  acknowledgment: 'none' | 'accepted' | 'partly' | 'rejected';
  fileName: string;
}

export interface PrintBatchListRow {
  id: string;
  batchNumber: string;
  form: 'cms-1500' | 'ub-04' | 'ada-2024';
  state: 'made' | 'mailed' | 'undone';
  madeAt: string;
  madeBy: string;
  mailedDate: string | null;
  envelopeCount: number;
  claimCount: number;
  pageCount: number;
  chargeCents: number;
}

export interface RemittanceListRow {
  id: string;
  paymentDate: string;
  payerName: string;
  traceNumber: string;
  paidCents: number;
  posting: 'posted' | 'held' | 'superseded' | 'under-way';
  balanced: 'yes' | 'no';
  /** Posted so far. */
  claimPayments: number;
  /** In the payment; more than are posted while it is under way, or where it is held. */
  ofClaimPayments: number;
  openExceptions: number;
  heldCents: number;
  postedAt: string;
}

export interface ExceptionListRow {
  id: string;
  kind: string;
  reason: string;
  heldCents: number;
  raisedAt: string;
  state: 'open' | 'settled';
  resolution: string | null;
  remittanceId: string | null;
  payerName: string;
  traceNumber: string;
  segment: SegmentRef | null;
}

export interface FileListRow {
  id: string;
  sha256: string;
  fileName: string;
  kind: 'chart' | 'x12' | 'paper-eob';
  reading: 'waiting' | 'read' | 'refused';
  receivedAt: string;
  /** One line: what was read, or the first fault. */
  result: string;
  faultCount: number;
  byteSize: number;
}

export interface PayerListRow {
  id: string;
  version: number;
  name: string;
  payerIdentifier: string;
  claimFilingIndicator: string;
  timelyFilingDays: number;
  responseDays: number;
  appealDays: number;
}

export interface ProviderListRow {
  id: string;
  version: number;
  name: string;
  npi: string;
  taxonomy: string;
  kind: 'person' | 'organization';
}

export interface FeeListRow {
  id: string;
  procedureCode: string;
  modifier: string;
  label: string;
  chargeCents: number;
  effectiveFrom: string;
  effectiveTo: string | null;
}

export interface MemberListRow {
  id: string;
  name: string;
  email: string;
  /** Comma separated. */
  roles: string;
  state: 'invited' | 'active' | 'disabled';
  lastSignInAt: string | null;
}

export interface AuditListRow {
  id: string;
  sequence: number;
  at: string;
  actor: string;
  operation: string;
  action: string;
  subjectKind: string;
  subjectId: string;
  patientId: string | null;
  patientName: string;
  detail: string;
}
