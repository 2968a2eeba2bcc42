import type {
  AuthorizationAnswer,
  AuthorizationStatus,
  AuthorizationUrgency,
  ClaimKind,
  RequestedAdmission,
  RequestedService,
} from '@cleanclaim/billing/encounters';
import type { ColumnType, Generated } from 'kysely';
import type { Json, Optional, Tenanted, Timestamp, Versioned } from '../column-types.ts';

/** What was asked for, and the newest answer. */
export interface AuthorizationContent {
  claimKind: ClaimKind;
  placeOfService: string;
  diagnoses: readonly string[];
  services: readonly RequestedService[];
  admission?: RequestedAdmission;
  note?: string;
  renderingProviderId?: string;
  referringProviderId?: string;
  facilityId?: string;
  answer?: Pick<AuthorizationAnswer, 'outcome' | 'message' | 'services' | 'wanted'>;
}

/** How it was asked for; `by-hand`: by phone, portal or letter. */
export type AuthorizationChannel = 'x12' | 'fhir' | 'by-hand';

export interface AuthorizationTables {
  payer_authorization: Tenanted &
    Versioned & {
      id: string;
      patient_id: string;
      payer_id: string;
      coverage_id: Optional<string>;
      encounter_id: Optional<string>;
      kind: 'prior-authorization' | 'referral';
      authorization_status: AuthorizationStatus;
      channel: AuthorizationChannel;
      urgency: AuthorizationUrgency;
      authorization_number: Generated<string>;
      payer_reference: Generated<string>;
      trace_number: Optional<string>;
      outgoing_file_id: Optional<string>;
      procedure_codes: ColumnType<string[], string[], string[]>;
      valid_from: Optional<string>;
      valid_to: Optional<string>;
      units_approved: Optional<number>;
      requested_at: Optional<Date>;
      due_at: Optional<Date>;
      decided_at: Optional<Date>;
      next_try_at: Optional<Date>;
      failures: Generated<number>;
      last_error: Optional<string>;
      content: Json<AuthorizationContent>;
      created_at: Timestamp;
    };
  payer_authorization_event: Tenanted & {
    id: string;
    authorization_id: string;
    at: Timestamp;
    actor: string;
    event: string;
    status_after: AuthorizationStatus;
    detail: string;
    file_sha256: Optional<string>;
  };
  payer_sign_in: Tenanted & {
    payer_id: string;
    token_url: string;
    client_id: string;
    scope: string;
    secret: Buffer;
  };
}
