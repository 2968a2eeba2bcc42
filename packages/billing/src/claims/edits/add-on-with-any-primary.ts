import type { Edit } from './edit.ts';
import { addOnHits } from './support/add-on-hits.ts';
import { withLines } from './support/example.ts';
import { SINCE_5010 } from './support/since.ts';

export const addOnWithAnyPrimary: Edit = {
  id: 'add-on-with-any-primary',
  title: 'Add-on without a list stands beside another service',
  severity: 'hold',
  source: 'CMS NCCI add-on code edits, type 2; CMS Claims Processing Manual ch. 12 section 30.D',
  why: 'Payers decide which primary services they take; without any the add-on is denied: CO-107.',
  kinds: ['professional', 'institutional'],
  effective: SINCE_5010,
  check: (claim, context) => addOnHits(claim, context, 2),
  examples: {
    fires: { story: 'guidance alone', claim: (clean) => withLines(clean, { procedureCode: '95873' }) },
    passes: {
      story: 'guidance beside a procedure',
      claim: (clean) => withLines(clean, { procedureCode: '95886' }, { procedureCode: '95873' }),
    },
  },
};
