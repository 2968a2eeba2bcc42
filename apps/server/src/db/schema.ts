import type { Claim, ClaimStatus, EditFinding, StatusAnswer } from '@cleanclaim/billing/claims';
import type { CodeQuestion, CodingModel, SuggestedSystem } from '@cleanclaim/billing/coding';
import type { ClaimKind, IntakeFault } from '@cleanclaim/billing/encounters';
import type { Account, SegmentRef } from '@cleanclaim/billing/ledger';
import type { Facility, Guarantor, Patient, Payer, Practice, Provider } from '@cleanclaim/billing/parties';
import type { Contract } from '@cleanclaim/billing/pricing';
import type {
  BalanceProof,
  ClaimPayment,
  MatchStep,
  PostingException,
  RemittanceHead,
} from '@cleanclaim/billing/remittance';
import type { ColumnType, Generated, GeneratedAlways } from 'kysely';
import type { ConnectionKind, ConnectionSettings } from '../contract/connection-views.ts';
import type { PersonRole } from '../contract/schemas/accounts.ts';
import type { Json, Optional, Tenanted, Timestamp, Versioned } from './column-types.ts';
import type {
  AgreementContent,
  AssistantAnswerContent,
  AssistantContent,
  AutoAcceptContent,
  CodeLists,
  CoverageContent,
  DecisionContent,
  EncounterContent,
  ModelEvaluation,
} from './contents.ts';
import type { AppealTables } from './tables/appeals.ts';
import type { AttachmentTables } from './tables/attachments.ts';
import type { AuthorizationTables } from './tables/authorizations.ts';
import type { ConfirmationTables } from './tables/confirmations.ts';
import type { DenialTables } from './tables/denials.ts';
import type { DepositTables } from './tables/deposits.ts';
import type { EligibilityTables } from './tables/eligibility.ts';
import type { FigureTables } from './tables/figures.ts';
import type { FollowUpTables } from './tables/follow-up.ts';
import type { MoneyTables } from './tables/money.ts';
import type { PaperTables } from './tables/paper.ts';
import type { PatientBillingTables } from './tables/patient-billing.ts';
import type { PostingTables } from './tables/posting.ts';
import type { PracticeEditTables } from './tables/practice-edits.ts';
import type { PrintingTables } from './tables/printing.ts';
import type { VarianceTables } from './tables/variances.ts';
import type { WorkTables } from './tables/work.ts';

export type { Json } from './column-types.ts';
export type * from './contents.ts';

