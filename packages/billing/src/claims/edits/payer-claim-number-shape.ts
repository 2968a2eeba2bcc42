import type { Edit } from './edit.ts';
import { SINCE_5010 } from './support/since.ts';
import { isX12Identifier } from './support/text.ts';

export const payerClaimNumberShape: Edit = {
  id: 'payer-claim-number-shape',
  title: "Payer's claim number can be sent as it is",
  severity: 'hold',
  source: '005010X222A1 loop 2300 REF*F8 REF02 (1 to 50 characters)',
  why: 'With a changed number the payer cannot find the claim to correct and denies with CO-129 or as a duplicate.',
  effective: SINCE_5010,
  check: ({ payerClaimControlNumber: number }) =>
    number === undefined || isX12Identifier(number, 50)
      ? []
      : [
          {
            where: 'payerClaimControlNumber',
            message: "The payer's claim control number has characters that X12 cannot carry, or more than 50.",
            fix: 'Copy the number from the remittance (CLP07) without notes.',
          },
        ],
  examples: {
    fires: {
      story: 'two numbers in one field',
      claim: (clean) => ({ ...clean, frequencyCode: '7', payerClaimControlNumber: '2026306A00417|2026306A00418' }),
    },
    passes: {
      story: 'number of the remittance',
      claim: (clean) => ({ ...clean, frequencyCode: '7', payerClaimControlNumber: '2026306A00417' }),
    },
  },
};
