import type { CodeSets } from '@cleanclaim/codesets';
import type { IsoDate } from '../../kernel/index.ts';
import type { Note } from '../note/types.ts';
import type { CodingFinding, CodingReview, SuggestedSystem } from '../review-types.ts';
import { diagnosisFindings } from './diagnosis-findings.ts';
import { editFindings } from './edit-findings.ts';
import { levelFindings } from './level-findings.ts';
import { noteFindings } from './note-findings.ts';

/** A code as it is to be billed. Codes are canonical. */
export interface BilledCode {
  system: SuggestedSystem;
  code: string;
  /** 1 when absent. */
  units?: number;
  modifiers?: readonly string[];
}

/** What the check asks beside the review. */
export interface ComplianceContext {
  codeSets: CodeSets;
  dateOfService: IsoDate;
  /** The notes that were reviewed, and earlier ones of the patient, to find text that was copied forward. */
  notes?: readonly Note[];
  earlierNotes?: readonly Note[];
}

/**
 * Compares what is to be billed with what the notes support: visits above or below their documented level, diagnoses
 * without words in the note (and risk adjustment categories that stand on them), documented codes that are not billed,
 * statements that contradict each other or were copied forward, units above the MUE, pairs that NCCI bundles.
 *
 * Errors first. A table that is not installed is named as advice: its check was not made.
 */
export function checkCompliance(
  review: CodingReview,
  billed: readonly BilledCode[],
  context: ComplianceContext,
): CodingFinding[] {
  const findings = [
    ...levelFindings(review, billed),
    ...diagnosisFindings(review, billed, context),
    ...editFindings(billed, context),
    ...noteFindings(review, context),
  ];
  const order = { error: 0, warning: 1, advice: 2 };
  return findings.sort((a, b) => order[a.severity] - order[b.severity]);
}