/** The tables of db/migrations, as Kysely sees them. */
export interface Tables
  extends AppealTables,
    AttachmentTables,
    AuthorizationTables,
    ConfirmationTables,
    WorkTables,
    DenialTables,
    DepositTables,
    EligibilityTables,
    FigureTables,
    FollowUpTables,
    PaperTables,
    PatientBillingTables,
    MoneyTables,
    PrintingTables,
    PostingTables,
    PracticeEditTables,
    VarianceTables {
  tenant: Tenanted & { slug: string; name: string; settings: Json<TenantSettings>; created_at: Timestamp };
  control_number: Tenanted & { kind: string; last_number: number };
  audit_event: Tenanted & {
    sequence: number;
    at: Timestamp;
    actor: string;
    operation: string;
    action: 'read' | 'create' | 'update' | 'send' | 'receive' | 'post';
    subject_kind: string;
    subject_id: string;
    patient_id: Optional<string>;
    detail: Json<Record<string, unknown>>;
    previous_mac: string;
    mac: string;
  };
  audit_head: Tenanted & { sequence: number; mac: string };
  practice: Tenanted & Versioned & { content: Json<Practice> };
  payer: Tenanted & Versioned & { id: string; name: string; payer_identifier: string; content: Json<Payer> };
  contract: Tenanted & Versioned & { id: string; payer_id: string; content: Json<Contract> };
  provider: Tenanted & Versioned & { id: string; provider_key: string; content: Json<Provider> };
  facility: Tenanted & Versioned & { id: string; facility_key: string; content: Json<Facility> };
  fee_schedule_item: Tenanted & {
    procedure_code: string;
    modifier: string;
    effective_from: string;
    effective_to: Optional<string>;
    charge_cents: number;
  };
  patient: Tenanted &
    Versioned & {
      id: string;
      mrn: string;
      last_name: string;
      first_name: string;
      birth_date: Optional<string>;
      content: Json<Patient>;
      updated_at: Timestamp;
      /** Folded, for sorting. */
      list_name: GeneratedAlways<string>;
      /** Folded name and MRN. */
      search_text: GeneratedAlways<string>;
    };
  guarantor: Tenanted & Versioned & { patient_id: string; content: Json<Guarantor> };
  coverage: Tenanted &
    Versioned & {
      id: string;
      patient_id: string;
      payer_id: Optional<string>;
      payer_sequence: 'P' | 'S' | 'T';
      member_id: string;
      content: Json<CoverageContent>;
      updated_at: Timestamp;
    };
  original_file: Tenanted & { sha256: string; byte_size: number; content: Buffer; stored_at: Timestamp };
  received_file: Tenanted & {
    id: string;
    sha256: string;
    kind: 'chart' | 'x12' | 'paper-eob';
    file_name: string;
    received_at: Timestamp;
    reading: 'waiting' | 'read' | 'refused';
    faults: ColumnType<IntakeFault[], string | undefined, string>;
    summary: ColumnType<Record<string, unknown>, string | undefined, string>;
    read_at: Optional<Date>;
  };
  encounter: Tenanted &
    Versioned & {
      id: string;
      patient_id: string;
      visit_key: string;
      date_of_service: string;
      billing_status: 'coding' | 'blocked' | 'billed' | 'self-pay' | 'no-charge';
      content: Json<EncounterContent>;
      /** Null for a visit that was entered by hand. */
      received_file_id: Optional<string>;
      place: string;
      created_at: Timestamp;
    };
  chart_note: Tenanted & {
    id: string;
    patient_id: string;
    encounter_id: Optional<string>;
    received_file_id: string;
    ordinal: number;
    title: string;
    body: string;
  };
  code_question: Tenanted & {
    id: string;
    encounter_id: string;
    content: Json<CodeQuestion>;
    question_status: 'open' | 'answered' | 'withdrawn';
    answer: ColumnType<Record<string, unknown> | null, string | null | undefined, string | null>;
    asked_at: Timestamp;
    answered_at: Optional<Date>;
  };
  coding_decision: Tenanted & {
    id: string;
    encounter_id: string;
    patient_id: string;
    system: SuggestedSystem;
    suggested_code: Optional<string>;
    decision: 'accept' | 'reject' | 'replace' | 'add' | 'remove';
    final_code: Optional<string>;
    content: Json<DecisionContent>;
    decided_by: 'person' | 'rule';
    author: string;
    decided_at: Timestamp;
  };
  coding_model: Tenanted & {
    id: string;
    model_version: number;
    content: Json<Partial<CodingModel>>;
    evaluation: Json<ModelEvaluation>;
    is_on: boolean;
    trained_at: Timestamp;
    trained_by: string;
  };
  auto_accept_rule: Tenanted & Versioned & { id: string; content: Json<AutoAcceptContent>; is_on: boolean };
  second_coding: Tenanted & {
    id: string;
    encounter_id: string;
    reason: 'chosen' | 'sampled';
    coding_status: 'open' | 'done';
    first_codes: Json<CodeLists>;
    second_codes: ColumnType<CodeLists | null, string | undefined, string>;
    agreement: ColumnType<AgreementContent | null, string | undefined, string>;
    opened_at: Timestamp;
    opened_by: string;
    finished_at: Optional<Date>;
    finished_by: Optional<string>;
  };
  coding_assistant: Tenanted & Versioned & { content: Json<AssistantContent>; is_on: boolean };
  assistant_answer: Tenanted & {
    id: string;
    encounter_id: string;
    answer_status: 'asked' | 'answered' | 'failed';
    content: Json<AssistantAnswerContent>;
    asked_at: Timestamp;
    asked_by: string;
    answered_at: Optional<Date>;
  };
  clinician_query: Tenanted & {
    id: string;
    encounter_id: string;
    patient_id: string;
    code: string;
    what: string;
    body: string;
    query_status: 'open' | 'answered' | 'withdrawn';
    answer: Optional<string>;
    asked_at: Timestamp;
    asked_by: string;
    answered_at: Optional<Date>;
    answered_by: Optional<string>;
  };
  confirmed_code: Tenanted & { code: string; confirmed_at: Timestamp; confirmed_by: string; reason: string };
  claim: Tenanted &
    Versioned & {
      id: string;
      patient_control_number: string;
      encounter_id: string;
      patient_id: string;
      payer_id: string;
      payer_sequence: 'P' | 'S' | 'T';
      frequency_code: string;
      attempt: number;
      claim_status: ClaimStatus;
      owner: 'job' | 'payer' | 'person' | 'none';
      next_step: string;
      deadline_date: Optional<string>;
      date_of_service: string;
      total_charge_cents: number;
      payer_claim_control_number: Optional<string>;
      claim_kind: Generated<ClaimKind>;
      claim_part: Generated<number>;
      previous_claim_id: Optional<string>;
      content: Json<Claim>;
      member_key: ColumnType<string | null, never, never>;
      built_at: Timestamp;
      updated_at: Timestamp;
    };
  claim_finding: Tenanted & { claim_id: string; ordinal: number; severity: string; content: Json<EditFinding> };
  claim_event: Tenanted & {
    id: string;
    claim_id: string;
    at: Timestamp;
    event: string;
    from_status: Optional<string>;
    to_status: string;
    detail: string;
    file_sha256: Optional<string>;
  };
  submission: Tenanted & {
    id: string;
    interchange_control_number: number;
    file_sha256: string;
    file_name: string;
    claim_count: number;
    charge_cents: number;
    delivery: 'waiting' | 'delivered';
    acknowledgment: 'none' | 'accepted' | 'partly' | 'rejected';
    claim_kind: Generated<ClaimKind>;
    medium: Generated<'electronic' | 'paper'>;
    /** Null: the usual one. */
    connection_id: Optional<string>;
    created_at: Timestamp;
    delivered_at: Optional<Date>;
  };
  submission_claim: Tenanted & {
    submission_id: string;
    claim_id: string;
    patient_control_number: string;
    transaction_set_control: string;
  };
  acknowledgment: Tenanted & {
    id: string;
    received_file_id: string;
    ordinal: number;
    kind: string;
    submission_id: Optional<string>;
    content: Json<Record<string, unknown>>;
  };
  connection: Tenanted &
    Versioned & {
      id: string;
      name: string;
      kind: ConnectionKind;
      settings: Json<ConnectionSettings>;
      /** Sealed. */
      secret: Optional<Buffer>;
      is_usual: boolean;
      connection_state: 'active' | 'paused';
      created_at: Timestamp;
      last_contact_at: Optional<Date>;
      last_error: Optional<string>;
      failures: Generated<number>;
      next_try_at: Optional<Date>;
    };
  outgoing_file: Tenanted & {
    id: string;
    connection_id: string;
    transaction_set: string;
    interchange_control_number: number;
    file_sha256: string;
    file_name: string;
    delivery: 'waiting' | 'delivered';
    created_at: Timestamp;
    delivered_at: Optional<Date>;
  };
  claim_status_inquiry: Tenanted & {
    id: string;
    claim_id: string;
    outgoing_file_id: string;
    trace_number: string;
    inquiry_status: 'asked' | 'answered';
    asked_at: Timestamp;
    asked_by: string;
    answered_at: Optional<Date>;
    answer: ColumnType<StatusAnswer | null, string | null | undefined, string | null>;
  };
  journal_entry: Tenanted & {
    id: string;
    source_key: string;
    kind: string;
    posting_date: string;
    memo: string;
    reverses_entry_id: Optional<string>;
    created_at: Timestamp;
    /** The database's own: who ran the transaction. */
    posted_by: ColumnType<string | null, never, never>;
  };
  journal_line: Tenanted & {
    entry_id: string;
    line_number: number;
    account: Account;
    cents: number;
    claim_id: Optional<string>;
    service_line_number: Optional<number>;
    encounter_id: Optional<string>;
    patient_id: Optional<string>;
    payer_id: Optional<string>;
    remittance_id: Optional<string>;
    group_code: Optional<string>;
    carc: Optional<string>;
    provider_adjustment_code: Optional<string>;
    provider_adjustment_reference: Optional<string>;
    segment: ColumnType<SegmentRef | null, string | null | undefined, string | null>;
    memo: string;
  };
  remittance: Tenanted & {
    id: string;
    remittance_key: string;
    received_file_id: string;
    payment_index: number;
    payer_id: Optional<string>;
    payer_name: string;
    trace_number: string;
    paid_cents: number;
    payment_date: string;
    posting: 'posted' | 'held' | 'superseded' | 'under-way';
    proof: Json<BalanceProof>;
    content: Json<RemittanceHead>;
    posted_at: Timestamp;
    /** Claim payments in the file, how many of them are posted from the first on, and the cash of their entries. Null: posted before these were kept. */
    claim_payment_count: Optional<number>;
    posted_through: Optional<number>;
    posted_cash_cents: Optional<number>;
    /** The key as sent, where a person has entered the number or the day. */
    sent_key: Optional<string>;
  };
  claim_payment: Tenanted & {
    id: string;
    remittance_id: string;
    claim_payment_key: string;
    claim_id: Optional<string>;
    ordinal: number;
    outcome: string;
    claim_status_code: string;
    charge_cents: number;
    paid_cents: number;
    patient_responsibility_cents: number;
    payer_claim_control_number: string;
    applied_by_person: ColumnType<boolean, boolean | undefined, boolean>;
    /** Its paid amount alone was posted. */
    paid_only: ColumnType<boolean, boolean | undefined, boolean>;
    match_step: Optional<MatchStep>;
    match_score: Optional<number>;
    match_reason: Optional<string>;
    content: Json<ClaimPayment>;
  };
  posting_exception: Tenanted & {
    id: string;
    exception_key: string;
    remittance_id: Optional<string>;
    received_file_id: Optional<string>;
    claim_payment_key: Optional<string>;
    kind: string;
    held_cents: number;
    held_in: PostingException['heldIn'];
    adjustment_code: Optional<string>;
    adjustment_reference: Optional<string>;
    reason: string;
    segment: ColumnType<SegmentRef | null, string | null | undefined, string | null>;
    resolution: Optional<string>;
    raised_at: Timestamp;
    resolved_at: Optional<Date>;
    resolved_by: Optional<string>;
  };
  saved_view: Tenanted & {
    id: string;
    member_id: string;
    list: string;
    name: string;
    shared: boolean;
    state: string;
  };
  tenant_member: Tenanted &
    Versioned & {
      id: string;
      user_id: Optional<string>;
      name: string;
      email: string;
      roles: PersonRole[];
      member_state: 'invited' | 'active' | 'disabled';
      invited_at: Timestamp;
      last_sign_in_at: Optional<Date>;
    };
  invitation: Tenanted & {
    id: string;
    member_id: string;
    token_sha256: string;
    expires_at: Timestamp;
    used_at: Optional<Date>;
    issued_by: ColumnType<'practice' | 'installation', 'practice' | 'installation' | undefined, never>;
  };
  statement: Tenanted & {
    id: string;
    statement_number: string;
    patient_id: string;
    statement_date: string;
    amount_due_cents: number;
    content: Json<Record<string, unknown>>;
    pdf_sha256: string;
    created_at: Timestamp;
  };
  patient_payment: Tenanted & {
    id: string;
    receipt_number: string;
    patient_id: string;
    method: 'cash' | 'check' | 'card' | 'portal' | 'plan';
    paid_cents: number;
    received_date: string;
    /** As it was taken; where it stands now is in payment_move. */
    applied: Json<{ claimId?: string; encounterId?: string; cents: number }[]>;
    taken_at: Timestamp;
    request_id: Optional<string>;
    encounter_id: Optional<string>;
    check_number: Optional<string>;
    taken_by: Generated<string>;
  };
}

/** How one practice wants things done. */
export interface TenantSettings {
  /** Post the balanced claim payments of an 835 whose total does not balance. Off: nothing posts until a person decides. */
  postBalancedPartOfUnbalanced?: boolean;
  /** Whose id stands as the receiver of our 837s (ISA08, GS03, NM109 of 1000B). */
  receiverId?: string;
  receiverName?: string;
}
