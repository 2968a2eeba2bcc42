import type { Edit } from './edit.ts';
import { withFacility } from './support/example.ts';
import { SINCE_5010 } from './support/since.ts';

export const facilityZipNineDigits: Edit = {
  id: 'facility-zip-nine-digits',
  title: 'Facility ZIP has nine digits',
  severity: 'hold',
  source:
    '005010X222A1 loop 2310C, X223A3 loop 2310E and X224A2 loop 2310C N403 (nine digits); CMS Claims Processing Manual ch. 1 section 10.1.1',
  why: 'A file needs all nine digits for the place of service: five are rejected at the front, and Medicare cannot price by them.',
  effective: SINCE_5010,
  check: ({ facility, payer }) =>
    facility && payer.delivery !== 'paper' && /^\d{5}$/.test(facility.address.zip)
      ? [
          {
            where: 'facility.address.zip',
            message: `The service facility ZIP ${facility.address.zip} has no four-digit extension.`,
            fix: "Look the ZIP+4 up at the Postal Service and enter all nine digits on the facility's record.",
          },
        ]
      : [],
  examples: {
    fires: {
      story: 'five digits',
      claim: (clean) =>
        withFacility(clean, { address: { line1: '9 Pier Street', city: 'Duluth', state: 'MN', zip: '55802' } }),
    },
    passes: { story: 'nine digits', claim: (clean) => withFacility(clean) },
  },
};
