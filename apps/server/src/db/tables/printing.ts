import type { Claim, PaperFormName } from '@cleanclaim/billing/claims';
import type { Generated } from 'kysely';
import type { Json, Optional, Tenanted, Timestamp, Versioned } from '../column-types.ts';

export interface PrintingTables {
  printer_offset: Tenanted &
    Versioned & { id: string; name: string; form: PaperFormName; right_tenths: number; down_tenths: number };
  print_batch: Tenanted &
    Versioned & {
      id: string;
      batch_number: number;
      form: PaperFormName;
      batch_state: 'made' | 'mailed' | 'undone';
      claim_count: number;
      envelope_count: number;
      page_count: number;
      charge_cents: number;
      printer_offset_id: Optional<string>;
      right_tenths: Generated<number>;
      down_tenths: Generated<number>;
      pdf_sha256: string;
      made_at: Timestamp;
      made_date: string;
      made_by: string;
      mailed_date: Optional<string>;
      mailed_by: Optional<string>;
      undone_by: Optional<string>;
    };
  print_batch_claim: Tenanted & {
    print_batch_id: string;
    claim_id: string;
    patient_control_number: string;
    content: Json<Claim>;
  };
  certified_mail: Tenanted & {
    id: string;
    print_batch_id: string;
    payer_id: string;
    claim_id: Optional<string>;
    article_number: string;
    mailed_date: string;
    delivered_date: Optional<string>;
  };
}
