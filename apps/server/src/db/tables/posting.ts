import type { HeldPlace, PostingRules } from '@cleanclaim/billing/remittance';
import type { Json, Optional, Tenanted, Timestamp, Versioned } from '../column-types.ts';

export interface PostingTables {
  held_money_placement: Tenanted & {
    id: string;
    exception_id: string;
    remittance_id: string;
    held_in: 'unapplied-cash' | 'payer-recoupment';
    place: HeldPlace;
    claim_id: Optional<string>;
    cents: number;
    reference: Optional<string>;
    reason: string;
    placed_at: Timestamp;
    placed_by: string;
  };
  posting_rule: Tenanted &
    Versioned & {
      id: string;
      /** Null: the practice's own, for every payer. */
      payer_id: Optional<string>;
      content: Json<Partial<PostingRules>>;
      saved_at: Timestamp;
      saved_by: string;
    };
}
