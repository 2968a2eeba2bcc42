import type { Edit } from './edit.ts';
import { withLines } from './support/example.ts';
import { SINCE_5010 } from './support/since.ts';
import { modifiedRows } from './support/surgery.ts';

export const teamSurgeryAllowed: Edit = {
  id: 'team-surgery-allowed',
  title: 'A surgical team is paid for this code',
  severity: 'hold',
  source: 'Medicare physician fee schedule, team surgery indicator; CMS Claims Processing Manual ch. 12 section 40.8',
  why: 'The modifier does not fit the code: CO-4 with N519.',
  kinds: ['professional'],
  effective: SINCE_5010,
  check: (claim, context) =>
    [...modifiedRows(claim, context, ['66'])].flatMap(({ line, row, modifier, where }) =>
      ['0', '9'].includes(row.teamSurgeon)
        ? [
            {
              where,
              message: `Line ${line.lineNumber} has modifier ${modifier} on ${line.procedureCode}, for which no team is paid.`,
              fix: 'Bill without 66, or with 62 where two surgeons are paid.',
            },
          ]
        : [],
    ),
  examples: {
    fires: {
      story: 'team for a joint injection',
      claim: (clean) => withLines(clean, { procedureCode: '20610', modifiers: ['66'] }),
    },
    passes: { story: 'one surgeon', claim: (clean) => withLines(clean, { procedureCode: '20610' }) },
  },
};
