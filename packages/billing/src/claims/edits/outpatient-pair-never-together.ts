import type { Edit } from './edit.ts';
import { withLines } from './support/example.ts';
import { pairHits } from './support/ncci-pairs.ts';
import { SINCE_5010 } from './support/since.ts';

export const outpatientPairNeverTogether: Edit = {
  id: 'outpatient-pair-never-together',
  title: 'Two codes of a hospital outpatient that are never paid together',
  severity: 'hold',
  source:
    'CMS Claims Processing Manual ch. 4 section 20.6; NCCI PTP edits, outpatient hospital table, modifier indicator 0',
  why: 'The outpatient code editor rejects the second code of the pair (edit 20): CO-97 or CO-236.',
  kinds: ['institutional'],
  effective: SINCE_5010,
  check: (claim, context) => pairHits(claim, context, 0),
  examples: {
    fires: {
      story: 'basic beside comprehensive metabolic panel',
      from: 'outpatient',
      claim: (clean) =>
        withLines(
          clean,
          { revenueCode: '0301', procedureCode: '80053', modifiers: [] },
          { revenueCode: '0301', procedureCode: '80048', modifiers: [] },
        ),
    },
    passes: {
      story: 'the comprehensive panel alone',
      from: 'outpatient',
      claim: (clean) => withLines(clean, { revenueCode: '0301', procedureCode: '80053', modifiers: [] }),
    },
  },
};
