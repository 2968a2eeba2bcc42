import type { OtherPayer } from '../other-payer.ts';
import type { Edit } from './edit.ts';
import { comesBefore } from './support/payer-order.ts';
import { SINCE_5010 } from './support/since.ts';

/** What the payer left to the patient, or did not pay without leaving it to the provider; in cents. */
function leftBy({ adjudication }: OtherPayer): number {
  if (!adjudication) return 1;
  const all = [...adjudication.adjustments, ...adjudication.lines.flatMap(({ adjustments }) => adjustments)];
  const open = all
    .filter(({ group, reason }) => group !== 'CO' || reason !== '45')
    .reduce((sum, { cents }) => sum + cents, 0);
  return open + (adjudication.patientLiabilityCents ?? 0);
}

export const secondaryHasBalance: Edit = {
  id: 'secondary-has-balance',
  title: 'There is something left for the later payer',
  severity: 'warn',
  source: '005010X221A1 CAS (PR patient, CO 45 contract); 42 CFR 411.33 (what Medicare pays as second payer)',
  why: 'Where the first payer left nothing but its contract reduction, the next one pays nothing.',
  effective: SINCE_5010,
  check: (claim) => {
    if (claim.payerSequence === 'P' || !claim.otherPayers) return [];
    const before = claim.otherPayers.filter(({ payerSequence }) => comesBefore(payerSequence, claim.payerSequence));
    if (before.length === 0 || before.some((other) => leftBy(other) !== 0)) return [];
    return [
      {
        where: 'otherPayers',
        message: 'The earlier payer left nothing to the patient.',
        fix: 'Do not bill the later payer, unless its plan counts visits.',
      },
    ];
  },
  examples: {
    fires: {
      story: 'paid all that the contract allows',
      from: 'secondary',
      claim: (clean) => ({
        ...clean,
        otherPayers:
          clean.otherPayers?.map(({ adjudication, ...other }) => {
            if (!adjudication) return other;
            const { patientLiabilityCents: _none, ...rest } = adjudication;
            const lines = rest.lines.map((line) => ({
              ...line,
              adjustments: line.adjustments.filter(({ group }) => group === 'CO'),
            }));
            return { ...other, adjudication: { ...rest, lines } };
          }) ?? [],
      }),
    },
    passes: { story: 'coinsurance left', from: 'secondary', claim: (clean) => clean },
  },
};
