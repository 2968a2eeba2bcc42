import type { Edit } from './edit.ts';
import { addOnHits } from './support/add-on-hits.ts';
import { withFacility, withLines } from './support/example.ts';
import { SINCE_5010 } from './support/since.ts';

export const addOnWithSomePrimary: Edit = {
  id: 'add-on-with-some-primary',
  title: 'Add-on with an open list stands beside another service',
  severity: 'hold',
  source: 'CMS NCCI add-on code edits, type 3; CMS Claims Processing Manual ch. 12 section 30.D',
  why: 'Some primary services are listed and payers may take others; without any the add-on is denied: CO-107.',
  kinds: ['professional', 'institutional'],
  effective: SINCE_5010,
  check: (claim, context) => addOnHits(claim, context, 3),
  examples: {
    fires: {
      story: 'navigation without an operation',
      claim: (clean) => withLines(withFacility(clean), { procedureCode: '20985' }),
    },
    passes: {
      story: 'navigation beside a knee replacement',
      claim: (clean) =>
        withLines(withFacility(clean), { procedureCode: '27447', modifiers: ['RT'] }, { procedureCode: '20985' }),
    },
  },
};
