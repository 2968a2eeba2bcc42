import { cents, formatDollars, sumCents } from '../../kernel/index.ts';
import type { Edit } from './edit.ts';
import { SINCE_5010 } from './support/since.ts';

export const totalEqualsLines: Edit = {
  id: 'total-equals-lines',
  title: 'Total is the sum of the lines',
  severity: 'hold',
  source: '005010X222A1 loop 2300 CLM02 (sum of SV102)',
  why: 'A total that does not add up is rejected at the door, or returned with M54.',
  effective: SINCE_5010,
  check: ({ lines, totalChargeCents }) => {
    const sum = sumCents(lines.map((line) => line.chargeCents));
    if (sum === totalChargeCents) return [];
    return [
      {
        where: 'totalChargeCents',
        message: `The claim says ${formatDollars(totalChargeCents)} and its lines add up to ${formatDollars(sum)}.`,
        fix: 'Build the claim again from its charges.',
      },
    ];
  },
  examples: {
    fires: {
      story: 'one cent off',
      claim: (clean) => ({ ...clean, totalChargeCents: cents(clean.totalChargeCents + 1) }),
    },
    passes: { story: 'adds up', claim: (clean) => clean },
  },
};
