import type { Edit } from './edit.ts';
import { withPayer } from './support/example.ts';
import { SINCE_5010 } from './support/since.ts';

export const payerIdentifierRequired: Edit = {
  id: 'payer-identifier-required',
  title: 'Payer has an identifier',
  severity: 'hold',
  source: '005010X222A1 loop 2010BB NM109 (2 to 80 characters)',
  why: 'The clearinghouse routes by this identifier; without a good one the claim goes nowhere or to another payer.',
  effective: SINCE_5010,
  check: ({ payer: { payerIdentifier } }) =>
    /^[0-9A-Za-z-]{2,80}$/.test(payerIdentifier)
      ? []
      : [
          {
            where: 'payer.payerIdentifier',
            message:
              payerIdentifier.trim() === ''
                ? 'The payer has no electronic identifier.'
                : 'The payer identifier holds something else than letters, digits and hyphens.',
            fix: "Look it up in the clearinghouse's payer list and enter it on the payer's record.",
          },
        ],
  examples: {
    fires: { story: 'left empty', claim: (clean) => withPayer(clean, { payerIdentifier: '' }) },
    passes: { story: 'identifier from the list', claim: (clean) => withPayer(clean, { payerIdentifier: 'NM001' }) },
  },
};
