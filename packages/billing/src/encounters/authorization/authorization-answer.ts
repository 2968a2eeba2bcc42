import type { IsoDate } from '../../kernel/index.ts';

/**
 * HCR01 (and the review action of FHIR PAS, code list 306): A1 certified in total, A2 certified in part, A3 not
 * certified, A4 pended, A6 modified, C cancelled, CT contact the payer, NA no authorization needed.
 */
export type ReviewAction = 'A1' | 'A2' | 'A3' | 'A4' | 'A6' | 'C' | 'CT' | 'NA';

/** What the payer decided: `rejected` is a request that it could not process (AAA), `unclear` an answer without a decision. */
export type AuthorizationOutcome =
  | 'approved'
  | 'partly-approved'
  | 'denied'
  | 'pended'
  | 'cancelled'
  | 'not-needed'
  | 'contact-payer'
  | 'rejected'
  | 'unclear';

/** The decision on one service. */
export interface ServiceDecision {
  /** Our number of the service (TRN02 of loop 2000F, FHIR item trace number); '' when it is not repeated. */
  traceNumber: string;
  /** '' when the answer does not repeat the service. */
  procedureCode: string;
  outcome: AuthorizationOutcome;
  /** HCR02, where it differs from the event's. */
  number?: string;
  unitsApproved?: number;
  from?: IsoDate;
  to?: IsoDate;
  /** HCR03, code list 886. */
  reasonCodes: readonly string[];
  message: string;
}

/** One answer to one request, by 278 or FHIR. */
export interface AuthorizationAnswer {
  /** BHT03; the number of the request where the payer repeats it. */
  reference: string;
  /** Every TRN02 of the event: ours is among them. */
  traceNumbers: readonly string[];
  outcome: AuthorizationOutcome;
  /** HCR02; '' until the payer gives one. */
  number: string;
  /** REF*NT: by what to ask for a pended request. */
  payerReference?: string;
  from?: IsoDate;
  to?: IsoDate;
  /** HSD02 of the event, else the sum of its services; absent when the payer names no number. */
  unitsApproved?: number;
  reasonCodes: readonly string[];
  services: readonly ServiceDecision[];
  /** What the answer says, in words of our own; the payer's own text stands behind them. */
  message: string;
  /** Documents or facts that a pended request waits for: PWK01 and codes of HI LOI. */
  wanted: readonly string[];
  /** 0-based place of its first segment. */
  position: number;
  offset: number;
}
