import type { Edit } from './edit.ts';
import { SINCE_5010 } from './support/since.ts';

export const priorAuthorizationShape: Edit = {
  id: 'prior-authorization-shape',
  title: 'Prior authorization number looks like one',
  severity: 'hold',
  source: '005010X222A1 loop 2300 REF*G1 REF02 (1 to 50 characters)',
  why: 'Words such as NONE or PENDING are read as a number and not found: CO-15, or CO-197 when one was needed.',
  effective: SINCE_5010,
  check: ({ priorAuthorizationNumber: number }) =>
    number === undefined || (/^[0-9A-Za-z-]{2,50}$/.test(number) && /\d/.test(number))
      ? []
      : [
          {
            where: 'priorAuthorizationNumber',
            message: 'The prior authorization number is not made of letters and digits with at least one digit.',
            fix: 'Enter the number from the approval letter, or leave it empty when the service needed none.',
          },
        ],
  examples: {
    fires: {
      story: 'a word instead of a number',
      claim: (clean) => ({ ...clean, priorAuthorizationNumber: 'PENDING' }),
    },
    passes: { story: 'number of the letter', claim: (clean) => ({ ...clean, priorAuthorizationNumber: 'A2610-0077' }) },
  },
};
