import type { Edit } from './edit.ts';
import { missingParts } from './support/addresses.ts';
import { withFacility } from './support/example.ts';
import { SINCE_5010 } from './support/since.ts';
import { isBlank } from './support/text.ts';

export const facilityAddressRequired: Edit = {
  id: 'facility-address-required',
  title: 'Facility has a name and a whole address',
  severity: 'hold',
  source: '005010X222A1 loop 2310C NM103, N301, N401, N402, N403',
  why: 'Medicare prices by the ZIP of the facility; without name or address the claim is returned as CO-16 with MA114.',
  effective: SINCE_5010,
  check: ({ facility }) => {
    if (!facility) return [];
    const missing = [...(isBlank(facility.name) ? ['name'] : []), ...missingParts(facility.address)];
    if (missing.length === 0) return [];
    return [
      {
        where: 'facility.address',
        message: `The service facility lacks: ${missing.join(', ')}.`,
        fix: "Complete name and street address on the facility's record.",
      },
    ];
  },
  examples: {
    fires: {
      story: 'no street',
      claim: (clean) => withFacility(clean, { address: { line1: '', city: 'Duluth', state: 'MN', zip: '558021111' } }),
    },
    passes: { story: 'whole address', claim: (clean) => withFacility(clean) },
  },
};
