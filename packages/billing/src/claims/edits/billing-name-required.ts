import type { Edit } from './edit.ts';
import { withBilling } from './support/example.ts';
import { SINCE_5010 } from './support/since.ts';
import { isBlank } from './support/text.ts';

export const billingNameRequired: Edit = {
  id: 'billing-name-required',
  title: 'Billing provider has a name',
  severity: 'hold',
  source: '005010X222A1 loop 2010AA NM103',
  why: 'Without the name the payer cannot tell whom to pay and rejects the claim, or returns it as CO-16 with N256.',
  effective: SINCE_5010,
  check: (claim) =>
    isBlank(claim.billing.name)
      ? [
          {
            where: 'billing.name',
            message: 'The billing provider has no name that can be sent.',
            fix: 'Enter the name of the practice as it is enrolled with the payer.',
          },
        ]
      : [],
  examples: {
    fires: { story: 'practice without a name', claim: (clean) => withBilling(clean, { name: ' ' }) },
    passes: { story: 'practice with its enrolled name', claim: (clean) => withBilling(clean, { name: 'Bay Clinic' }) },
  },
};
