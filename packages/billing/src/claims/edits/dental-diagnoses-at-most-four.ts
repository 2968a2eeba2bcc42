import type { Edit } from './edit.ts';
import { SINCE_5010 } from './support/since.ts';

const MOST = 4;

export const dentalDiagnosesAtMostFour: Edit = {
  id: 'dental-diagnoses-at-most-four',
  title: 'A dental claim has at most four diagnoses',
  severity: 'hold',
  source: '005010X224A2 loop 2300 HI (four diagnoses); ADA claim form box 34a',
  why: 'The file and the form have room for four; more are rejected.',
  kinds: ['dental'],
  effective: SINCE_5010,
  check: ({ diagnoses }) =>
    diagnoses.length <= MOST
      ? []
      : [
          {
            where: 'diagnoses',
            message: `The dental claim has ${diagnoses.length} diagnoses; ${MOST} is the most.`,
            fix: 'Keep those that the treatment was for.',
          },
        ],
  examples: {
    fires: {
      story: 'five',
      from: 'dental',
      claim: (clean) => ({ ...clean, diagnoses: ['I10', 'E119', 'E785', 'K219', 'L309'] }),
    },
    passes: { story: 'none', from: 'dental', claim: (clean) => clean },
  },
};
