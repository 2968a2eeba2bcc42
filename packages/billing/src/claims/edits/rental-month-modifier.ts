import type { Edit } from './edit.ts';
import { type CodeRange, inRanges } from './support/code-ranges.ts';
import { asMedicare, withLines, withReferring } from './support/example.ts';
import { lineHits } from './support/lines.ts';
import { isMedicare } from './support/payer-kind.ts';
import { SINCE_5010 } from './support/since.ts';

/** Common equipment whose rental is capped at 13 months: beds, CPAP and its humidifier, nebulizer, lift, manual wheelchairs. */
const CAPPED: readonly CodeRange[] = [
  ['E0250', 'E0304'],
  ['E0470', 'E0471'],
  ['E0562', 'E0562'],
  ['E0570', 'E0570'],
  ['E0601', 'E0601'],
  ['E0630', 'E0630'],
  ['K0001', 'K0004'],
];
const MONTHS = new Set(['KH', 'KI', 'KJ']);

export const rentalMonthModifier: Edit = {
  id: 'rental-month-modifier',
  title: 'Capped rentals say which month it is',
  severity: 'hold',
  source:
    'CMS Claims Processing Manual ch. 20 section 30.5.2 (KH first, KI second and third, KJ fourth to thirteenth month)',
  why: 'The rate falls with the months; without or with two of them the line is returned with CO-4.',
  kinds: ['professional'],
  effective: SINCE_5010,
  check: (claim) =>
    isMedicare(claim)
      ? lineHits(claim, (line, path) => {
          if (!line.modifiers.includes('RR') || !inRanges(line.procedureCode, CAPPED)) return undefined;
          const told = line.modifiers.filter((modifier) => MONTHS.has(modifier)).length;
          if (told === 1) return undefined;
          return {
            where: `${path}.modifiers`,
            message: `Line ${line.lineNumber} rents ${line.procedureCode} and ${told === 0 ? 'does not say which month it is' : 'names several months'}.`,
            fix: 'Add KH for the first, KI for the second and third, KJ for the fourth to thirteenth month.',
          };
        })
      : [],
  examples: {
    fires: {
      story: 'rental, month not said',
      claim: (clean) => asMedicare(withReferring(withLines(clean, { procedureCode: 'E0601', modifiers: ['RR'] }))),
    },
    passes: {
      story: 'second month',
      claim: (clean) =>
        asMedicare(withReferring(withLines(clean, { procedureCode: 'E0601', modifiers: ['RR', 'KI'] }))),
    },
  },
};
