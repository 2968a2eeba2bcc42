import type { Edit } from './edit.ts';
import { withBillingAddress } from './support/example.ts';
import { SINCE_5010 } from './support/since.ts';

export const billingZipNineDigits: Edit = {
  id: 'billing-zip-nine-digits',
  title: 'Billing provider ZIP has nine digits',
  severity: 'hold',
  source: '005010X222A1, X223A3 and X224A2 loop 2010AA N403 (the full nine digits of a ZIP in the United States)',
  why: 'A file needs all nine digits for the billing provider: with five the claim is rejected at the front. Paper forms take five.',
  effective: SINCE_5010,
  check: ({ billing: { address }, payer }) =>
    payer.delivery !== 'paper' && /^\d{5}$/.test(address.zip)
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
