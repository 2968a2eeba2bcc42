import type { Edit } from './edit.ts';
import { withBilling } from './support/example.ts';
import { SINCE_5010 } from './support/since.ts';

export const taxIdNineDigits: Edit = {
  id: 'tax-id-nine-digits',
  title: 'Tax id of the billing provider has nine digits',
  severity: 'hold',
  source: '005010X222A1 loop 2010AA REF*EI REF02; 26 CFR 301.6109-1',
  why: 'Payers match NPI and tax id to their enrollment and report payments by it; a wrong one is rejected or paid to no one.',
  effective: SINCE_5010,
  check: ({ billing: { taxId } }) =>
    /^\d{2}-?\d{7}$/.test(taxId) && !/^(\d)\1+$/.test(taxId.replace('-', ''))
      ? []
      : [
          {
            where: 'billing.taxId',
            message:
              taxId.trim() === '' ? 'The billing provider has no tax id.' : 'The tax id is not a nine-digit number.',
            fix: 'Enter the nine digits of the EIN, as on the W-9 that the payer holds.',
          },
        ],
  examples: {
    fires: { story: 'eight digits', claim: (clean) => withBilling(clean, { taxId: '47123456' }) },
    passes: { story: 'nine digits', claim: (clean) => withBilling(clean, { taxId: '471234567' }) },
  },
};
