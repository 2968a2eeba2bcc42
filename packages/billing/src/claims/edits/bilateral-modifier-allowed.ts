import type { Edit } from './edit.ts';
import { withFacility, withLines } from './support/example.ts';
import { SINCE_5010 } from './support/since.ts';
import { modifiedRows } from './support/surgery.ts';

export const bilateralModifierAllowed: Edit = {
  id: 'bilateral-modifier-allowed',
  title: 'Modifier 50 stands on a code that takes it',
  severity: 'hold',
  source:
    'Medicare physician fee schedule, bilateral surgery indicator; CMS Claims Processing Manual ch. 12 section 40.7',
  why: 'The modifier does not fit the code: CO-4 with N519.',
  kinds: ['professional'],
  effective: SINCE_5010,
  check: (claim, context) =>
    [...modifiedRows(claim, context, ['50'])].flatMap(({ line, row, modifier, where }) =>
      ['0', '2'].includes(row.bilateral)
        ? [
            {
              where,
              message: `Line ${line.lineNumber} has modifier ${modifier} on ${line.procedureCode}, ${row.bilateral === '2' ? 'which means both sides already' : 'which is not paid for two sides'}.`,
              fix: 'Take 50 off; separate sites go on lines with 59 or the X modifier.',
            },
          ]
        : [],
    ),
  examples: {
    fires: {
      story: 'both sides of a spine decompression that means both',
      claim: (clean) => withLines(withFacility(clean), { procedureCode: '63047', modifiers: ['50'] }),
    },
    passes: {
      story: 'both knees injected',
      claim: (clean) => withLines(clean, { procedureCode: '20610', modifiers: ['50'] }),
    },
  },
};
