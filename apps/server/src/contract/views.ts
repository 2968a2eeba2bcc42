import type { Claim, ClaimStatus, EditFinding } from '@cleanclaim/billing/claims';
import type { CodeQuestion, EncounterCodes } from '@cleanclaim/billing/coding';
import type { Encounter, IntakeFault } from '@cleanclaim/billing/encounters';
import type { Facility, Guarantor, Patient, Payer, Practice, Provider } from '@cleanclaim/billing/parties';
import type { Contract, ExpectedPayment } from '@cleanclaim/billing/pricing';
import type { Explanation, ExplanationStep } from '@cleanclaim/billing/receivables';
import type { BalanceCheck, ClaimPayment, MatchStep, ProviderAdjustment } from '@cleanclaim/billing/remittance';
import type { CodeSetName, TableName } from '@cleanclaim/codesets';
import type { ClaimDeeds, RebilledView, RebillOffer, StayView } from './correction-views.ts';
import type { PlaybookView } from './denial-views.ts';
import type { AccountPayment, WriteOffView } from './money-views.ts';
import type { Way } from './posting-views.ts';
import type { ClaimMailing } from './printing-views.ts';
import type {
  ClaimListRow,
  EncounterListRow,
  ExceptionListRow,
  FileListRow,
  RemittanceListRow,
  SubmissionListRow,
  WorkListRow,
} from './rows.ts';
import type { PersonRole } from './schemas/accounts.ts';

export type { Claim, ClaimStatus, EditFinding, ServiceLine } from '@cleanclaim/billing/claims';
export type { CodeQuestion, EncounterCodes } from '@cleanclaim/billing/coding';
export type { Encounter, IntakeFault } from '@cleanclaim/billing/encounters';
export type { SegmentRef } from '@cleanclaim/billing/ledger';
export type {
  Address,
  Facility,
  Guarantor,
  Patient,
  Payer,
  Person,
  PersonName,
  Practice,
  Provider,
} from '@cleanclaim/billing/parties';
export type { Explanation, ExplanationSource, ExplanationStep } from '@cleanclaim/billing/receivables';
export type {
  Adjustment,
  BalanceCheck,
  BalanceProof,
  ClaimPayment,
  ProviderAdjustment,
  ServicePayment,
} from '@cleanclaim/billing/remittance';

/** What screens show. Cents are integers, days ISO, times ISO with zone. */

/** Today's work of the person's roles: one group a kind, each with its list already filtered. */
export interface TodaysWork {
  today: string;
  groups: {
    key: string;
    title: string;
    count: number;
    cents: number;
    /** The day the oldest has waited since. */
    oldestDate: string | null;
    /** The nearest deadline. */
    dueDate: string | null;
    overdue: number;
    /** Where it is done: path and query of the screen. */
    to: string;
  }[];
  /** Absent for roles that may not see it. */
  receivables?: { payerCents: number; patientCents: number; unappliedCents: number };
  /** What happened since yesterday, newest first, without patient data. */
  arrivals: { at: string; what: string; to: string }[];
}

export interface CoverageView {
  id: string;
  version: number;
  payerId: string | null;
  /** As the chart names it, when no payer of the practice matches. */
  payerName: string;
  payerIdentifier: string;
  payerSequence: 'P' | 'S' | 'T';
  memberId: string;
  groupNumber?: string;
  planName?: string;
  relationship: '18' | '01' | '19' | 'G8';
  subscriber: Guarantor & { birthDate?: string; sex?: 'F' | 'M' | 'U' };
  effectiveDate?: string;
  terminationDate?: string;
}

export interface PatientView {
  patient: Patient;
  version: number;
  guarantor: (Guarantor & { version: number }) | null;
  coverages: CoverageView[];
  encounters: EncounterListRow[];
  claims: ClaimListRow[];
  work: WorkListRow[];
  documents: { kind: 'chart' | 'statement'; id: string; sha256: string; title: string; at: string }[];
  balances: { payerCents: number; patientCents: number; unappliedCents: number };
}

