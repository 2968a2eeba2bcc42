import type { IsoDate } from '../kernel/index.ts';

/** Where a request for authorization stands (278 HCR01, FHIR ClaimResponse). */
export type AuthorizationStatus =
  | 'draft'
  | 'requested'
  | 'pended'
  | 'approved'
  | 'partly-approved'
  | 'denied'
  | 'cancelled';

/** A payer's prior authorization or a referral, as far as claims and their edits need it. */
export interface Authorization {
  id: string;
  patientId: string;
  payerId: string;
  kind: 'prior-authorization' | 'referral';
  status: AuthorizationStatus;
  /** The payer's number; '' until it has decided. */
  number: string;
  /** Canonical codes, or their start with a star; empty: any service. */
  procedureCodes: readonly string[];
  from?: IsoDate;
  to?: IsoDate;
  /** Absent: no limit. */
  unitsApproved?: number;
  /** On claims that stand, this claim not counted. */
  unitsUsed: number;
}

/** What the payer last said of a coverage (271), as far as edits need it. */
export interface EligibilityFacts {
  coverageId: string;
  /** The day asked about. */
  date: IsoDate;
  /** When it was asked. */
  checkedOn: IsoDate;
  status: 'active' | 'inactive' | 'not-found' | 'unknown';
  /** Another payer that the answer names as first. */
  otherPayerName?: string;
}
