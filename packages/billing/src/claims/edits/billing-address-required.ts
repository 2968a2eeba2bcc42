import type { Edit } from './edit.ts';
import { missingParts } from './support/addresses.ts';
import { withBillingAddress } from './support/example.ts';
import { SINCE_5010 } from './support/since.ts';

export const billingAddressRequired: Edit = {
  id: 'billing-address-required',
  title: 'Billing provider has a whole address',
  severity: 'hold',
  source: '005010X222A1 loop 2010AA N301, N401, N402, N403',
  why: 'The address is required in every claim; without a part of it the claim is rejected, or returned as CO-16 with N258.',
  effective: SINCE_5010,
  check: (claim) => {
    const missing = missingParts(claim.billing.address);
    if (missing.length === 0) return [];
    return [
      {
        where: 'billing.address',
        message: `The billing provider address lacks: ${missing.join(', ')}.`,
        fix: 'Complete the street address in the practice settings.',
      },
    ];
  },
  examples: {
    fires: { story: 'no city', claim: (clean) => withBillingAddress(clean, { city: '' }) },
    passes: { story: 'street, city, state and ZIP', claim: (clean) => withBillingAddress(clean, { city: 'Duluth' }) },
  },
};
