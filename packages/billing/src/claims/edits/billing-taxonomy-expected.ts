import type { Edit } from './edit.ts';
import { withBilling } from './support/example.ts';
import { isMedicaid } from './support/payer-kind.ts';
import { SINCE_5010 } from './support/since.ts';

export const billingTaxonomyExpected: Edit = {
  id: 'billing-taxonomy-expected',
  title: 'Billing provider has a taxonomy code',
  severity: 'hold',
  confirmable: true,
  source: '005010X222A1, X223A3 and X224A2 loop 2000A PRV03 (where it decides the payment)',
  why: 'Many plans pick the enrolled record by taxonomy and reject or deny (CO-16, N255) without; some never look at it.',
  effective: SINCE_5010,
  check: (claim) =>
    !isMedicaid(claim) && claim.billing.taxonomy.trim() === ''
      ? [
          {
            where: 'billing.taxonomy',
            message: `The billing provider has no taxonomy code for ${claim.payer.name}.`,
            fix: 'Enter the taxonomy code with which the practice is enrolled; NPPES shows it.',
          },
        ]
      : [],
  examples: {
    fires: { story: 'no taxonomy', claim: (clean) => withBilling(clean, { taxonomy: '' }) },
    passes: { story: 'family medicine', claim: (clean) => withBilling(clean, { taxonomy: '207Q00000X' }) },
  },
};
