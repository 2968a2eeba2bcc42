import { cents } from '../../kernel/index.ts';
import type { Edit } from './edit.ts';
import { lineHits } from './support/lines.ts';
import { SINCE_5010 } from './support/since.ts';

export const nonCoveredWithinCharge: Edit = {
  id: 'non-covered-within-charge',
  title: 'The non-covered part is not more than the charge',
  severity: 'hold',
  source: '005010X223A3 loop 2400 SV207 and SV203; UB-04 form locators 47 and 48',
  why: 'More cannot be non-covered than was charged: the claim is rejected as out of balance.',
  kinds: ['institutional'],
  effective: SINCE_5010,
  check: (claim) =>
    lineHits(claim, ({ nonCoveredCents, chargeCents, lineNumber }, path) =>
      nonCoveredCents === undefined || (nonCoveredCents >= 0 && nonCoveredCents <= chargeCents)
        ? undefined
        : {
            where: `${path}.nonCoveredCents`,
            message: `The non-covered part of line ${lineNumber} is more than its charge, or negative.`,
            fix: 'Correct the part that is not covered.',
          },
    ),
  examples: {
    fires: {
      story: 'twice the charge',
      from: 'outpatient',
      claim: (clean) => ({
        ...clean,
        lines: clean.lines.map((line) => ({ ...line, nonCoveredCents: cents(line.chargeCents * 2) })),
      }),
    },
    passes: {
      story: 'all of it',
      from: 'outpatient',
      claim: (clean) => ({
        ...clean,
        lines: clean.lines.map((line) => ({ ...line, nonCoveredCents: line.chargeCents })),
      }),
    },
  },
};
