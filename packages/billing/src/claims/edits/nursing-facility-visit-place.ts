import type { Edit } from './edit.ts';
import { withFacility, withLines } from './support/example.ts';
import { type PlaceRule, placeHits } from './support/place-hits.ts';
import { SINCE_5010 } from './support/since.ts';

const RULE: PlaceRule = {
  ranges: [
    ['99304', '99310'],
    ['99315', '99316'],
  ],
  visit: 'a nursing facility visit',
  fits: (place) => ['31', '32', '54', '56', '02'].includes(place),
  fix: 'Set the place to 31 (skilled) or 32 (nursing facility), or use the visit code of the place.',
};

export const nursingFacilityVisitPlace: Edit = {
  id: 'nursing-facility-visit-place',
  title: 'Nursing facility visits are in a nursing facility',
  severity: 'hold',
  source: 'CPT 99304-99316; CMS Claims Processing Manual ch. 12 section 30.6.13',
  why: 'Elsewhere the code is denied: CO-5. Whether 31 or 32 also decides which price is paid.',
  kinds: ['professional'],
  effective: SINCE_5010,
  check: (claim) => placeHits(claim, RULE),
  examples: {
    fires: { story: 'in the office', claim: (clean) => withLines(clean, { procedureCode: '99309' }) },
    passes: {
      story: 'in a skilled nursing facility',
      claim: (clean) => withFacility(withLines(clean, { procedureCode: '99309' }), { placeOfService: '31' }),
    },
  },
};
