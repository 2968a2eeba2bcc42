import type { Edit } from './edit.ts';
import { withBillingAddress } from './support/example.ts';
import { SINCE_5010 } from './support/since.ts';

export const billingZipNineDigits: Edit = {
  id: 'billing-zip-nine-digits',
  title: 'Billing provider ZIP has nine digits',
  severity: 'warn',
  source: '005010X222A1 loop 2010AA N403',
  why: 'The guide wants the full nine digits for the billing provider; some clearinghouses reject five.',
  effective: SINCE_5010,
  check: ({ billing: { address } }) =>
    /^\d{5}$/.test(address.zip)
      ? [
          {
            where: 'billing.address.zip',
            message: `The billing provider ZIP ${address.zip} has no four-digit extension.`,
            fix: 'Look the ZIP+4 up at the Postal Service and enter all nine digits in the practice settings.',
          },
        ]
      : [],
  examples: {
    fires: { story: 'five digits', claim: (clean) => withBillingAddress(clean, { zip: '55802' }) },
    passes: { story: 'nine digits', claim: (clean) => withBillingAddress(clean, { zip: '558021234' }) },
  },
};
