import type { Edit } from './edit.ts';
import { withLines } from './support/example.ts';
import { lineHits } from './support/lines.ts';
import { SINCE_5010 } from './support/since.ts';

export const modifiersAtMostFour: Edit = {
  id: 'modifiers-at-most-four',
  title: 'A line has at most four modifiers',
  severity: 'hold',
  source: '005010X222A1 loop 2400 SV101-3 to SV101-6; CMS-1500 (02/12) item 24D',
  why: 'There is no place for a fifth modifier; the claim would be rejected.',
  effective: SINCE_5010,
  check: (claim) =>
    lineHits(claim, (line, path) =>
      line.modifiers.length > 4
        ? {
            where: `${path}.modifiers[4]`,
            message: `Line ${line.lineNumber} has ${line.modifiers.length} modifiers; four is the most.`,
            fix: 'Keep those that change payment, and put them first; where the payer takes 99, tell the rest in the note.',
          }
        : undefined,
    ),
  examples: {
    fires: { story: 'five', claim: (clean) => withLines(clean, { modifiers: ['25', '59', '76', 'LT', 'GA'] }) },
    passes: { story: 'four', claim: (clean) => withLines(clean, { modifiers: ['25', '76', 'GA', '24'] }) },
  },
};
