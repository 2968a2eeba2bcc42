import type { Edit } from './edit.ts';
import { addressesOf } from './support/addresses.ts';
import { withPatient } from './support/example.ts';
import { SINCE_5010 } from './support/since.ts';

export const addressZipShape: Edit = {
  id: 'address-zip-shape',
  title: 'ZIP codes have five or nine digits',
  severity: 'hold',
  source: '005010X222A1 N403 of each address',
  why: 'A ZIP code of another length is rejected before adjudication.',
  effective: SINCE_5010,
  check: (claim) =>
    addressesOf(claim)
      .filter(({ address }) => address.zip.trim() !== '' && !/^\d{5}(-?\d{4})?$/.test(address.zip))
      .map(({ path, whose }) => ({
        where: `${path}.zip`,
        message: `The ${whose} ZIP code does not have five or nine digits.`,
        fix: 'Enter five digits, or nine with the extension.',
      })),
  examples: {
    fires: {
      story: 'four digits',
      claim: (clean) =>
        withPatient(clean, { address: { line1: '5 Fern Court', city: 'Duluth', state: 'MN', zip: '5580' } }),
    },
    passes: {
      story: 'five digits for a patient',
      claim: (clean) =>
        withPatient(clean, { address: { line1: '5 Fern Court', city: 'Duluth', state: 'MN', zip: '55803' } }),
    },
  },
};
