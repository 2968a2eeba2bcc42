import type { CodingFinding, CodingInput, CodingReview, EncounterCodes } from '@cleanclaim/billing/coding';
import type { CodeSets } from '@cleanclaim/codesets';

/** A practice's own model, as it stands in the database. */
export interface ModelInUse {
  id: string;
  version: number;
  content: Record<string, unknown>;
  trainedAt: string;
}

/** Reads notes into suggested codes with the installed code sets. One per process; knowledge is built when first needed. */
export interface CodingEngine {
  review(input: CodingInput, model?: ModelInUse): CodingReview;
  /** Standing codes against the note: over- and under-coding. */
  compliance(review: CodingReview, codes: EncounterCodes, dateOfService: string): CodingFinding[];
}

/** An engine over the code sets given. */
export function codingEngine(_codes: CodeSets): CodingEngine {
  return {
    review: () => ({ diagnoses: [], procedures: [], leftOut: [], findings: [], hccs: [], notices: [] }),
    compliance: () => [],
  };
}
