import type { Edit, EditHit } from './edit.ts';
import { payersBefore } from './support/payer-order.ts';
import { SINCE_5010 } from './support/since.ts';

export const notCrossedOverAlready: Edit = {
  id: 'not-crossed-over-already',
  title: 'The earlier payer has not passed the claim on itself',
  severity: 'hold',
  confirmable: true,
  source: 'CMS Claims Processing Manual ch. 28 section 70.6 (crossover); 005010X221A1 CLP02 19 to 21; RARC MA18',
  why: 'The next payer has it already: a second copy is denied as a duplicate (CO-18).',
  effective: SINCE_5010,
  check: (claim) => {
    if (claim.payerSequence === 'P' || claim.frequencyCode !== '1') return [];
    return payersBefore(claim).flatMap(({ payer, index }): EditHit[] =>
      claim.otherPayers?.[index]?.adjudication?.crossedOver
        ? [
            {
              where: `otherPayers[${index}].adjudication.crossedOver`,
              message: `${payer} says that it passed this claim on.`,
              fix: `Wait for ${claim.payer.name} to answer; send it only when nothing came in 30 days.`,
            },
          ]
        : [],
    );
  },
  examples: {
    fires: {
      story: 'crossed over',
      from: 'secondary',
      claim: (clean) => ({
        ...clean,
        otherPayers:
          clean.otherPayers?.map((other) =>
            other.adjudication ? { ...other, adjudication: { ...other.adjudication, crossedOver: true } } : other,
          ) ?? [],
      }),
    },
    passes: { story: 'not passed on', from: 'secondary', claim: (clean) => clean },
  },
};
