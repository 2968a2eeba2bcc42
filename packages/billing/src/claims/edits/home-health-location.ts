import type { Edit } from './edit.ts';
import { withoutStay } from './support/details-example.ts';
import { isMedicareHomeHealth } from './support/home-health.ts';
import { valueHundredths } from './support/institutional.ts';

export const homeHealthLocation: Edit = {
  id: 'home-health-location',
  title: 'Home health bills say where the patient lives',
  severity: 'hold',
  source: 'CMS Claims Processing Manual ch. 10 section 40.2 (value codes 61 and 85)',
  why: 'The wage index follows the statistical area (61), the rural add-on the county (85); without them the claim is returned.',
  kinds: ['institutional'],
  effective: { from: '2019-01-01' },
  check: (claim) => {
    if (!isMedicareHomeHealth(claim)) return [];
    const missing = ['61', '85'].filter((code) => valueHundredths(claim, code) === undefined);
    if (missing.length === 0) return [];
    return [
      {
        where: 'details.institutional.values',
        message: `The home health bill lacks the value code ${missing.join(' and ')}.`,
        fix: 'Enter 61 with the statistical area and 85 with the county of where the patient got the care.',
      },
    ];
  },
  examples: {
    fires: { story: 'no value codes', from: 'home-health', claim: (clean) => withoutStay(clean, 'values') },
    passes: { story: 'area and county', from: 'home-health', claim: (clean) => clean },
  },
};
