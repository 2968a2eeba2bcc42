import type { Edit } from './edit.ts';
import { withFacility, withLines } from './support/example.ts';
import { SINCE_5010 } from './support/since.ts';
import { modifiedRows } from './support/surgery.ts';

export const coSurgeonsAllowed: Edit = {
  id: 'co-surgeons-allowed',
  title: 'Two surgeons are paid for this code',
  severity: 'hold',
  source: 'Medicare physician fee schedule, co-surgeon indicator; CMS Claims Processing Manual ch. 12 section 40.8',
  why: 'The modifier does not fit the code: CO-4 with N519.',
  kinds: ['professional'],
  effective: SINCE_5010,
  check: (claim, context) =>
    [...modifiedRows(claim, context, ['62'])].flatMap(({ line, row, modifier, where }) =>
      ['0', '9'].includes(row.coSurgeon)
        ? [
            {
              where,
              message: `Line ${line.lineNumber} has modifier ${modifier} on ${line.procedureCode}, for which two surgeons are not paid.`,
              fix: 'Bill without 62, or as an assistant where one is paid.',
            },
          ]
        : [],
    ),
  examples: {
    fires: {
      story: 'two surgeons for a joint injection',
      claim: (clean) => withLines(clean, { procedureCode: '20610', modifiers: ['62'] }),
    },
    passes: {
      story: 'two surgeons for a spine decompression',
      claim: (clean) => withLines(withFacility(clean), { procedureCode: '63047', modifiers: ['62'] }),
    },
  },
};
