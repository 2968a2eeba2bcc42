import type { CodingFinding, CodingReview } from '../review-types.ts';
import { diagnosisFindings } from './diagnosis-findings.ts';
import { editFindings } from './edit-findings.ts';
import { levelFindings } from './level-findings.ts';
import { noteFindings } from './note-findings.ts';
import type { BilledCode, ComplianceContext } from './types.ts';

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
