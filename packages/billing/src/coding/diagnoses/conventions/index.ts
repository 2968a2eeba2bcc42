import type { TabularTable } from '@cleanclaim/codesets';
import type { CodeSuggestion, CodingFinding, CodingSetting, LeftOut } from '../../review-types.ts';
import type { BuiltLexicon } from '../build-lexicon.ts';
import { billableBelow } from '../family.ts';
import type { DiagnosisLexicon } from '../types.ts';
import { joinCombinations } from './combinations.ts';
import { gapsOf } from './gaps.ts';
import { presentOnAdmission } from './present-on-admission.ts';
import { sequenceSuggestions } from './sequence.ts';
import {
  dropContained,
  dropIntegralSymptoms,
  dropLoneCauses,
  dropOverruled,
  dropUnspecified,
} from './superfluous-codes.ts';
import { tabularFindings } from './tabular-findings.ts';

/** Codes as they would be billed, and what the conventions say of them. */
export interface ConventionResult {
  suggestions: CodeSuggestion[];
  leftOut: LeftOut[];
  findings: CodingFinding[];
}

/**
 * Applies the conventions to the codes that the notes support: parts of longer terms, combination codes, symptoms that belong to a disease,
 * order, present on admission (inpatient only), what is missing for a more specific code, and the notes of the tabular
 * list where it is installed.
 */
export function applyConventions(
  suggestions: readonly CodeSuggestion[],
  lexicon: DiagnosisLexicon,
  setting: CodingSetting,
  tabular: TabularTable | undefined,
): ConventionResult {
  const { families } = lexicon as BuiltLexicon;
  const titleOf = (code: string) => {
    const entry = lexicon.codes.get(code);
    return entry?.billable ? entry.title : undefined;
  };
  const below = (heading: string) => billableBelow(families, heading);
  const leftOut: LeftOut[] = [];
  const without = (
    drop: (codes: readonly CodeSuggestion[]) => { suggestions: CodeSuggestion[]; leftOut: LeftOut[] },
  ) => {
    return (codes: readonly CodeSuggestion[]) => {
      const kept = drop(codes);
      leftOut.push(...kept.leftOut);
      return kept.suggestions;
    };
  };
  let kept = joinCombinations(without(dropContained)(suggestions), titleOf);
  for (const drop of [dropUnspecified, dropOverruled, dropLoneCauses, dropIntegralSymptoms]) kept = without(drop)(kept);
  const ordered = sequenceSuggestions(kept, setting).map((one) => ({
    ...one,
    gaps: [...one.gaps, ...gapsOf(one.code, one.label, below)],
    ...(setting === 'inpatient' ? { poa: presentOnAdmission(one) } : {}),
  }));
  return {
    suggestions: ordered,
    leftOut,
    findings: tabular === undefined ? [] : tabularFindings(ordered, tabular),
  };
}
