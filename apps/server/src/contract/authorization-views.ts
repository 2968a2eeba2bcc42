import type {
  AuthorizationOutcome,
  AuthorizationStatus,
  AuthorizationUrgency,
  ClaimKind,
  DecisionState,
  RequestedAdmission,
} from '@cleanclaim/billing/encounters';

/** A row of the list; keys are those of `LISTS.authorizations`. */
export interface AuthorizationListRow {
  id: string;
  version: number;
  patientId: string;
  patientName: string;
  payerName: string;
  kind: 'prior-authorization' | 'referral';
  authorizationStatus: AuthorizationStatus;
  authorizationNumber: string;
  /** Codes with commas; '' for any service. */
  services: string;
  dueAt: string | null;
  /** `none` where nobody waits for a decision, or it was entered by hand. */
  clock: DecisionState | 'none';
  /** Null: no limit, or nothing approved. */
  unitsLeft: number | null;
  validFrom: string | null;
  validTo: string | null;
  createdAt: string;
}

/** One authorization with its request, the payer's answer and its history. */
export interface AuthorizationView extends AuthorizationListRow {
  payerId: string;
  coverageId: string | null;
  encounterId: string | null;
  channel: 'x12' | 'fhir' | 'by-hand';
  urgency: AuthorizationUrgency;
  traceNumber: string | null;
  payerReference: string;
  requestedAt: string | null;
  decidedAt: string | null;
  nextTryAt: string | null;
  lastError: string | null;
  unitsApproved: number | null;
  unitsUsed: number;
  procedureCodes: string[];
  request: {
    claimKind: ClaimKind;
    placeOfService: string;
    diagnoses: readonly string[];
    services: readonly {
      procedureCode: string;
      modifiers: readonly string[];
      units: number;
      from: string;
      to?: string;
      revenueCode?: string;
    }[];
    admission?: RequestedAdmission;
    note?: string;
    renderingProviderId?: string;
    referringProviderId?: string;
    facilityId?: string;
  };
  answer: {
    outcome: AuthorizationOutcome;
    message: string;
    services: readonly {
      procedureCode: string;
      outcome: AuthorizationOutcome;
      unitsApproved?: number;
      message: string;
    }[];
    wanted: readonly string[];
  } | null;
  /** Claims that go under its number. */
  claims: { id: string; patientControlNumber: string; claimStatus: string }[];
  events: { at: string; actor: string; event: string; detail: string; fileSha256: string | null }[];
}
