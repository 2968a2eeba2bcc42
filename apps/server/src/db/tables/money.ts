import type { Optional, Tenanted, Timestamp } from '../column-types.ts';

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
}
