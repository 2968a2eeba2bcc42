import { isStateCode } from '@cleanclaim/codesets';
import type { Edit } from './edit.ts';
import { addressesOf } from './support/addresses.ts';
import { withBillingAddress } from './support/example.ts';
import { SINCE_5010 } from './support/since.ts';

export const addressStateKnown: Edit = {
  id: 'address-state-known',
  title: 'States are USPS codes',
  severity: 'hold',
  source: '005010X222A1 N402 of each address; USPS Publication 28 appendix B',
  why: 'A state that is not a postal code is rejected before adjudication.',
  effective: SINCE_5010,
  check: (claim) =>
    addressesOf(claim)
      .filter(({ address }) => address.state.trim() !== '' && !isStateCode(address.state.toUpperCase()))
      .map(({ path, whose, address }) => ({
        where: `${path}.state`,
        message: `The ${whose} state "${address.state}" is not a two-letter postal code.`,
        fix: 'Enter the two capital letters of the state, for example MN.',
      })),
  examples: {
    fires: { story: 'state written out', claim: (clean) => withBillingAddress(clean, { state: 'Minnesota' }) },
    passes: { story: 'postal code', claim: (clean) => withBillingAddress(clean, { state: 'WI' }) },
  },
};
