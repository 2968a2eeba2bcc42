import type { Edit } from './edit.ts';
import { withLines } from './support/example.ts';
import { SINCE_5010 } from './support/since.ts';
import { modifiedRows } from './support/surgery.ts';

export const componentModifierAllowed: Edit = {
  id: 'component-modifier-allowed',
  title: 'Modifiers 26 and TC stand on a code that has both parts',
  severity: 'hold',
  source:
    'Medicare physician fee schedule, PC/TC indicator; CMS Claims Processing Manual ch. 12 section 20.2; ch. 13 section 20',
  why: 'The modifier does not fit the code: CO-4 with N519.',
  kinds: ['professional'],
  effective: SINCE_5010,
  check: (claim, context) =>
    [...modifiedRows(claim, context, ['26', 'TC'])].flatMap(({ line, row, modifier, where }) =>
      ['0', '2', '3', '4', '5', '7'].includes(row.pcTcIndicator)
        ? [
            {
              where,
              message: `Line ${line.lineNumber} has modifier ${modifier} on ${line.procedureCode}, which has no such part of its own.`,
              fix: 'Take the modifier off, or choose the code of the part that was given.',
            },
          ]
        : [],
    ),
  examples: {
    fires: {
      story: '26 on the reading of an ECG, which is only that',
      claim: (clean) => withLines(clean, { procedureCode: '93010', modifiers: ['26'] }),
    },
    passes: {
      story: '26 on a chest film',
      claim: (clean) => withLines(clean, { procedureCode: '71046', modifiers: ['26'] }),
    },
  },
};
