import type { Edit } from './edit.ts';
import { ANESTHESIA, inRanges } from './support/code-ranges.ts';
import { withLines } from './support/example.ts';
import { lineHits } from './support/lines.ts';
import { SINCE_5010 } from './support/since.ts';

/** Second and third degree burns by area, and daily care of a pain catheter: not timed. */
const NOT_TIMED = ['01953', '01996'];
const SHORTEST_MINUTES = 10;

export const anesthesiaTimeInMinutes: Edit = {
  id: 'anesthesia-time-in-minutes',
  title: 'Anesthesia time is in minutes',
  severity: 'warn',
  source: '005010X222A1 loop 2400 SV103 MJ; CMS Claims Processing Manual ch. 12 section 50.G',
  why: 'Time is sent in minutes. Time units of 15 minutes sent as minutes are paid a fifteenth of what is due.',
  kinds: ['professional'],
  effective: SINCE_5010,
  check: (claim) =>
    lineHits(claim, ({ procedureCode, units, lineNumber }, path) =>
      inRanges(procedureCode, ANESTHESIA) && !NOT_TIMED.includes(procedureCode) && units > 0 && units < SHORTEST_MINUTES
        ? {
            where: `${path}.units`,
            message: `Line ${lineNumber} bills ${units} minutes of anesthesia; that looks like time units.`,
            fix: 'Enter the minutes from the anesthesia record.',
          }
        : undefined,
    ),
  examples: {
    fires: {
      story: 'three time units',
      claim: (clean) => withLines(clean, { procedureCode: '00830', modifiers: ['AA'], units: 3 }),
    },
    passes: {
      story: '45 minutes',
      claim: (clean) => withLines(clean, { procedureCode: '00830', modifiers: ['AA'], units: 45 }),
    },
  },
};
