import type { Edit } from './edit.ts';
import { withBillingAddress } from './support/example.ts';
import { SINCE_5010 } from './support/since.ts';

const PO_BOX = /\b(p\.?\s*o\.?\s*box|pob|post\s+office\s+box|lock\s*box)\b|^\s*box\s+\d/i;

export const billingAddressNotPoBox: Edit = {
  id: 'billing-address-not-po-box',
  title: 'Billing provider address is a street, not a PO box',
  severity: 'hold',
  source: '005010X222A1 loop 2010AA N301 (boxes go in the pay-to address, loop 2010AB)',
  why: 'The guide allows a street address only; clearinghouses and payers reject a PO box or lockbox at the door.',
  effective: SINCE_5010,
  check: ({ billing: { address } }) =>
    (['line1', 'line2'] as const)
      .filter((part) => PO_BOX.test(address[part] ?? ''))
      .map((part) => ({
        where: `billing.address.${part}`,
        message: 'The billing provider address is a PO box or lockbox.',
        fix: 'Enter the street address of the practice; have payments sent to the box by a pay-to address.',
      })),
  examples: {
    fires: { story: 'PO box', claim: (clean) => withBillingAddress(clean, { line1: 'P.O. Box 771' }) },
    passes: {
      story: 'street whose name holds the word',
      claim: (clean) => withBillingAddress(clean, { line1: '12 Boxwood Lane' }),
    },
  },
};
