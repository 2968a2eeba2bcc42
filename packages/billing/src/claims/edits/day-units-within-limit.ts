import type { Edit } from './edit.ts';
import { withLines } from './support/example.ts';
import { mueHits } from './support/mue-hits.ts';
import { SINCE_5010 } from './support/since.ts';

export const dayUnitsWithinLimit: Edit = {
  id: 'day-units-within-limit',
  title: 'Units of a day keep the absolute limit of the code',
  severity: 'hold',
  source: 'CMS NCCI medically unlikely edits, practitioner table, adjudication indicator 2',
  why: 'Units above the limit deny the whole line: CO-151 with N362. The limit follows from the code itself, and no appeal changes it.',
  kinds: ['professional'],
  effective: SINCE_5010,
  check: (claim, context) => mueHits(claim, context, 'practitioner', [2]),
  examples: {
    fires: {
      story: 'polyps removed in two units',
      claim: (clean) => withLines(clean, { procedureCode: '45385', units: 2 }),
    },
    passes: { story: 'one unit, however many polyps', claim: (clean) => withLines(clean, { procedureCode: '45385' }) },
  },
};
