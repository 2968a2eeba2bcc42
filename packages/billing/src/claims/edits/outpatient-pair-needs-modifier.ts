import type { Edit } from './edit.ts';
import { withLines } from './support/example.ts';
import { pairHits } from './support/ncci-pairs.ts';
import { SINCE_5010 } from './support/since.ts';

export const outpatientPairNeedsModifier: Edit = {
  id: 'outpatient-pair-needs-modifier',
  title: 'Two codes of a hospital outpatient that need a modifier to be paid together',
  severity: 'hold',
  source:
    'CMS Claims Processing Manual ch. 4 section 20.6; NCCI PTP edits, outpatient hospital table, modifier indicator 1',
  why: 'The outpatient code editor rejects the second code (edit 40) unless a modifier parts the pair.',
  kinds: ['institutional'],
  effective: SINCE_5010,
  check: (claim, context) => pairHits(claim, context, 1),
  examples: {
    fires: {
      story: 'biopsy beside polyp removal',
      from: 'outpatient',
      claim: (clean) =>
        withLines(
          clean,
          { revenueCode: '0750', procedureCode: '45385', modifiers: [] },
          { revenueCode: '0750', procedureCode: '45380', modifiers: [] },
        ),
    },
    passes: {
      story: 'biopsy of another place, with XS',
      from: 'outpatient',
      claim: (clean) =>
        withLines(
          clean,
          { revenueCode: '0750', procedureCode: '45385', modifiers: [] },
          { revenueCode: '0750', procedureCode: '45380', modifiers: ['XS'] },
        ),
    },
  },
};
