import type { Edit } from './edit.ts';
import { isManifestation } from './support/manifestations.ts';
import { SINCE_ICD10 } from './support/since.ts';

export const manifestationNotFirst: Edit = {
  id: 'manifestation-not-first',
  title: 'First diagnosis is not a manifestation',
  severity: 'hold',
  source:
    'ICD-10-CM Official Guidelines section I.A.13; CMS Medicare Code Editor, manifestation code as principal diagnosis',
  why: 'The underlying disease is coded first. A manifestation in first place is denied, or returned with MA63.',
  effective: SINCE_ICD10,
  check: ({ diagnoses: [first] }) =>
    first !== undefined && isManifestation(first)
      ? [
          {
            where: 'diagnoses[0]',
            message: `The first diagnosis ${first} is a manifestation of another disease.`,
            fix: 'Put the underlying disease first and the manifestation after it.',
          },
        ]
      : [],
  examples: {
    fires: {
      story: 'dementia of another disease first',
      claim: (clean) => ({ ...clean, diagnoses: ['F0280', 'G309'] }),
    },
    passes: { story: 'underlying disease first', claim: (clean) => ({ ...clean, diagnoses: ['G309', 'F0280'] }) },
  },
};
