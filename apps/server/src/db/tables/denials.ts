import type { DenialCategory, DenialFixer, DenialRootCause, DenialStatus } from '@cleanclaim/billing/receivables';
import type { Generated } from 'kysely';
import type { Optional, Tenanted, Timestamp } from '../column-types.ts';

export interface DenialTables {
  denial: Tenanted & {
    id: string;
    denial_key: string;
    claim_payment_key: string;
    work_key: string;
    claim_id: string;
    patient_id: string;
    payer_id: string;
    line_number: Optional<number>;
    procedure_code: string;
    provider_npi: string;
    provider_name: string;
    group_code: string;
    carc: string;
    rarcs: string[];
    claim_status_code: string;
    denied_cents: number;
    category: DenialCategory;
    root_cause: DenialRootCause;
    preventable: boolean;
    fixed_by: DenialFixer;
    denial_status: DenialStatus;
    denied_on: string;
    deadline_date: string;
    recovered_cents: Generated<number>;
    next_payer_cents: Generated<number>;
    closed_on: Optional<string>;
    closed_by_key: Optional<string>;
  };
  work_step: Tenanted & { work_item_id: string; step: string; done_at: Timestamp; done_by: string };
}
