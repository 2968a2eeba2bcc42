import type { Claim, PracticeEditChange, PracticeEditRule } from '@cleanclaim/billing/claims';
import type { PracticeEditTrial } from '../../contract/practice-edit-views.ts';
import type { Json, Optional, Tenanted, Timestamp, Versioned } from '../column-types.ts';

export interface PracticeEditTables {
  practice_edit: Tenanted &
    Versioned & {
      id: string;
      name: string;
      place: number;
      latest_version: number;
      running_version: Optional<number>;
      edit_state: 'draft' | 'on' | 'off';
    };
  practice_edit_version: Tenanted & {
    edit_id: string;
    version_number: number;
    content: Json<PracticeEditRule>;
    saved_at: Timestamp;
    saved_by: string;
  };
  practice_edit_trial: Tenanted & {
    id: string;
    edit_id: string;
    version_number: number;
    tried_at: Timestamp;
    tried_by: string;
    result: Json<PracticeEditTrial>;
  };
  practice_edit_change: Tenanted & {
    id: string;
    claim_id: string;
    changes: Json<PracticeEditChange[]>;
    claim_before: Json<Claim>;
    changed_at: Timestamp;
  };
  dismissed_edit_suggestion: Tenanted & { suggestion_key: string; dismissed_at: Timestamp; dismissed_by: string };
}
