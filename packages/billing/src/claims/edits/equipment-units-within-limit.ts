import type { Edit } from './edit.ts';
import { withLines } from './support/example.ts';
import { mueHits } from './support/mue-hits.ts';
import { SINCE_5010 } from './support/since.ts';

export const equipmentUnitsWithinLimit: Edit = {
  id: 'equipment-units-within-limit',
  title: 'Units of equipment keep the limit of the code',
  severity: 'hold',
  source: 'CMS NCCI medically unlikely edits, DME supplier table, adjudication indicator 1 to 3',
  why: 'Units above the limit deny the whole line: CO-151 with N362.',
  kinds: ['professional'],
  effective: SINCE_5010,
  check: (claim, context) => mueHits(claim, context, 'dme', [1, 2, 3]),
  examples: {
    fires: {
      story: 'two hospital beds for one patient',
      claim: (clean) => withLines(clean, { procedureCode: 'E0260', modifiers: ['NU'], units: 2 }),
    },
    passes: {
      story: 'one hospital bed',
      claim: (clean) => withLines(clean, { procedureCode: 'E0260', modifiers: ['NU'] }),
    },
  },
};
