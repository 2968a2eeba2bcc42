import type { SectionKind } from '../../note/types.ts';
import type { CodeSuggestion, CodingSetting } from '../../review-types.ts';

/** Sections by how much they say of why the patient is here; higher is earlier. Others have 2. */
const OUTPATIENT_WEIGHTS: Partial<Record<SectionKind, number>> = {
  assessment: 9,
  plan: 7,
  'postoperative-diagnosis': 9,
  'discharge-diagnosis': 9,
  'preoperative-diagnosis': 6,
  indication: 6,
  'chief-complaint': 5,
  'present-illness': 4,
  'past-history': 1,
  'surgical-history': 0,
  'social-history': 0,
  medications: 0,
  allergies: 0,
};
const INPATIENT_WEIGHTS: Partial<Record<SectionKind, number>> = {
  ...OUTPATIENT_WEIGHTS,
  'discharge-diagnosis': 10,
  'admission-diagnosis': 8,
  'hospital-course': 5,
};

/** Codes that may never or hardly ever stand first: external causes, what a drug or germ adds, status and history. */
const NEVER_FIRST = /^(?:[V-Y]|B9[5-7]|Z1[67]|Z7[3-9]|Z8|Z9)/;
const SYMPTOM = /^R/;

function weightOf({ code, evidence, label }: CodeSuggestion, setting: CodingSetting): number {
  const weights = setting === 'inpatient' ? INPATIENT_WEIGHTS : OUTPATIENT_WEIGHTS;
  const section = Math.max(...evidence.map(({ status }) => weights[status.section] ?? 2), 0);
  const past = evidence.every(({ status }) => status.time === 'past') ? -3 : 0;
  // A confirmed diagnosis comes before its symptoms (guidelines II.A, IV.D); a manifestation after its cause (I.A.13).
  const kind = NEVER_FIRST.test(code) ? -40 : SYMPTOM.test(code) ? -2 : 0;
  const external = /^[V-Y]/.test(code) ? -40 : 0;
  const manifestation = /in (?:other )?diseases classified elsewhere/i.test(label) ? -20 : 0;
  return section + past + kind + external + manifestation;
}

/**
 * The order to bill: outpatient the reason of the visit first (guideline IV.G), inpatient the condition found after
 * study to have caused the admission (II, UHDDS), as far as sections tell; external causes, status and manifestations
 * behind. Of equals, the one mentioned first.
 */
export function sequenceSuggestions(suggestions: readonly CodeSuggestion[], setting: CodingSetting): CodeSuggestion[] {
  return suggestions
    .map((one, at) => ({ one, at, weight: weightOf(one, setting) }))
    .sort((a, b) => b.weight - a.weight || a.at - b.at)
    .map(({ one }) => one);
}
