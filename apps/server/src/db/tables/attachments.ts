import type { DocumentRequest } from '@cleanclaim/billing/claims';
import type { Payer } from '@cleanclaim/billing/parties';
import type { Json, Optional, Tenanted, Timestamp, Versioned } from '../column-types.ts';

export interface AttachmentTables {
  document_request: Tenanted & {
    id: string;
    claim_id: string;
    received_file_id: string;
    ordinal: number;
    payer_claim_control_number: string;
    due_date: Optional<string>;
    request_status: 'open' | 'answered' | 'closed';
    content: Json<DocumentRequest>;
    received_at: Timestamp;
  };
  attachment: Tenanted &
    Versioned & {
      id: string;
      claim_id: string;
      document_request_id: Optional<string>;
      control_number: string;
      loinc: string;
      title: string;
      media_type: string;
      file_name: string;
      document_sha256: string;
      chart_note_id: Optional<string>;
      sent_by: NonNullable<Payer['attachmentsBy']>;
      attachment_state: 'draft' | 'sent' | 'received' | 'refused';
      created_at: Timestamp;
      created_by: string;
      sent_date: Optional<string>;
      sender: Optional<string>;
      sent_to: Optional<string>;
      outgoing_file_id: Optional<string>;
      cover_sha256: Optional<string>;
      proof: Optional<string>;
      proof_date: Optional<string>;
    };
}
