import type { Edit } from './edit.ts';
import { withLines } from './support/example.ts';
import { mueHits } from './support/mue-hits.ts';
import { SINCE_5010 } from './support/since.ts';

export const lineUnitsWithinLimit: Edit = {
  id: 'line-units-within-limit',
  title: 'Units of a line keep the limit of the code',
  severity: 'hold',
  source: 'CMS NCCI medically unlikely edits, practitioner table, adjudication indicator 1',
  why: 'Units above the limit deny the whole line: CO-151 with N362.',
  kinds: ['professional'],
  effective: SINCE_5010,
  check: (claim, context) => mueHits(claim, context, 'practitioner', [1]),
  examples: {
    fires: {
      story: 'two CT scans of the chest on one line',
      claim: (clean) => withLines(clean, { procedureCode: '71250', units: 2 }),
    },
    passes: { story: 'one scan', claim: (clean) => withLines(clean, { procedureCode: '71250' }) },
  },
};
