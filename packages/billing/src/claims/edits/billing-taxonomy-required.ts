import type { Edit } from './edit.ts';
import { asMedicaid, withBilling } from './support/example.ts';
import { isMedicaid } from './support/payer-kind.ts';
import { SINCE_5010 } from './support/since.ts';

export const billingTaxonomyRequired: Edit = {
  id: 'billing-taxonomy-required',
  title: 'Medicaid claims have the taxonomy code of the billing provider',
  severity: 'hold',
  source: '005010X222A1, X223A3 and X224A2 loop 2000A PRV03 (where it decides the payment); Medicaid companion guides',
  why: 'Medicaid picks the enrolled record by taxonomy; without it the claim is rejected, or denied with CO-16 and N255.',
  effective: SINCE_5010,
  check: (claim) =>
    isMedicaid(claim) && claim.billing.taxonomy.trim() === ''
      ? [
          {
            where: 'billing.taxonomy',
            message: `${claim.payer.name} finds the practice by its taxonomy code, and the billing provider has none.`,
            fix: 'Enter the taxonomy code with which the practice is enrolled; NPPES shows it.',
          },
        ]
      : [],
  examples: {
    fires: { story: 'no taxonomy', claim: (clean) => withBilling(asMedicaid(clean), { taxonomy: '' }) },
    passes: { story: 'family medicine', claim: (clean) => withBilling(asMedicaid(clean), { taxonomy: '207Q00000X' }) },
  },
};
