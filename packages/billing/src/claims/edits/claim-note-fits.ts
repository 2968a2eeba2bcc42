import type { Edit, EditHit } from './edit.ts';
import { withDetails } from './support/details-example.ts';
import { SINCE_5010 } from './support/since.ts';

const MOST = 80;

export const claimNoteFits: Edit = {
  id: 'claim-note-fits',
  title: 'Notes have at most 80 characters',
  severity: 'hold',
  source: '005010X222A1, X223A3 and X224A2 loops 2300 and 2400 NTE02 (1 to 80 characters)',
  why: 'The rest of a longer note is not sent, and an empty one is rejected.',
  effective: SINCE_5010,
  check: ({ details, lines }) => {
    const notes: [where: string, text: string | undefined][] = [['details.note.text', details?.note?.text]];
    lines.forEach(({ note }, index) => {
      if (note !== undefined) notes.push([`lines[${index}].note`, note]);
    });
    return notes.flatMap(([where, text]): EditHit[] =>
      text === undefined || (text.trim() !== '' && text.length <= MOST)
        ? []
        : [
            {
              where,
              message:
                text.trim() === ''
                  ? 'A note of the claim is empty.'
                  : `A note of the claim has ${text.length} characters; ${MOST} is the most.`,
              fix: 'Shorten it; send what needs more room as an attachment.',
            },
          ],
    );
  },
  examples: {
    fires: {
      story: 'a paragraph',
      claim: (clean) => withDetails(clean, { note: { kind: 'ADD', text: 'SEE RECORD. '.repeat(10) } }),
    },
    passes: {
      story: 'a line',
      claim: (clean) => withDetails(clean, { note: { kind: 'ADD', text: 'SECOND VISIT AT 4 PM' } }),
    },
  },
};
