import type { ClaimStatus, EditFinding, FrequencyCode } from '@cleanclaim/billing/claims';

/** A line that the payer refused, with its reasons. */
export interface DeniedLineView {
  lineNumber: number;
  procedureCode: string;
  description: string;
  chargeCents: number;
  /** `CO-16` and what it means, '' where it is not known. */
  reasons: { code: string; label: string }[];
}

/** What may be billed again by itself, and until when the payer takes it; or why nothing may. */
export type RebillOffer =
  | { possible: true; lines: DeniedLineView[]; filingDeadline: string | null }
  | { possible: false; reason: string };

/** Another claim of the visit that bills lines of this one again, or that this one bills again. */
export interface RebilledView {
  claimId: string;
  patientControlNumber: string;
  lineNumbers: readonly number[];
}

interface ChargesView {
  charges: number;
  cents: number;
}

/** Where the bills of an inpatient stay stand. */
export interface StayView {
  bills: {
    claimId: string;
    patientControlNumber: string;
    frequencyCode: FrequencyCode;
    from: string;
    through: string;
    chargeCents: number;
    claimStatus: ClaimStatus;
  }[];
  /** First day that is on no bill. */
  nextFrom: string;
  /** The last bill, or one of the whole stay, is made. */
  ended: boolean;
  /** On no bill: of days to come, and of days that are billed already. */
  coming: ChargesView;
  late: ChargesView;
  /** Last day of what is to come, and how the patient left, as the chart says: what a person is offered first. */
  lastDay: string;
  patientStatus: string;
  dischargeTime: string;
}

/** What may be done to a claim as it stands, whoever asks; roles come on top. */
export interface ClaimDeeds {
  /** It is decided and may be taken back by a void. */
  voidable: boolean;
  /** It has not gone out, and lines may go to a part of their own. */
  splittable: boolean;
  /** Claims of the visit to the same payer whose lines may come to this one. */
  joinable: {
    claimId: string;
    patientControlNumber: string;
    /** Of its lines; the revenue code where a line has no procedure. */
    procedureCodes: string[];
    chargeCents: number;
  }[];
  /** Who is billed after this payer, and whether its decision is on file; null where nobody is, or nothing is left. */
  nextPayer: { payerName: string; hasAnswer: boolean } | null;
}

/** What became of one claim of a file; `known`: it came before, and nothing changed. */
export interface ImportedClaimView {
  /** The sender's number, or where it stands in the file: `line 3`. */
  id: string;
  result: 'new' | 'known' | 'refused';
  /** How far the claim was built: `ready`, `held`, `blocked` ... as `build-claim` says; absent when it was not. */
  outcome?: string;
  /** Why it was refused, or what keeps it from being built. */
  reason?: string;
}

/** What the edits say of a stored claim now. */
export interface StoredClaimCheck {
  id: string;
  patientControlNumber: string;
  findings: EditFinding[];
}
