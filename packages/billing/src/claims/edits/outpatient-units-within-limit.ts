import type { Edit } from './edit.ts';
import { withLines } from './support/example.ts';
import { mueHits } from './support/mue-hits.ts';
import { SINCE_5010 } from './support/since.ts';

export const outpatientUnitsWithinLimit: Edit = {
  id: 'outpatient-units-within-limit',
  title: 'Units of hospital outpatients keep the limit of the code',
  severity: 'hold',
  source: 'CMS NCCI medically unlikely edits, outpatient hospital table, adjudication indicator 1 to 3',
  why: 'Units above the limit deny the whole line: CO-151 with N362.',
  kinds: ['institutional'],
  effective: SINCE_5010,
  check: (claim, context) => mueHits(claim, context, 'outpatient', [1, 2, 3]),
  examples: {
    fires: {
      story: 'four chest films on one day',
      from: 'outpatient',
      claim: (clean) => withLines(clean, { revenueCode: '0320', procedureCode: '71046', modifiers: [], units: 4 }),
    },
    passes: {
      story: 'two chest films',
      from: 'outpatient',
      claim: (clean) => withLines(clean, { revenueCode: '0320', procedureCode: '71046', modifiers: [], units: 2 }),
    },
  },
};
