import type { Optional, Tenanted, Timestamp } from '../column-types.ts';

export interface ConfirmationTables {
  confirmed_finding: Tenanted & {
    id: string;
    claim_id: string;
    edit_id: string;
    /** Path in the claim. */
    place: string;
    message: string;
    reason: string;
    confirmed_by: string;
    confirmed_at: Timestamp;
    withdrawn_by: Optional<string>;
    withdrawn_at: Optional<Date>;
  };
}
