import type { Edit } from './edit.ts';
import { withLines } from './support/example.ts';
import { lineHits } from './support/lines.ts';
import { SINCE_5010 } from './support/since.ts';

const SIDES = ['LT', 'RT', '50'];

export const modifierSidesAgree: Edit = {
  id: 'modifier-sides-agree',
  title: 'A line is left, right or both',
  severity: 'hold',
  source: 'CMS Claims Processing Manual ch. 12 section 40.7 (bilateral procedures)',
  why: 'LT, RT and 50 exclude each other on one line: CO-4 with N519, or payment for one side only.',
  effective: SINCE_5010,
  check: (claim) =>
    lineHits(claim, (line, path) => {
      const sides = line.modifiers.filter((modifier) => SIDES.includes(modifier));
      if (new Set(sides).size < 2) return undefined;
      return {
        where: `${path}.modifiers`,
        message: `Line ${line.lineNumber} has the modifiers ${sides.join(' and ')} together.`,
        fix: 'Bill both sides as one line with 50, or as two lines with LT and RT, as the payer wants it.',
      };
    }),
  examples: {
    fires: {
      story: 'left and right on one line',
      claim: (clean) => withLines(clean, { procedureCode: '20610', modifiers: ['LT', 'RT'] }),
    },
    passes: {
      story: 'left and right on two lines',
      claim: (clean) =>
        withLines(clean, { procedureCode: '20610', modifiers: ['LT'] }, { procedureCode: '20610', modifiers: ['RT'] }),
    },
  },
};
