import type { Edit } from './edit.ts';
import { isAnesthesia } from './support/anesthesia.ts';
import { withLines } from './support/example.ts';
import { lineHits } from './support/lines.ts';
import { SINCE_5010 } from './support/since.ts';

const NOT_TIMED = new Set(['01953', '01996']);

export const minutesOnlyForAnesthesia: Edit = {
  id: 'minutes-only-for-anesthesia',
  title: 'Minutes are for anesthesia, and anesthesia is in minutes',
  severity: 'hold',
  source: '005010X222A1 loop 2400 SV103 (MJ for anesthesia); CMS Claims Processing Manual ch. 12 section 50.G',
  why: 'Other services count in units: minutes of them are read as many services, and anesthesia units as few minutes.',
  kinds: ['professional'],
  effective: SINCE_5010,
  check: (claim) =>
    lineHits(claim, (line, path) => {
      const unit = line.unitOfMeasure;
      if (unit === undefined || NOT_TIMED.has(line.procedureCode) || (unit === 'MJ') === isAnesthesia(line))
        return undefined;
      return {
        where: `${path}.unitOfMeasure`,
        message:
          unit === 'MJ'
            ? `Line ${line.lineNumber} counts ${line.procedureCode} in minutes.`
            : `Line ${line.lineNumber} bills anesthesia and does not count in minutes.`,
        fix:
          unit === 'MJ' ? 'Enter the units of the code.' : 'Enter the minutes of anesthesia, counted in minutes (MJ).',
      };
    }),
  examples: {
    fires: { story: 'visit in minutes', claim: (clean) => withLines(clean, { unitOfMeasure: 'MJ', units: 1 }) },
    passes: {
      story: 'anesthesia in minutes',
      claim: (clean) =>
        withLines(clean, { procedureCode: '00830', unitOfMeasure: 'MJ', units: 45, modifiers: ['AA', 'P1'] }),
    },
  },
};
