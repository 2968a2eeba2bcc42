import type { Edit } from './edit.ts';
import { withLines } from './support/example.ts';
import { SINCE_5010 } from './support/since.ts';
import { modifiedRows } from './support/surgery.ts';

export const multipleProcedureModifierFits: Edit = {
  id: 'multiple-procedure-modifier-fits',
  title: 'Modifier 51 stands on a procedure that is reduced',
  severity: 'hold',
  source:
    'Medicare physician fee schedule, multiple procedure indicator; CMS Claims Processing Manual ch. 12 section 40.6',
  why: 'The modifier does not fit the code: CO-4 with N519. Add-ons and visits are never reduced.',
  kinds: ['professional'],
  effective: SINCE_5010,
  check: (claim, context) =>
    [...modifiedRows(claim, context, ['51'])].flatMap(({ line, row, modifier, where }) =>
      row.multipleProcedure === '0'
        ? [
            {
              where,
              message: `Line ${line.lineNumber} has modifier ${modifier} on ${line.procedureCode}, which is never reduced as a second procedure.`,
              fix: 'Take 51 off.',
            },
          ]
        : [],
    ),
  examples: {
    fires: {
      story: '51 on an add-on',
      claim: (clean) => withLines(clean, { procedureCode: '17000' }, { procedureCode: '17003', modifiers: ['51'] }),
    },
    passes: {
      story: '51 on a second procedure',
      claim: (clean) => withLines(clean, { procedureCode: '20610' }, { procedureCode: '11200', modifiers: ['51'] }),
    },
  },
};
