import type { Edit, EditHit } from './edit.ts';
import { SINCE_5010 } from './support/since.ts';

export const payerSequenceDistinct: Edit = {
  id: 'payer-sequence-distinct',
  title: 'Each payer has its own place in the order',
  severity: 'hold',
  source: '005010X222A1, X223A3 and X224A2 loops 2000B and 2320 SBR01',
  why: 'Two payers cannot both be first: the claim is rejected, or both pay and both want it back.',
  effective: SINCE_5010,
  check: ({ otherPayers, payerSequence }) => {
    if (!otherPayers) return [];
    const seen = new Set([payerSequence]);
    return otherPayers.flatMap((other, index): EditHit[] => {
      // A patient with four payers has two of them past the second.
      const twice = other.payerSequence !== 'T' && seen.has(other.payerSequence);
      seen.add(other.payerSequence);
      if (!twice) return [];
      return [
        {
          where: `otherPayers[${index}].payerSequence`,
          message: `${other.payer.name} has the place ${other.payerSequence} in the order, which another payer has too.`,
          fix: 'Put the patient’s coverages in order: P first, S second, T third.',
        },
      ];
    });
  },
  examples: {
    fires: {
      story: 'two first payers',
      from: 'secondary',
      claim: (clean) => ({ ...clean, payerSequence: 'P' }),
    },
    passes: { story: 'first and second', from: 'secondary', claim: (clean) => clean },
  },
};
