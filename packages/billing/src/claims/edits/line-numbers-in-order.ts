import type { Edit } from './edit.ts';
import { withLines } from './support/example.ts';
import { lineHits } from './support/lines.ts';
import { SINCE_5010 } from './support/since.ts';

export const lineNumbersInOrder: Edit = {
  id: 'line-numbers-in-order',
  title: 'Lines are numbered from 1 without a gap',
  severity: 'hold',
  source: '005010X222A1 loop 2400 LX01 and REF*6R',
  why: 'LX must count from 1, or the claim is rejected; the remittance answers by line number.',
  effective: SINCE_5010,
  check: (claim) =>
    lineHits(claim, (line, path, index) =>
      line.lineNumber === index + 1
        ? undefined
        : {
            where: `${path}.lineNumber`,
            message: `The line at place ${index + 1} has the number ${line.lineNumber}.`,
            fix: 'Build the claim again, so that its lines are numbered anew.',
          },
    ),
  examples: {
    fires: { story: 'starts at 2', claim: (clean) => withLines(clean, { lineNumber: 2 }) },
    passes: { story: 'starts at 1', claim: (clean) => withLines(clean, { lineNumber: 1 }) },
  },
};
