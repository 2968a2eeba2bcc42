import type { Edit } from './edit.ts';
import { withBilling } from './support/example.ts';
import { SINCE_5010 } from './support/since.ts';

export const billingPhoneTenDigits: Edit = {
  id: 'billing-phone-ten-digits',
  title: 'Billing provider phone has ten digits',
  severity: 'warn',
  source: '005010X222A1 loop 1000A PER04 and loop 2010AA PER04',
  why: 'The payer calls this number when it has a question; a malformed one may be rejected and surely is not answered.',
  effective: SINCE_5010,
  check: (claim) =>
    /^[2-9]\d{9}$/.test(claim.billing.phone.replace(/[\s().-]/g, ''))
      ? []
      : [
          {
            where: 'billing.phone',
            message: 'The billing phone number is not a ten-digit number with area code.',
            fix: 'Enter area code and number in the practice settings.',
          },
        ],
  examples: {
    fires: { story: 'area code missing', claim: (clean) => withBilling(clean, { phone: '555-0140' }) },
    passes: { story: 'area code and number', claim: (clean) => withBilling(clean, { phone: '(218) 555-0140' }) },
  },
};
