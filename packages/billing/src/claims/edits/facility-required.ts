import type { Edit } from './edit.ts';
import { withFacility, without } from './support/example.ts';
import { SINCE_5010 } from './support/since.ts';

/**
 * Office, home and both telehealth places: where the billing address or the patient's home says enough. Ambulances (41,
 * 42) say where they drove from and to instead (loops 2310E and 2310F).
 */
const NO_FACILITY_NEEDED: ReadonlySet<string> = new Set(['', '02', '10', '11', '12', '41', '42']);

/** Places that mostly are the billing provider's own: then the guide wants no second address. */
const OWN_PLACES: ReadonlySet<string> = new Set('15 17 20 49 50 53 57 58 60 62 65 71 72 81'.split(' '));

export const facilityRequired: Edit = {
  id: 'facility-required',
  title: 'Service away from office and home names its facility',
  severity: 'hold',
  source:
    '005010X222A1 loop 2310C (where the place is not the billing provider’s); CMS Claims Processing Manual ch. 26 section 10.4 item 32',
  why: 'The payer prices and checks by where the service was given; without it the claim is returned as CO-16 with MA114.',
  kinds: ['professional'],
  effective: SINCE_5010,
  check: (claim) =>
    claim.facility || NO_FACILITY_NEEDED.has(claim.placeOfService) || OWN_PLACES.has(claim.placeOfService)
      ? []
      : [
          {
            where: 'facility',
            message: `The place of service is ${claim.placeOfService} and the claim names no facility.`,
            fix: 'Choose the facility, with name, NPI and address; or correct the place of service.',
          },
        ],
  examples: {
    fires: { story: 'surgery center not named', claim: (clean) => without(withFacility(clean), 'facility') },
    passes: { story: 'surgery center named', claim: (clean) => withFacility(clean) },
  },
};
