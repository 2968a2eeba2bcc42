import type {
  DunningAction,
  GoodFaithEstimate,
  HoldKind,
  Instalment,
  Language,
  PatientBillingPolicy,
} from '@cleanclaim/billing/receivables';
import type { ColumnType, Generated } from 'kysely';
import type { Json, Optional, Tenanted, Timestamp, Versioned } from '../column-types.ts';

/** A visit, or what is owed on the account of a patient, that a plan or an agency is for. */
export interface BilledItem {
  /** As a statement names it: `account-<patient>` where it is no visit. */
  encounterId: string;
  patientId: string;
  cents: number;
}
/** Null: the whole balance. */
type BilledItems = ColumnType<BilledItem[] | null, string | null | undefined, string>;

export interface PatientBillingTables {
  patient_billing_policy: Tenanted & Versioned & { content: Json<PatientBillingPolicy> };
  patient_billing: Tenanted &
    Versioned & { patient_id: string; language: Language; channel: 'mail' | 'email' | 'text' | 'portal' };
  statement_patient: Tenanted & { statement_id: string; patient_id: string };
  billing_notice: Tenanted & {
    id: string;
    patient_id: string;
    action: DunningAction;
    channel: string;
    statement_id: Optional<string>;
    amount_cents: number;
    noticed_date: string;
    noticed_by: string;
  };
  billing_hold: Tenanted &
    Versioned & {
      id: string;
      patient_id: string;
      kind: HoldKind;
      encounter_id: Optional<string>;
      reason: string;
      source: string;
      since_date: string;
      until_date: Optional<string>;
      in_network_share_cents: Optional<number>;
      placed_by: string;
      placed_at: Timestamp;
      lifted_by: Optional<string>;
      lifted_at: Optional<Date>;
      lift_reason: Optional<string>;
    };
  payment_plan: Tenanted &
    Versioned & {
      id: string;
      patient_id: string;
      total_cents: number;
      instalments: Json<Instalment[]>;
      items: BilledItems;
      plan_status: 'active' | 'kept' | 'in-default' | 'ended';
      autopay: boolean;
      hold_id: string;
      agreement_sha256: string;
      made_date: string;
      made_by: string;
      ended_reason: Optional<string>;
    };
  payment_plan_payment: Tenanted & { plan_id: string; payment_id: string };
  billing_dispute: Tenanted &
    Versioned & {
      id: string;
      patient_id: string;
      encounter_id: Optional<string>;
      hold_id: string;
      about: string;
      dispute_status: 'open' | 'settled';
      outcome: Optional<string>;
      opened_at: Timestamp;
      opened_by: string;
      settled_at: Optional<Date>;
    };
  billing_dispute_note: Tenanted & { id: string; dispute_id: string; at: Timestamp; author: string; body: string };
  hardship_application: Tenanted &
    Versioned & {
      id: string;
      patient_id: string;
      hold_id: string;
      household_size: number;
      yearly_income_cents: number;
      application_status: 'open' | 'granted' | 'declined';
      decision: Optional<string>;
      applied_date: string;
      decided_date: Optional<string>;
      decided_by: Optional<string>;
    };
  good_faith_estimate: Tenanted & {
    id: string;
    estimate_number: string;
    patient_id: string;
    service_date: Optional<string>;
    asked_date: string;
    deadline_date: Optional<string>;
    given_date: string;
    total_cents: number;
    content: Json<GoodFaithEstimate>;
    pdf_sha256: string;
    made_by: string;
  };
  collection_placement: Tenanted &
    Versioned & {
      id: string;
      patient_id: string;
      agency_name: string;
      placed_cents: number;
      items: BilledItems;
      placed_date: string;
      file_sha256: string;
      placement_status: 'placed' | 'recalled';
      recalled_date: Optional<string>;
      recall_reason: Optional<string>;
    };
  statement_delivery: Tenanted & {
    statement_id: string;
    way: 'mail' | 'portal' | 'handed';
    delivered_date: string;
    noted_at: Timestamp;
    noted_by: string;
  };
  card_processor: Tenanted &
    Versioned & { secret: Uint8Array; secret_made_at: Timestamp; secret_made_by: string; is_on: Generated<boolean> };
  card_event: Tenanted & {
    event_id: string;
    kind: 'paid' | 'declined' | 'refunded' | 'disputed';
    charge_id: string;
    plan_id: string;
    cents: number;
    occurred_at: Timestamp;
    received_at: Timestamp;
    body_sha256: string;
    payment_id: Optional<string>;
    refund_id: Optional<string>;
  };
  collection_payment: Tenanted & { id: string; placement_id: string; payment_id: string; fee_cents: number };
}
