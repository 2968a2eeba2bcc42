import { type PostRemittanceInput, postRemittance, remittancesFrom835 } from '@cleanclaim/billing/remittance';
import { readX12 } from '@cleanclaim/x12';
import { type Bench, timed } from './figures.ts';
import { file835, postableClaims } from './samples.ts';

const COUNT = 5000;

/** The decisions of posting one payment, without the database. */
export const posting: Bench = {
  name: 'posting',
  about:
    'One 835 of five thousand claim payments of four lines, each matched and paid. Reading the 835 is not part of the posting decisions; it stands beside them.',
  run: async () => {
    const bytes = file835(COUNT);
    const remittance = remittancesFrom835(readX12(bytes)).remittances[0];
    if (!remittance) throw new Error('the sample 835 has no payment');
    const input: PostRemittanceInput = {
      remittance,
      claims: postableClaims(COUNT),
      postingDate: '2026-11-05',
      ids: { remittanceId: 'remittance-1', payerId: 'payer-1' },
      settings: { postBalancedPartOfUnbalanced: false },
    };
    const posted = postRemittance(input);
    if (posted.outcome !== 'posted' || posted.entries.length < COUNT || posted.exceptions.length > 0) {
      throw new Error(`the sample 835 does not post: ${posted.exceptions[0]?.reason}`);
    }
    const unit = 'claim payments';
    return [
      {
        product: await timed('posting decisions', unit, COUNT, () => postRemittance(input)),
        baselines: [
          await timed('JSON.stringify of the remittance', unit, COUNT, () => JSON.stringify(remittance)),
          await timed('reading the 835 into a remittance', unit, COUNT, () => remittancesFrom835(readX12(bytes))),
        ],
      },
    ];
  },
};
