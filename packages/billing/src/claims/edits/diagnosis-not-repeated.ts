import type { Edit } from './edit.ts';
import { SINCE_ICD10 } from './support/since.ts';

export const diagnosisNotRepeated: Edit = {
  id: 'diagnosis-not-repeated',
  title: 'No diagnosis is given twice',
  severity: 'hold',
  source: 'ICD-10-CM Official Guidelines section I.B.12; 005010X222A1 loop 2300 HI',
  why: 'Each code is reported once an encounter. Clearinghouses reject the second, or return the claim with M64.',
  effective: SINCE_ICD10,
  check: ({ diagnoses }) =>
    diagnoses.flatMap((code, index) => {
      const first = diagnoses.indexOf(code);
      if (first === index) return [];
      return [
        {
          where: `diagnoses[${index}]`,
          message: `Diagnosis ${code} is given as number ${first + 1} and again as number ${index + 1}.`,
          fix: 'Take the second off and point the lines to the first.',
        },
      ];
    }),
  examples: {
    fires: { story: 'the same code twice', claim: (clean) => ({ ...clean, diagnoses: ['I10', 'I10'] }) },
    passes: { story: 'two codes', claim: (clean) => ({ ...clean, diagnoses: ['I10', 'E119'] }) },
  },
};
