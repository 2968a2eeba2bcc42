import type { Edit } from './edit.ts';
import { withoutProviders } from './support/details-example.ts';
import { SINCE_5010 } from './support/since.ts';

export const attendingProviderRequired: Edit = {
  id: 'attending-provider-required',
  title: 'Facility claims name the attending provider',
  severity: 'hold',
  source: '005010X223A3 loop 2310A; CMS Claims Processing Manual ch. 25 section 75.5 form locator 76',
  why: 'Somebody answers for the care; only transport that was not scheduled goes without. Otherwise rejected, or N253.',
  kinds: ['institutional'],
  effective: SINCE_5010,
  check: (claim) => {
    if (claim.providers?.attending) return [];
    if (claim.lines.length > 0 && claim.lines.every(({ revenueCode }) => revenueCode?.startsWith('054'))) return [];
    return [
      {
        where: 'providers.attending',
        message: 'The facility claim names no attending provider.',
        fix: 'Add the clinician who was in charge of the care, with the individual NPI.',
      },
    ];
  },
  examples: {
    fires: { story: 'nobody named', from: 'outpatient', claim: withoutProviders },
    passes: { story: 'attending named', from: 'outpatient', claim: (clean) => clean },
  },
};
