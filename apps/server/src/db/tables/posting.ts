import type { PostingRules } from '@cleanclaim/billing/remittance';
import type { Json, Optional, Tenanted, Timestamp, Versioned } from '../column-types.ts';

export interface PostingTables {
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
