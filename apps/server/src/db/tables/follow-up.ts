import type { CallOutcome, FollowUpKind } from '@cleanclaim/billing/receivables';
import type { Optional, Tenanted, Timestamp } from '../column-types.ts';

export interface FollowUpTables {
  claim_follow_up: Tenanted & {
    claim_id: string;
    kind: FollowUpKind;
    open_cents: number;
    /** Of 10,000. */
    chance: number;
    chance_reason: string;
    rank: number;
    open_since: string;
    limit_date: string;
    normal_days: number;
    late_days: number;
    answers: number;
    ranked_on: string;
  };
  contact_log: Tenanted & {
    id: string;
    call_id: string;
    claim_id: string;
    patient_id: string;
    payer_id: string;
    at: Timestamp;
    author: string;
    reached: string;
    reference_number: string;
    said: string;
    outcome: CallOutcome;
    promise_date: Optional<string>;
    promise_cents: Optional<number>;
    next_look: string;
  };
}
