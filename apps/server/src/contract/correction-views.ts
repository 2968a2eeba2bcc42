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
