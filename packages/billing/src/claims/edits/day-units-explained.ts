import type { Edit } from './edit.ts';
import { withLines } from './support/example.ts';
import { mueHits } from './support/mue-hits.ts';
import { SINCE_5010 } from './support/since.ts';

export const dayUnitsExplained: Edit = {
  id: 'day-units-explained',
  title: 'Units of a day above the usual limit are explained',
  severity: 'hold',
  source: 'CMS NCCI medically unlikely edits, practitioner table, adjudication indicator 3',
  why: 'Units above the limit deny the whole line: CO-151 with N362. Paid on appeal only, when the record shows that they were needed.',
  kinds: ['professional'],
  effective: SINCE_5010,
  check: (claim, context) => mueHits(claim, context, 'practitioner', [3]),
  examples: {
    fires: {
      story: 'two hours of therapeutic activities',
      claim: (clean) => withLines(clean, { procedureCode: '97530', units: 8, modifiers: ['GP'] }),
    },
    passes: {
      story: 'the same with a note that says why',
      claim: (clean) =>
        withLines(clean, {
          procedureCode: '97530',
          units: 8,
          modifiers: ['GP'],
          note: 'Two sessions, morning and afternoon',
        }),
    },
  },
};
