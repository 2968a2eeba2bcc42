import type { CodeSuggestion, CodingInput, LeftOut } from './review-types.ts';

/** Below it a test is only ordered, reviewed or spoken of. */
const LEAST_SURE = 0.55;
/** Imaging, panels and chemistry: mostly done elsewhere, and billed by who did them. */
const OFTEN_ELSEWHERE = /^(7\d{4}|8[0345]\d{3})$/;

/**
 * Services of an outpatient visit without imaging and laboratory tests that the note only orders or reviews: those are
 * left out and shown as such. Of a stay every procedure is kept: its notes tell what was done elsewhere in the house.
 */
export function sureServices(
  suggestions: readonly CodeSuggestion[],
  setting: CodingInput['setting'],
): { sure: readonly CodeSuggestion[]; leftOut: LeftOut[] } {
  if (setting === 'inpatient') return { sure: suggestions, leftOut: [] };
  const isUnsure = ({ code, confidence }: CodeSuggestion) => confidence < LEAST_SURE && OFTEN_ELSEWHERE.test(code);
  const unsure = suggestions.filter(isUnsure);
  return {
    sure: suggestions.filter((one) => !isUnsure(one)),
    leftOut: unsure.flatMap(({ code, label, evidence }) =>
      evidence[0] ? [{ code, label, evidence: evidence[0], reason: 'low-confidence' as const }] : [],
    ),
  };
}

/** Administration of vaccines (CPT, Medicare) and numbers of vaccine products. */
const VACCINE = /^(9046[01]|9047[1-4]|G000[89]|G0010|906\d\d|907[0-4]\d)$/;

/** Z23 stands with a vaccine that was given (Official Guidelines I.C.21.c.2), after the other diagnoses. */
export function withVaccination(
  diagnoses: readonly CodeSuggestion[],
  services: readonly CodeSuggestion[],
  labelOf: (code: string) => string | undefined,
): readonly CodeSuggestion[] {
  const given = services.find(({ code }) => VACCINE.test(code));
  const label = labelOf('Z23');
  if (!given || label === undefined || diagnoses.some(({ code }) => code === 'Z23')) return diagnoses;
  const reasons = [`A vaccine was given (${given.code}).`];
  const z23: CodeSuggestion = {
    code: 'Z23',
    system: 'icd10cm',
    label,
    confidence: 0.9,
    evidence: given.evidence,
    reasons,
    gaps: [],
  };
  return [...diagnoses, z23];
}