/** What the patient's own ledger says, oldest first, with the running balance. */
export interface AccountView {
  patientId: string;
  patientName: string;
  mrn: string;
  entries: {
    id: string;
    date: string;
    kind: string;
    memo: string;
    claimId: string | null;
    patientControlNumber: string | null;
    payerChangeCents: number;
    patientChangeCents: number;
    unappliedChangeCents: number;
    patientBalanceCents: number;
  }[];
  open: {
    claimId: string | null;
    encounterId: string | null;
    dateOfService: string;
    what: string;
    owedCents: number;
  }[];
  statements: {
    id: string;
    statementNumber: string;
    date: string;
    dueCents: number;
    sha256: string;
    /** How it reached the guarantor; null until somebody notes it. */
    way: 'mail' | 'portal' | 'handed' | null;
    deliveredDate: string | null;
  }[];
  payments: AccountPayment[];
  /** What was given up of self-pay visits and fees; that of claims stands on the claims. */
  writeOffs: WriteOffView[];
  /** Visits that a copay may be for, the latest first. */
  visits: { encounterId: string; dateOfService: string }[];
  balances: { payerCents: number; patientCents: number; unappliedCents: number };
}

/** Charted diagnoses keep the chart's words: some have no code at all. */
export interface ChartedCodes extends EncounterCodes {
  diagnoses: readonly (EncounterCodes['diagnoses'][number] & { description: string })[];
}

export interface EncounterView {
  encounter: Encounter;
  version: number;
  billingStatus: EncounterListRow['billingStatus'];
  patient: Patient;
  rendering: Provider | null;
  referring: Provider | null;
  facilityName: string | null;
  /** Of those whom visit and lines name in other roles, by id. */
  providerNames: Readonly<Record<string, string>>;
  /** The note's text as charted, by section. */
  notes: { id: string; title: string; text: string }[];
  /** What the chart said, before anyone changed it. */
  charted: ChartedCodes;
  /** As they stand now; what they mean stands in `labels`. Diagnoses without their dot. */
  codes: EncounterCodes;
  /** Diagnoses and procedures by their code; modifiers as `modifier:25`, the place of service as `pos:11`. */
  labels: Readonly<Record<string, { label: string; status: CodeStatus }>>;
  findings: string[];
  questions: { id: string; question: CodeQuestion }[];
  claim: { id: string; patientControlNumber: string; claimStatus: ClaimStatus } | null;
  /** Why it cannot be billed, when a person must settle something. */
  blockedBy: string | null;
  file: { id: string; sha256: string; fileName: string; place: string } | null;
  editable: boolean;
  /** Of an inpatient stay of a facility. */
  stay: StayView | null;
  /** Its claims are voided, and the payer has confirmed it: it may be opened again. */
  reopenable: boolean;
}

export type CodeStatus = 'valid' | 'not-billable' | 'not-effective' | 'unknown' | 'not-installed';

export interface CodeHit {
  code: string;
  label: string;
  status: CodeStatus;
  from: string;
  to?: string;
  release: string;
  /** Full description, where it says more than the label. */
  longLabel?: string;
  /** Words of the label (or of `alias`) that were found; absent when the code itself was. */
  matched?: readonly string[];
  /** The other name under which the code was found, such as an inclusion term. */
  alias?: string;
  /** What of the text was read as something else: `htn` as `hypertension`. */
  readAs?: readonly { from: string; to: string }[];
}

