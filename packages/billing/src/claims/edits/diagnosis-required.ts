import type { Edit } from './edit.ts';
import { SINCE_ICD10 } from './support/since.ts';

export const diagnosisRequired: Edit = {
  id: 'diagnosis-required',
  title: 'Claim has a diagnosis',
  severity: 'hold',
  source: '005010X222A1 loop 2300 HI01; 42 CFR 424.32(a)(2)',
  why: 'Without a diagnosis nothing shows why the service was needed: the claim is rejected, or returned with M76.',
  kinds: ['professional', 'institutional'],
  effective: SINCE_ICD10,
  check: ({ diagnoses }) =>
    diagnoses.length === 0
      ? [
          {
            where: 'diagnoses',
            message: 'The claim has no diagnosis.',
            fix: 'Code the reason for the visit from the chart; a check-up has a Z code.',
          },
        ]
      : [],
  examples: {
    fires: { story: 'no diagnosis', claim: (clean) => ({ ...clean, diagnoses: [] }) },
    passes: { story: 'one diagnosis', claim: (clean) => ({ ...clean, diagnoses: ['I10'] }) },
  },
};
