import type { Edit } from './edit.ts';
import { SINCE_ICD10 } from './support/since.ts';

const ANY_THIRTEEN = 'I10 J069 M5450 R519 Z23 J020 N390 B349 K219 F411 E785 L309 R059'.split(' ');

export const diagnosesAtMostTwelve: Edit = {
  id: 'diagnoses-at-most-twelve',
  title: 'Claim has at most twelve diagnoses',
  severity: 'hold',
  source: '005010X222A1 loop 2300 HI01 to HI12; CMS-1500 (02/12) item 21',
  why: 'There is no place for a thirteenth diagnosis; the claim would be rejected.',
  kinds: ['professional'],
  effective: SINCE_ICD10,
  check: ({ diagnoses }) =>
    diagnoses.length > 12
      ? [
          {
            where: 'diagnoses[12]',
            message: `The claim has ${diagnoses.length} diagnoses; twelve is the most.`,
            fix: 'Keep those that the services were for; take off what was not treated, or split the claim.',
          },
        ]
      : [],
  examples: {
    fires: { story: 'thirteen', claim: (clean) => ({ ...clean, diagnoses: ANY_THIRTEEN }) },
    passes: { story: 'two', claim: (clean) => ({ ...clean, diagnoses: ['I10', 'J069'] }) },
  },
};
