import type { Edit } from './edit.ts';
import { asMedicare, withLines } from './support/example.ts';
import { lineHits } from './support/lines.ts';
import { isMedicare } from './support/payer-kind.ts';
import { SINCE_5010 } from './support/since.ts';

export const bilateralLineOneUnit: Edit = {
  id: 'bilateral-line-one-unit',
  title: 'Both sides (50) are one unit',
  severity: 'hold',
  source: 'CMS Claims Processing Manual ch. 12 section 40.7.B (one line, modifier 50, one unit)',
  why: 'Two units with 50 say that it was done four times: CO-151 or CO-222.',
  kinds: ['professional'],
  effective: SINCE_5010,
  check: (claim) =>
    isMedicare(claim)
      ? lineHits(claim, ({ modifiers, units, lineNumber }, path) =>
          modifiers.includes('50') && units === 2
            ? {
                where: `${path}.units`,
                message: `Line ${lineNumber} has modifier 50 and ${units} units.`,
                fix: 'Bill one unit with 50; Medicare pays it at 150%.',
              }
            : undefined,
        )
      : [],
  examples: {
    fires: {
      story: 'two units',
      claim: (clean) => asMedicare(withLines(clean, { procedureCode: '20610', modifiers: ['50'], units: 2 })),
    },
    passes: {
      story: 'one unit',
      claim: (clean) => asMedicare(withLines(clean, { procedureCode: '20610', modifiers: ['50'] })),
    },
  },
};
