import type { Edit } from './edit.ts';
import { addressesOf } from './support/addresses.ts';
import { withBillingAddress } from './support/example.ts';
import { SINCE_5010 } from './support/since.ts';

const LONGEST = { line1: 55, line2: 55, city: 30 } as const;

export const addressesFit: Edit = {
  id: 'addresses-fit',
  title: 'Addresses fit their fields',
  severity: 'warn',
  source: '005010X222A1 N301, N302 (55 characters), N401 (30)',
  why: 'A longer line is cut; a check or letter may not arrive, and the payer may not match the address.',
  effective: SINCE_5010,
  check: (claim) =>
    addressesOf(claim).flatMap(({ path, whose, address }) =>
      (['line1', 'line2', 'city'] as const)
        .filter((part) => (address[part] ?? '').trim().length > LONGEST[part])
        .map((part) => ({
          where: `${path}.${part}`,
          message: `The ${whose} ${part === 'city' ? 'city' : 'street'} has more than ${LONGEST[part]} characters; the rest is cut.`,
          fix: 'Shorten it as the Postal Service does, or use the second line.',
        })),
    ),
  examples: {
    fires: {
      story: 'street of 56 characters',
      claim: (clean) => withBillingAddress(clean, { line1: `400 ${'Harbor'.repeat(8)}Road` }),
    },
    passes: { story: 'short street', claim: (clean) => withBillingAddress(clean, { line1: '400 Harbor Road' }) },
  },
};
