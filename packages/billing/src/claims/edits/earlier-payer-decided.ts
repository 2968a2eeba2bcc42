import type { Edit, EditHit } from './edit.ts';
import { payersBefore } from './support/payer-order.ts';
import { SINCE_5010 } from './support/since.ts';

export const earlierPayerDecided: Edit = {
  id: 'earlier-payer-decided',
  title: 'A later payer gets what the earlier ones decided',
  severity: 'hold',
  source:
    '005010X222A1, X223A3 and X224A2 loops 2320, 2330B DTP*573 and 2430; 45 CFR 162.1101 (coordination of benefits)',
  why: 'The next payer pays what is left; without the first one’s decision it denies with CO-22 or MA04.',
  effective: SINCE_5010,
  check: (claim) => {
    if (claim.payerSequence === 'P' || claim.encounterOnly) return [];
    const before = payersBefore(claim);
    if (before.length === 0)
      return [
        {
          where: 'otherPayers',
          message: 'The claim goes to a later payer and does not name the one before it.',
          fix: 'Enter the first payer’s coverage and decision, or make this payer the first.',
        },
      ];
    return before.flatMap(({ payer, index, adjudicated }): EditHit[] =>
      adjudicated
        ? []
        : [
            {
              where: `otherPayers[${index}].adjudication`,
              message: `The claim goes to a later payer before ${payer} has decided.`,
              fix: 'Wait for the remittance and post it; the next claim is then made from it.',
            },
          ],
    );
  },
  examples: {
    fires: {
      story: 'first payer has not answered',
      from: 'secondary',
      claim: (clean) => ({
        ...clean,
        otherPayers: clean.otherPayers?.map(({ adjudication: _gone, ...other }) => other) ?? [],
      }),
    },
    passes: { story: 'first payer paid', from: 'secondary', claim: (clean) => clean },
  },
};
