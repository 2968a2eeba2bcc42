import type { PriceStep } from '@cleanclaim/billing/pricing';
import type {
  CaseStep,
  PayerReason,
  VarianceAspect,
  VarianceKind,
  VarianceSettings,
  VarianceStatus,
} from '@cleanclaim/billing/receivables';
import type { Json, Optional, Tenanted, Timestamp, Versioned } from '../column-types.ts';

/** What was told of a case, oldest first: no patient data. */
export interface CaseNote {
  on: string;
  by: string;
  what: string;
  cents: number;
}

export interface VarianceContent {
  why: string;
  trail: readonly PriceStep[];
  reasons: readonly PayerReason[];
  rarcs: readonly string[];
  history: readonly CaseNote[];
  /** Recovered before its letter went out; absent: nothing. */
  recoveredBeforeCents?: number;
}

export interface VarianceTables {
  variance_policy: Tenanted & Versioned & { content: Json<VarianceSettings> };
  variance_dispute: Tenanted &
    Versioned & {
      id: string;
      dispute_number: number;
      payer_id: string;
      case_count: number;
      disputed_cents: number;
      pdf_sha256: string;
      sent_by: 'mail' | 'fax' | 'portal';
      sent_date: string;
      answer_due_date: string;
      dispute_state: 'sent' | 'answered';
      answer: Optional<'will-pay' | 'pays-part' | 'refuses'>;
      answer_date: Optional<string>;
      answer_note: string;
      made_at: Timestamp;
      made_by: string;
    };
  variance: Tenanted &
    Versioned & {
      id: string;
      variance_key: string;
      claim_id: string;
      patient_id: string;
      payer_id: string;
      remittance_id: string;
      line_number: number;
      procedure_code: string;
      date_of_service: string;
      aspect: VarianceAspect;
      kind: VarianceKind;
      expected_cents: number;
      actual_cents: number;
      paid_cents: number;
      variance_cents: number;
      recovered_cents: number;
      variance_status: VarianceStatus;
      owner: CaseStep['owner'];
      next_step: string;
      due_date: Optional<string>;
      dispute_id: Optional<string>;
      content: Json<VarianceContent>;
      found_at: Timestamp;
    };
}
