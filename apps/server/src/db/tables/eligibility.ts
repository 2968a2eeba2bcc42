import type { Eligibility, EligibilityStatus } from '@cleanclaim/billing/encounters';
import type { ColumnType, Generated } from 'kysely';
import type { Optional, Tenanted, Timestamp } from '../column-types.ts';

export interface EligibilityTables {
  eligibility_check: Tenanted & {
    id: string;
    coverage_id: string;
    patient_id: string;
    payer_id: string;
    service_date: string;
    service_types: ColumnType<string[], string[], never>;
    outgoing_file_id: string;
    transaction_set_control: string;
    trace_number: string;
    check_status: 'asked' | 'answered' | 'silent';
    asked_at: Timestamp;
    asked_by: string;
    answered_at: Optional<Date>;
    eligibility_status: Optional<EligibilityStatus>;
    other_payer_name: Generated<string>;
    answer: ColumnType<Eligibility | null, string | null | undefined, string | null>;
  };
}
