import type { Edit } from './edit.ts';
import { SINCE_5010 } from './support/since.ts';

export const originalHasNoPayerNumber: Edit = {
  id: 'original-has-no-payer-number',
  title: "Original claim does not carry a payer's claim number",
  severity: 'hold',
  confirmable: true,
  source: '005010X222A1 loop 2300 CLM05-3 and REF*F8',
  why: 'The number belongs to replacements and voids. On an original some payers reject it, others process a duplicate.',
  effective: SINCE_5010,
  check: ({ frequencyCode, payerClaimControlNumber }) =>
    frequencyCode === '1' && payerClaimControlNumber?.trim()
      ? [
          {
            where: 'frequencyCode',
            message: 'The claim is an original and carries the control number of an earlier claim.',
            fix: 'Make it a replacement (7) if the earlier claim was adjudicated, else take the number off.',
          },
        ]
      : [],
  examples: {
    fires: {
      story: 'original with number',
      claim: (clean) => ({ ...clean, payerClaimControlNumber: '2026306A00417' }),
    },
    passes: { story: 'original without', claim: (clean) => ({ ...clean, frequencyCode: '1' }) },
  },
};
