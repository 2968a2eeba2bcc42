import type { Edit } from './edit.ts';
import { withDetails } from './support/details-example.ts';
import { withLines } from './support/example.ts';
import { pairHits } from './support/ncci-pairs.ts';
import { SINCE_5010 } from './support/since.ts';

export const pairNeverTogether: Edit = {
  id: 'pair-never-together',
  title: 'Two codes that are never paid together',
  severity: 'hold',
  source: 'CMS NCCI Policy Manual ch. I; NCCI PTP edits, practitioner table, modifier indicator 0',
  why: 'The second code of the pair is denied as part of the first: CO-97 or CO-236. No modifier changes that.',
  kinds: ['professional'],
  effective: SINCE_5010,
  check: (claim, context) => pairHits(claim, context, 0),
  examples: {
    fires: {
      story: 'basic beside comprehensive metabolic panel',
      claim: (clean) => withLines(clean, { procedureCode: '80053' }, { procedureCode: '80048' }),
    },
    passes: {
      story: 'the comprehensive panel alone',
      claim: (clean) => withDetails(withLines(clean, { procedureCode: '80053' }), { cliaNumber: '24D0123456' }),
    },
  },
};