export interface ClaimView {
  claim: Claim;
  version: number;
  claimStatus: ClaimStatus;
  owner: ClaimListRow['owner'];
  nextStep: string;
  deadlineDate: string | null;
  attempt: number;
  payerClaimControlNumber: string | null;
  payerBalanceCents: number;
  patientBalanceCents: number;
  /** Diagnoses and procedures by their code; modifiers as `modifier:25`, places of service as `pos:11`. */
  labels: Readonly<Record<string, { label: string; status: CodeStatus }>>;
  findings: EditFinding[];
  timeline: {
    id: string;
    at: string;
    event: string;
    fromStatus: string | null;
    toStatus: string;
    detail: string;
    sha256: string | null;
  }[];
  submissions: {
    id: string;
    interchangeControlNumber: string;
    patientControlNumber: string;
    createdAt: string;
    acknowledgment: string;
  }[];
  /** Print batches that it was in. */
  mailings: ClaimMailing[];
  work: WorkListRow[];
  /** The claim's own segments of the 837: as it was sent last, or as it would go now. */
  wire: { kind: 'sent' | 'preview'; segments: string[] } | { kind: 'impossible'; reason: string };
  correctable: boolean;
  /** What it should bring by the payer's contract or Medicare's schedules. */
  expected: ExpectedPayment;
  /** Refused lines that may be billed again; null where the payer has refused nothing. */
  rebill: RebillOffer | null;
  /** Claims that bill lines of this one again. */
  rebilledOn: RebilledView[];
  deeds: ClaimDeeds;
}

export interface ContractView extends Contract {
  version: number;
  payerName: string;
}

/** Where a claim of a submission stands; `silent`: its answer is overdue; `sent-again`: a later sending took its place. */
export type SubmissionStanding =
  | 'waiting'
  | 'sent'
  | 'received'
  | 'accepted'
  | 'rejected'
  | 'silent'
  | 'decided'
  | 'sent-again';

export interface SubmissionView extends SubmissionListRow {
  sha256: string;
  connectionName: string | null;
  /** What is overdue, and how many hours ago the file went out. */
  silence: { what: 'receipt' | 'acknowledgment'; hours: number } | null;
  totals: { standing: SubmissionStanding; claims: number; chargeCents: number }[];
  claims: {
    claimId: string;
    patientControlNumber: string;
    patientName: string;
    payerName: string;
    chargeCents: number;
    claimStatus: ClaimStatus;
    standing: SubmissionStanding;
    /** What the answers said of this claim, in words. */
    answer: string;
  }[];
  /** TA1, 999 and 277CA in the order they came. */
  answers: {
    id: string;
    kind: string;
    receivedAt: string;
    verdict: string;
    words: string[];
    fileId: string;
    sha256: string;
  }[];
}

/** Some claim payments of a remittance, with what their reason codes mean. */
export type ClaimPaymentsView = Pick<RemittanceView, 'claims' | 'reasonLabels'>;

export interface RemittanceView extends RemittanceListRow {
  sha256: string;
  fileName: string;
  paymentMethod: string;
  payeeNpi: string;
  /** Of a payment in several files: all of it; `paidCents` is the share of this one. */
  wholeCents: number;
  proof: { balanced: boolean; checked: number; failed: number };
  /** The first equations that fail, with CLP01 of the claim payment. */
  failures: (BalanceCheck & { patientControlNumber: string | null })[];
  /** Both sides of BPR02 = sum of CLP04 - sum of PLB. */
  totals: { claimPaymentsCents: number; providerAdjustmentsCents: number; paidCents: number };
  /** The first hundred; `show-claim-payments` has the others. */
  claims: {
    id: string;
    claimId: string | null;
    outcome: string;
    appliedByPerson: boolean;
    /** How its claim was found; null when none was. */
    match: { step: MatchStep; score: number; reason: string } | null;
    payment: ClaimPayment;
  }[];
  providerAdjustments: readonly ProviderAdjustment[];
  /** What the reason codes of adjustments mean: a CARC by its code, a reason of PLB as `plb:WO`. Unknown ones are left out. */
  reasonLabels: Readonly<Record<string, string>>;
  /** `original` holds the segments around the one that is meant; `at` is its index there. */
  exceptions: (ExceptionListRow & {
    original: { segments: string[]; at: number } | null;
    /** What a person can do about it, what is done most first; empty once it is settled. */
    ways: Way[];
  })[];
}

