import {
  buildCodingKnowledge,
  type CodingFinding,
  type CodingInput,
  type CodingKnowledge,
  type CodingReview,
  type EncounterCodes,
  suggestCodes,
} from '@cleanclaim/billing/coding';
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

/** Years of releases that are kept at once: knowledge of one takes tens of MB. */
const KEPT = 3;

/** The releases in force on a day, as a text: knowledge is the same as long as they are. */
function releasesOn(codes: CodeSets, isoDate: string): string {
  return codes
    .list()
    .filter((set) => (set.effectiveFrom ?? '') <= isoDate)
    .map((set) => `${set.name} ${set.release}`)
    .join('\n');
}

/** An engine over the code sets given. */
export function codingEngine(codes: CodeSets): CodingEngine {
  const kept = new Map<string, CodingKnowledge>();
  const knowledgeOn = (isoDate: string): CodingKnowledge => {
    const key = releasesOn(codes, isoDate);
    const known = kept.get(key) ?? buildCodingKnowledge(codes, isoDate);
    kept.delete(key);
    kept.set(key, known); // the latest asked stands last
    if (kept.size > KEPT) kept.delete([...kept.keys()][0] ?? '');
    return known;
  };
  return {
    review: (input) => suggestCodes(input, knowledgeOn(input.dateOfService)),
    compliance: () => [],
  };
}
