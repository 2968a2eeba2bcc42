import type { Claim } from '../types.ts';
import type { Edit, EditContext, EditHit } from './edit.ts';
import { codeHits } from './support/code-answers.ts';
import { SINCE_ICD10 } from './support/since.ts';

const SHAPE = /^[A-Z]\d[0-9A-Z]([0-9A-Z]{0,4})$/;

function hits(code: string, index: number, claim: Claim, context: EditContext): EditHit[] {
  const where = `diagnoses[${index}]`;
  if (!SHAPE.test(code))
    return [
      {
        where,
        message: `Diagnosis ${code} does not have the form of an ICD-10-CM code.`,
        fix: 'Enter letter, digit and one to five more characters without the dot, for example E119.',
      },
    ];
  const date = claim.dateOfService;
  return codeHits(
    context.codes.ask('icd10cm', code, date),
    { where, subject: `Diagnosis ${code}`, code, date },
    context,
  );
}

export const diagnosisCodeValid: Edit = {
  id: 'diagnosis-code-valid',
  title: 'Diagnoses are valid and billable on the date of service',
  severity: 'hold',
  source: '005010X222A1 loop 2300 HI; 45 CFR 162.1002; ICD-10-CM Official Guidelines section I.B.2',
  why: 'An unknown, retired or unspecific code is rejected, or denied with CO-146, or returned with M76.',
  effective: SINCE_ICD10,
  check: (claim, context) => claim.diagnoses.flatMap((code, index) => hits(code, index, claim, context)),
  examples: {
    fires: { story: 'category instead of code', claim: (clean) => ({ ...clean, diagnoses: ['E11'] }) },
    passes: { story: 'billable code', claim: (clean) => ({ ...clean, diagnoses: ['E119'] }) },
  },
};