export interface WorkView {
  item: WorkListRow;
  resolution: string | null;
  doneBy: string | null;
  doneAt: string | null;
  notes: { id: string; at: string; author: string; kind: 'note' | 'assigned' | 'snoozed' | 'resolved'; text: string }[];
  playbook: PlaybookView;
  /** The deposit or the payment of a gap between bank and books; null for other work. */
  gap: { bankLineId: string | null; paymentKey: string | null } | null;
}

export interface FileView extends FileListRow {
  faults: IntakeFault[];
  summary: Record<string, unknown>;
  encounters: EncounterListRow[];
  remittanceIds: string[];
  submissionIds: string[];
}

export interface SearchHit {
  kind: 'patient' | 'claim' | 'check' | 'interchange' | 'statement' | 'file';
  id: string;
  title: string;
  detail: string;
  to: string;
}

export interface PracticeView {
  practice: Practice;
  version: number;
}
export interface PayerView {
  payer: Payer;
  version: number;
}
export interface ProviderView {
  provider: Provider;
  version: number;
}
/** A place of service that a visit may name. */
export interface FacilityView extends Facility {
  version: number;
}
/** A release of a table that rules ask: pairs of codes, fees, condition categories ... */
export interface CodeTableView {
  name: TableName;
  release: string;
  /** First day, ISO. */
  effectiveFrom: string;
}
export interface CodeSetView {
  name: CodeSetName;
  title: string;
  release: string;
  subset: boolean;
  count: number;
  /** First day (ISO) of the release, where it names one. */
  effectiveFrom?: string;
}
export interface SavedView {
  id: string;
  list: string;
  name: string;
  shared: boolean;
  own: boolean;
  state: string;
}
export interface Assignee {
  id: string;
  name: string;
  roles: PersonRole[];
}

export interface ExplainedBalance extends Omit<Explanation, 'steps'> {
  /** `original`: the stored file that a remittance step names, and the remittance it is in. */
  steps: (ExplanationStep & { original?: { sha256: string; remittanceId: string } })[];
  claimId: string;
  patientId: string;
  encounterId: string;
  patientControlNumber: string;
  payerName: string;
  claimStatus: string;
  nextStep: string;
}

/** Who is signed in, and what they may do here. */
export interface Me {
  userId: string;
  /** The person's place in this practice: work is assigned to it. */
  memberId: string;
  name: string;
  email: string;
  totpEnabled: boolean;
  practice: { tenantId: string; name: string };
  practices: { tenantId: string; name: string }[];
  roles: PersonRole[];
  /** Names of the endpoints that the person's roles may call. */
  may: string[];
  /** The server signs off after so many minutes without a request of the person's own. */
  idleMinutes: number;
  /** Says whose people are invented, and which code sets are subsets. */
  notices: string[];
}

/** Whom a one-time link is for. */
export interface InvitationView {
  name: string;
  email: string;
  practiceName: string;
  /** False when the link sets a new password for someone who works here already. */
  isNew: boolean;
  /** The person has a sign-in from another practice: they sign in with it, then join. */
  signInFirst: boolean;
}

export interface Device {
  id: string;
  current: boolean;
  userAgent: string;
  ipAddress: string;
  signedInAt: string;
  lastSeenAt: string;
}

/**
 * A change of which the browser is told (`event: change` of /api/events): kinds of subject and operations, nothing of
 * what they hold. `event: reset` says that too much has happened since it last listened: everything is asked anew.
 */
export interface ChangeEvent {
  sequence: number;
  operation: string;
  subjectKinds: string[];
}

/** The books recomputed from the stored files: every figure must be zero, and the audit chain whole. */
export interface BooksCheck {
  invariants: {
    unbalancedEntries: number;
    unbalancedRemittances: number;
    lostClaims: number;
    doublePosted: number;
    unexplainedCents: number;
  };
  /** First audit event that was changed, removed or forged; null while the chain is whole. */
  brokenAuditEvent: number | null;
}
