import type { Edit } from './edit.ts';
import { withFacility, withLines } from './support/example.ts';
import { type PlaceRule, placeHits } from './support/place-hits.ts';
import { SINCE_5010 } from './support/since.ts';

const RULE: PlaceRule = {
  ranges: [['99281', '99285']],
  visit: 'an emergency department visit',
  // By video the place is the telehealth one.
  fits: (place) => ['23', '02', '10'].includes(place),
  fix: 'Set the place to 23, or use the visit code of the place where the patient was.',
};

export const emergencyVisitPlace: Edit = {
  id: 'emergency-visit-place',
  title: 'Emergency visits are in an emergency department',
  severity: 'hold',
  source: 'CPT 99281-99285; CMS Claims Processing Manual ch. 12 section 30.6.11',
  why: 'The code is for a hospital emergency department; elsewhere it is denied: CO-5.',
  kinds: ['professional'],
  effective: SINCE_5010,
  check: (claim) => placeHits(claim, RULE),
  examples: {
    fires: { story: 'in the office', claim: (clean) => withLines(clean, { procedureCode: '99284' }) },
    passes: {
      story: 'in the emergency department',
      claim: (clean) => withFacility(withLines(clean, { procedureCode: '99284' }), { placeOfService: '23' }),
    },
  },
};
