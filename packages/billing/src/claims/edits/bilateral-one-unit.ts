import type { Edit } from './edit.ts';
import { withLines } from './support/example.ts';
import { SINCE_5010 } from './support/since.ts';
import { modifiedRows } from './support/surgery.ts';

export const bilateralOneUnit: Edit = {
  id: 'bilateral-one-unit',
  title: 'Modifier 50 goes with one unit',
  severity: 'hold',
  source:
    'Medicare physician fee schedule, bilateral surgery indicator; CMS Claims Processing Manual ch. 12 section 40.7',
  why: 'Medicare pays 150 percent for one unit with 50; two units are denied or paid twice and taken back.',
  kinds: ['professional'],
  effective: SINCE_5010,
  check: (claim, context) =>
    [...modifiedRows(claim, context, ['50'])].flatMap(({ line, row, modifier, where }) =>
      row.bilateral === '1' && line.units > 1
        ? [
            {
              where,
              message: `Line ${line.lineNumber} has modifier ${modifier} on ${line.procedureCode} and ${line.units} units.`,
              fix: 'Bill one unit with 50, or two lines with LT and RT.',
            },
          ]
        : [],
    ),
  examples: {
    fires: {
      story: 'both knees, two units',
      claim: (clean) => withLines(clean, { procedureCode: '20610', modifiers: ['50'], units: 2 }),
    },
    passes: {
      story: 'both knees, one unit',
      claim: (clean) => withLines(clean, { procedureCode: '20610', modifiers: ['50'] }),
    },
  },
};
