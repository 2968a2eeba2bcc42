import type { Edit } from './edit.ts';
import { withBilling } from './support/example.ts';
import { SINCE_5010 } from './support/since.ts';

export const billingTaxonomyRequired: Edit = {
  id: 'billing-taxonomy-required',
  title: 'Billing provider has a taxonomy code',
  severity: 'warn',
  source: '005010X222A1 loop 2000A PRV03',
  why: 'Many payers, Medicaid above all, pick the enrolled record by taxonomy; without it they deny with CO-16 and N255.',
  effective: SINCE_5010,
  check: (claim) =>
    claim.billing.taxonomy.trim() === ''
      ? [
          {
            where: 'billing.taxonomy',
            message: 'The billing provider has no taxonomy code.',
            fix: 'Enter the taxonomy code with which the practice is enrolled; NPPES shows it.',
          },
        ]
      : [],
  examples: {
    fires: { story: 'no taxonomy', claim: (clean) => withBilling(clean, { taxonomy: '' }) },
    passes: { story: 'family medicine', claim: (clean) => withBilling(clean, { taxonomy: '207Q00000X' }) },
  },
};
