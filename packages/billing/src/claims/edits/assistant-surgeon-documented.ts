import type { Edit } from './edit.ts';
import { withFacility, withLines } from './support/example.ts';
import { SINCE_5010 } from './support/since.ts';
import { modifiedRows } from './support/surgery.ts';

export const assistantSurgeonDocumented: Edit = {
  id: 'assistant-surgeon-documented',
  title: 'Assistant at surgery is documented where it has to be',
  severity: 'warn',
  source:
    'Medicare physician fee schedule, assistant at surgery indicator; CMS Claims Processing Manual ch. 12 section 20.4.3',
  why: 'For these codes an assistant is paid only when papers show why one was needed: CO-54.',
  kinds: ['professional'],
  effective: SINCE_5010,
  check: (claim, context) =>
    [...modifiedRows(claim, context, ['80', '81', '82', 'AS'])].flatMap(({ line, row, modifier, where }) =>
      row.assistant === '0' && !claim.details?.attachments?.length
        ? [
            {
              where,
              message: `Line ${line.lineNumber} has modifier ${modifier} on ${line.procedureCode}, for which an assistant needs papers.`,
              fix: 'Attach the operative note, or write it off.',
            },
          ]
        : [],
    ),
  examples: {
    fires: {
      story: 'assistant without papers',
      claim: (clean) => withLines(clean, { procedureCode: '99214', modifiers: ['80'] }),
    },
    passes: {
      story: 'assistant who is always paid',
      claim: (clean) => withLines(withFacility(clean), { procedureCode: '27447', modifiers: ['82', 'RT'] }),
    },
  },
};
