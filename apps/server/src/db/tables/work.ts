import type { DenialFixer } from '@cleanclaim/billing/receivables';
import type { ColumnType } from 'kysely';
import type { Optional, Tenanted, Timestamp, Versioned } from '../column-types.ts';

export interface WorkTables {
  work_item: Tenanted &
    Versioned & {
      id: string;
      work_key: string;
      kind: string;
      claim_id: Optional<string>;
      encounter_id: Optional<string>;
      patient_id: Optional<string>;
      title: string;
      reason: string;
      steps: ColumnType<string[], string | undefined, string>;
      step_actions: ColumnType<string[], string | undefined, string>;
      step_days: ColumnType<number[], string | undefined, string>;
      next_step_date: Optional<string>;
      fixed_by: Optional<DenialFixer>;
      amount_cents: number;
      deadline_date: string;
      work_status: 'open' | 'done';
      resolution: Optional<string>;
      raised_at: Timestamp;
      done_at: Optional<Date>;
      done_by: Optional<string>;
      assignee_id: Optional<string>;
      snoozed_until: Optional<string>;
    };
  work_note: Tenanted & {
    id: string;
    work_item_id: string;
    at: Timestamp;
    author: string;
    kind: 'note' | 'assigned' | 'snoozed' | 'resolved';
    body: string;
  };
}
