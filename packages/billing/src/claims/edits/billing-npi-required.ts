import type { Edit } from './edit.ts';
import { withBilling } from './support/example.ts';
import { SINCE_5010 } from './support/since.ts';

export const billingNpiRequired: Edit = {
  id: 'billing-npi-required',
  title: 'Billing provider has an NPI',
  severity: 'hold',
  source: '005010X222A1 loop 2010AA NM109; 45 CFR 162.410',
  why: 'A covered provider is known by its NPI alone: without it the claim is rejected, or returned as CO-206.',
  effective: SINCE_5010,
  check: (claim) =>
    claim.billing.npi.trim() === ''
      ? [
          {
            where: 'billing.npi',
            message: 'The billing provider has no NPI.',
            fix: "Enter the practice's NPI in the practice settings.",
          },
        ]
      : [],
  examples: {
    fires: { story: 'practice without an NPI', claim: (clean) => withBilling(clean, { npi: '' }) },
    passes: { story: 'practice with its NPI', claim: (clean) => withBilling(clean, { npi: '1999999109' }) },
  },
};
