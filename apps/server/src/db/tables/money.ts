import type { MoneyPolicy, WriteOffBasis, WriteOffKind } from '@cleanclaim/billing/receivables';
import type { ColumnType } from 'kysely';
import type { Json, Optional, Tenanted, Timestamp, Versioned } from '../column-types.ts';

export interface MoneyTables {
  payment_move: Tenanted & {
    id: string;
    payment_id: string;
    kind: 'taken' | 'moved' | 'returned' | 'refunded';
    place: 'claim' | 'visit' | 'account' | 'unapplied';
    patient_id: string;
    claim_id: Optional<string>;
    encounter_id: Optional<string>;
    cents: number;
    source_key: string;
    reason: string;
    moved_at: Timestamp;
    moved_by: string;
  };
  payment_return: Tenanted & {
    payment_id: string;
    why: 'returned-check' | 'chargeback' | 'entered-wrongly';
    fee_cents: number;
    note: string;
    returned_date: string;
    returned_at: Timestamp;
    returned_by: string;
  };
  money_policy: Tenanted & Versioned & { content: Json<MoneyPolicy> };
  credit_review: Tenanted &
    Versioned & {
      credit_key: string;
      identified_date: string;
      investigation_from: Optional<string>;
      investigation_to: Optional<string>;
      note: string;
      noted_at: Timestamp;
      noted_by: string;
    };
  refund: Tenanted &
    Versioned & {
      id: string;
      refund_number: string;
      payee: 'payer' | 'patient';
      account: 'payer-ar' | 'patient-ar' | 'unapplied-cash';
      patient_id: string;
      payer_id: Optional<string>;
      claim_id: Optional<string>;
      cents: number;
      reason: string;
      refund_state: 'requested' | 'approved' | 'refused' | 'paid' | 'recouped' | 'cancelled';
      needs_approval: boolean;
      due_date: string;
      requested_at: Timestamp;
      requested_by: string;
      requester_key: string;
      decided_at: Optional<Date>;
      decided_by: Optional<string>;
      decider_key: Optional<string>;
      decision_reason: Optional<string>;
      settled_date: Optional<string>;
      settled_by: Optional<string>;
      check_number: Optional<string>;
    };
  write_off: Tenanted &
    Versioned & {
      id: string;
      /** Null: of a self-pay visit, or with no visit either, of what is owed on the account. */
      claim_id: Optional<string>;
      encounter_id: Optional<string>;
      patient_id: string;
      account: 'payer-ar' | 'patient-ar';
      kind: WriteOffKind;
      cents: number;
      reason: string;
      basis: ColumnType<WriteOffBasis, string | undefined, string>;
      write_off_state: 'requested' | 'posted' | 'refused' | 'undone' | 'withdrawn';
      source_key: Optional<string>;
      requested_at: Timestamp;
      requested_by: string;
      requester_key: string;
      decided_at: Optional<Date>;
      decided_by: Optional<string>;
      decision_reason: Optional<string>;
      needs_approval: boolean;
      decider_key: Optional<string>;
      undone_at: Optional<Date>;
      undone_by: Optional<string>;
      undo_reason: Optional<string>;
    };
}
