import type { AppealLaw } from '@cleanclaim/billing/parties';
import type { AppealOutcome, AppealReason, DisputedLine } from '@cleanclaim/billing/receivables';
import type { ColumnType, Generated } from 'kysely';
import type { AppealEnclosures, AppealStatus, AppealWay } from '../../contract/appeal-views.ts';
import type { Json, Optional, Tenanted, Timestamp, Versioned } from '../column-types.ts';

export interface AppealTables {
  appeal: Tenanted &
    Versioned & {
      id: string;
      claim_id: string;
      claim_payment_id: string;
      previous_appeal_id: Optional<string>;
      law: AppealLaw;
      level: number;
      level_name: string;
      reason: AppealReason;
      disputed_lines: Json<DisputedLine[]>;
      disputed_cents: number;
      carcs: ColumnType<string[], string[], never>;
      appeal_status: AppealStatus;
      notice_date: string;
      deadline_date: string;
      send_by: string;
      deadline_rule: string;
      deadline_source: string;
      good_cause: Generated<string>;
      letter: string;
      enclosures: Json<AppealEnclosures>;
      policy_text: Generated<string>;
      way: Optional<AppealWay>;
      sent_to: Optional<string>;
      sent_date: Optional<string>;
      sender: Optional<string>;
      article_number: Optional<string>;
      packet_sha256: Optional<string>;
      proof: Optional<string>;
      proof_date: Optional<string>;
      decision_due: Optional<string>;
      decided_date: Optional<string>;
      outcome: Optional<AppealOutcome>;
      won_cents: Generated<number>;
      outcome_note: Generated<string>;
      created_at: Timestamp;
      created_by: string;
    };
  appeal_letter: Tenanted & { id: string; appeal_id: string; body: string; saved_at: Timestamp; author: string };
  appeal_template: Tenanted &
    Versioned & {
      id: string;
      reason: AppealReason;
      payer_id: Optional<string>;
      body: string;
      kept_by: string;
      kept_at: Timestamp;
    };
}
