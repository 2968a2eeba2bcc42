import { cents } from '../../kernel/index.ts';
import type { Edit } from './edit.ts';
import { withLines } from './support/example.ts';
import { lineHits } from './support/lines.ts';
import { SINCE_5010 } from './support/since.ts';

export const equipmentHasPrice: Edit = {
  id: 'equipment-has-price',
  title: 'Equipment has a rental or a purchase price',
  severity: 'hold',
  source: '005010X222A1 loop 2400 SV504 and SV505',
  why: 'A line with the facts of equipment and no price of it is rejected.',
  kinds: ['professional'],
  effective: SINCE_5010,
  check: (claim) =>
    lineHits(claim, ({ equipment, lineNumber }, path) =>
      !equipment || (equipment.rentalCents ?? 0) > 0 || (equipment.purchaseCents ?? 0) > 0
        ? undefined
        : {
            where: `${path}.equipment`,
            message: `The equipment on line ${lineNumber} has neither a rental nor a purchase price.`,
            fix: 'Enter the price of a rental month, or of buying it.',
          },
    ),
  examples: {
    fires: {
      story: 'no price',
      claim: (clean) => withLines(clean, { procedureCode: 'E0601', modifiers: ['RR', 'KH'], equipment: { days: 30 } }),
    },
    passes: {
      story: 'rental price',
      claim: (clean) =>
        withLines(clean, {
          procedureCode: 'E0601',
          modifiers: ['RR', 'KH'],
          equipment: { days: 30, rentalCents: cents(12_500), rentalFrequency: '4' },
        }),
    },
  },
};
