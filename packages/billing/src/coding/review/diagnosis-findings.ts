import type { CodeSuggestion, CodingFinding, CodingReview, LeftOut } from '../review-types.ts';
import { hccCaptures } from './hcc-captures.ts';
import type { BilledCode, ComplianceContext } from './types.ts';

const SOURCE = 'ICD-10-CM Official Guidelines I.A.19 and IV.G to IV.J';

/** From this confidence on a documented code that is not billed is worth a word. */
const WORTH_A_WORD = 0.5;

const WHY_LEFT_OUT: Readonly<Record<LeftOut['reason'], string>> = {
  negated: 'the note denies it',
  uncertain: 'the note only suspects it',
  family: 'it is an illness of the family',
  conditional: 'the note only warns of it',
  past: 'the note has it in the past',
  'less-specific': 'the note supports a more specific code',
  'symptom-of': 'it is a symptom of another diagnosis that is coded',
  excluded: 'another code excludes it',
  'low-confidence': 'the words for it are weak',
};

/** Billed diagnoses and procedures without words in the notes, and the other way round. */
export function diagnosisFindings(
  review: CodingReview,
  billed: readonly BilledCode[],
  context: ComplianceContext,
): CodingFinding[] {
  const { codeSets, dateOfService } = context;
  const unsupported = billed.filter(
    ({ system, code }) => system === 'icd10cm' && !review.diagnoses.some((one) => one.code === code),
  );
  const supported = review.diagnoses.map(({ code }) => code);
  const held = new Set(hccCaptures(supported, dateOfService, codeSets).map(({ model, category }) => model + category));
  const unsupportedHccs = hccCaptures(
    unsupported.map(({ code }) => code),
    dateOfService,
    codeSets,
  ).filter(({ model, category }) => !held.has(model + category));
  return [
    ...unsupported.map(({ code }) => withoutEvidence(code, review)),
    ...unsupportedHccs.map(
      ({ code, model, category, label }): CodingFinding => ({
        rule: 'unsupported-hcc',
        severity: 'error',
        codes: [code],
        message: `${code} claims HCC ${category} (${label}, ${model}) without support in the notes.`,
        fix: 'Take the code off, or query the clinician. Paid risk adjustment without support must be returned.',
        source: '42 CFR 422.310(e), 422.326; RADV',
      }),
    ),
    ...[...review.diagnoses, ...review.procedures].flatMap((one) => notCoded(one, billed)),
  ];
}

function withoutEvidence(code: string, { diagnoses, leftOut }: CodingReview): CodingFinding {
  const near = diagnoses.find((one) => one.code.slice(0, 3) === code.slice(0, 3));
  if (near !== undefined)
    return {
      rule: 'other-specificity',
      severity: 'warning',
      codes: [code, near.code],
      message: `${code} is billed; the notes support ${near.code} (${near.label}).`,
      fix: `Bill ${near.code}, or show where the note says more.`,
      source: SOURCE,
    };
  const out = leftOut.find((one) => one.code === code);
  return {
    rule: 'unsupported-diagnosis',
    severity: 'error',
    codes: [code],
    message:
      out === undefined
        ? `${code} is billed, and no words in the notes carry it.`
        : `${code} is billed, but ${WHY_LEFT_OUT[out.reason]}.`,
    fix: 'Take the code off, or query the clinician.',
    source: SOURCE,
  };
}

function notCoded({ code, system, label, confidence }: CodeSuggestion, billed: readonly BilledCode[]): CodingFinding[] {
  if (code === '' || confidence < WORTH_A_WORD) return [];
  if (billed.some((one) => one.system === system && sharesCode(one.code, code, system))) return [];
  return [
    {
      rule: 'evidence-not-coded',
      severity: 'advice',
      codes: [code],
      message: `${code} (${label}) is documented and not billed.`,
      fix: `Add ${code} if it was addressed in this visit.`,
      source: 'ICD-10-CM Official Guidelines IV.J; III',
    },
  ];
}

/** A billed code of the same category is a matter of specificity, which has a finding of its own. */
function sharesCode(billed: string, documented: string, system: CodeSuggestion['system']): boolean {
  return billed === documented || (system === 'icd10cm' && billed.slice(0, 3) === documented.slice(0, 3));
}
