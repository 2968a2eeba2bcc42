import type { DunningAction, HoldKind, Language, PatientBillingPolicy } from '@cleanclaim/billing/receivables';
import type { Json, Optional, Tenanted, Timestamp, Versioned } from '../column-types.ts';

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
}
