import type { Edit } from './edit.ts';
import { withLines } from './support/example.ts';
import { lineHits } from './support/lines.ts';
import { mostUnits } from './support/most-units.ts';
import { SINCE_5010 } from './support/since.ts';

export const unitsPlausible: Edit = {
  id: 'units-plausible',
  title: 'Units are plausible for one day',
  severity: 'hold',
  source: 'CMS NCCI medically unlikely edits, practitioner table; 005010X222A1 loop 2400 SV104',
  why: 'More units than can be given on one day are denied whole, not cut down: CO-151.',
  kinds: ['professional'],
  effective: SINCE_5010,
  check: (claim) =>
    lineHits(claim, (line, path) => {
      const most = mostUnits(line.procedureCode);
      if (line.units <= most) return undefined;
      return {
        where: `${path}.units`,
        message: `Line ${line.lineNumber} has ${line.units} units of ${line.procedureCode}; ${most} is the most on one day.`,
        fix: 'Correct the units; services of several days go on a line each.',
      };
    }),
  examples: {
    fires: { story: 'twelve office visits', claim: (clean) => withLines(clean, { units: 12 }) },
    passes: {
      story: 'four quarter hours of exercise',
      claim: (clean) => withLines(clean, { procedureCode: '97110', units: 4 }),
    },
  },
};
