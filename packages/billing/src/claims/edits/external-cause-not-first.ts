import type { Edit } from './edit.ts';
import { SINCE_ICD10 } from './support/since.ts';

export const externalCauseNotFirst: Edit = {
  id: 'external-cause-not-first',
  title: 'First diagnosis is not an external cause',
  severity: 'hold',
  source: 'ICD-10-CM Official Guidelines section I.C.20.a.6',
  why: 'V, W, X and Y codes say how an injury came about, never what it is; payers deny or return with MA63.',
  effective: SINCE_ICD10,
  check: ({ diagnoses: [first] }) =>
    first !== undefined && /^[V-Y]/.test(first)
      ? [
          {
            where: 'diagnoses[0]',
            message: `The first diagnosis ${first} is an external cause.`,
            fix: 'Put the injury or condition first and the external cause after it.',
          },
        ]
      : [],
  examples: {
    fires: { story: 'fall first', claim: (clean) => ({ ...clean, diagnoses: ['W010XXA', 'S93401A'] }) },
    passes: { story: 'sprain first', claim: (clean) => ({ ...clean, diagnoses: ['S93401A', 'W010XXA'] }) },
  },
};
