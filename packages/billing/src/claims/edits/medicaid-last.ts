import type { Edit } from './edit.ts';
import { asMedicaid } from './support/example.ts';
import { isMedicaid } from './support/payer-kind.ts';
import { comesBefore } from './support/payer-order.ts';
import { SINCE_5010 } from './support/since.ts';

export const medicaidLast: Edit = {
  id: 'medicaid-last',
  title: 'Medicaid pays last',
  severity: 'hold',
  source: 'Social Security Act section 1902(a)(25); 42 CFR 433.139',
  why: 'By law every other payer goes before Medicaid; it denies with CO-22, or pays and takes the money back.',
  effective: SINCE_5010,
  check: (claim) => {
    if (!claim.otherPayers || !isMedicaid(claim)) return [];
    const later = claim.otherPayers.findIndex(
      ({ payerSequence, payer }) =>
        comesBefore(claim.payerSequence, payerSequence) && payer.claimFilingIndicator !== 'MC',
    );
    const other = claim.otherPayers[later];
    if (!other) return [];
    return [
      {
        where: 'payerSequence',
        message: `Medicaid comes before ${other.payer.name} in the order of payers.`,
        fix: 'Bill the other payer first and Medicaid after it has decided.',
      },
    ];
  },
  examples: {
    fires: {
      story: 'Medicaid before a commercial plan',
      from: 'secondary',
      claim: (clean) =>
        asMedicaid({
          ...clean,
          payerSequence: 'P',
          otherPayers:
            clean.otherPayers?.map(({ adjudication: _gone, ...other }) => ({
              ...other,
              payerSequence: 'S' as const,
            })) ?? [],
        }),
    },
    passes: { story: 'Medicaid after it', from: 'secondary', claim: asMedicaid },
  },
};
