import type { LockboxCheck, TypedPaperEob } from '@cleanclaim/billing/remittance';
import type { ColumnType, Generated } from 'kysely';
import type { PaperState } from '../../contract/paper-views.ts';
import type { Json, Optional, Tenanted, Timestamp, Versioned } from '../column-types.ts';

export interface PaperTables {
  paper_eob: Tenanted &
    Versioned & {
      id: string;
      paper_state: PaperState;
      payer_id: Optional<string>;
      content: Json<TypedPaperEob>;
      card_last_four: Optional<string>;
      fee_cents: Generated<number>;
      scan_sha256: Optional<string>;
      scan_name: Optional<string>;
      lockbox: ColumnType<LockboxCheck | null, string | null | undefined, never>;
      lockbox_key: Optional<string>;
      lockbox_sha256: Optional<string>;
      created_at: Timestamp;
      created_by: string;
      saved_at: Timestamp;
      saved_by: string;
      asked_by: Optional<string>;
      remittance_id: Optional<string>;
      posted_at: Optional<Date>;
      posted_by: Optional<string>;
    };
}
