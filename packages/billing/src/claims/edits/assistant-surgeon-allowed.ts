import type { Edit } from './edit.ts';
import { withFacility, withLines } from './support/example.ts';
import { SINCE_5010 } from './support/since.ts';
import { modifiedRows } from './support/surgery.ts';

export const assistantSurgeonAllowed: Edit = {
  id: 'assistant-surgeon-allowed',
  title: 'Assistant at surgery is paid for this code',
  severity: 'hold',
  source:
    'Medicare physician fee schedule, assistant at surgery indicator; CMS Claims Processing Manual ch. 12 section 20.4.3',
  why: 'For these codes the law pays no assistant, and the patient may not be billed: CO-54.',
  kinds: ['professional'],
  effective: SINCE_5010,
  check: (claim, context) =>
    [...modifiedRows(claim, context, ['80', '81', '82', 'AS'])].flatMap(({ line, row, modifier, where }) =>
      ['1', '9'].includes(row.assistant)
        ? [
            {
              where,
              message: `Line ${line.lineNumber} has modifier ${modifier} on ${line.procedureCode}, for which no assistant is paid.`,
              fix: 'Take the line off.',
            },
          ]
        : [],
    ),
  examples: {
    fires: {
      story: 'assistant at a joint injection',
      claim: (clean) => withLines(clean, { procedureCode: '20610', modifiers: ['80'] }),
    },
    passes: {
      story: 'assistant at a knee replacement',
      claim: (clean) => withLines(withFacility(clean), { procedureCode: '27447', modifiers: ['80', 'RT'] }),
    },
  },
};
