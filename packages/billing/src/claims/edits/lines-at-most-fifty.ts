import type { Edit } from './edit.ts';
import { withLines } from './support/example.ts';
import { SINCE_5010 } from './support/since.ts';

export const linesAtMostFifty: Edit = {
  id: 'lines-at-most-fifty',
  title: 'Claim has at most fifty lines',
  severity: 'hold',
  source: '005010X222A1 loop 2400 (repeats 50 times)',
  why: 'A claim with more lines is rejected whole.',
  kinds: ['professional', 'dental'],
  effective: SINCE_5010,
  check: ({ lines }) =>
    lines.length > 50
      ? [
          {
            where: 'lines[50]',
            message: `The claim has ${lines.length} lines; fifty is the most.`,
            fix: 'Split the visit into two claims.',
          },
        ]
      : [],
  examples: {
    fires: {
      story: '51 lines',
      claim: (clean) => withLines(clean, ...Array.from({ length: 51 }, () => ({ modifiers: ['76'] }))),
    },
    passes: {
      story: '50 lines',
      claim: (clean) => withLines(clean, ...Array.from({ length: 50 }, () => ({ modifiers: ['76'] }))),
    },
  },
};
