import type { Edit } from './edit.ts';
import { withLines } from './support/example.ts';
import { pairHits } from './support/ncci-pairs.ts';
import { SINCE_5010 } from './support/since.ts';

export const pairNeedsModifier: Edit = {
  id: 'pair-needs-modifier',
  title: 'Two codes that need a modifier to be paid together',
  severity: 'hold',
  source: 'CMS NCCI Policy Manual ch. I; NCCI PTP edits, practitioner table, modifier indicator 1',
  why: 'The second code of the pair is denied as part of the first: CO-97 or CO-236. A modifier parts them where the chart shows a separate site, session or visit.',
  kinds: ['professional'],
  effective: SINCE_5010,
  check: (claim, context) => pairHits(claim, context, 1),
  examples: {
    fires: {
      story: 'biopsy beside polyp removal',
      claim: (clean) => withLines(clean, { procedureCode: '45385' }, { procedureCode: '45380' }),
    },
    passes: {
      story: 'biopsy of another place, with 59',
      claim: (clean) => withLines(clean, { procedureCode: '45385' }, { procedureCode: '45380', modifiers: ['59'] }),
    },
  },
};
