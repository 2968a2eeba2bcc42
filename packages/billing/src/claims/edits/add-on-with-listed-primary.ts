import type { Edit } from './edit.ts';
import { addOnHits } from './support/add-on-hits.ts';
import { withLines } from './support/example.ts';
import { SINCE_5010 } from './support/since.ts';

export const addOnWithListedPrimary: Edit = {
  id: 'add-on-with-listed-primary',
  title: 'Add-on with a closed list stands beside one of it',
  severity: 'hold',
  source: 'CMS NCCI add-on code edits, type 1; CMS Claims Processing Manual ch. 12 section 30.D',
  why: 'An add-on is never paid alone, and this one only beside a service of its list: CO-97 or CO-107.',
  kinds: ['professional', 'institutional'],
  effective: SINCE_5010,
  check: (claim, context) => addOnHits(claim, context, 1),
  examples: {
    fires: { story: 'second lesion without a first', claim: (clean) => withLines(clean, { procedureCode: '17003' }) },
    passes: {
      story: 'second lesion beside the first',
      claim: (clean) => withLines(clean, { procedureCode: '17000' }, { procedureCode: '17003' }),
    },
  },
};
