import type { Edit } from './edit.ts';
import { withFacility, withLines } from './support/example.ts';
import { type PlaceRule, placeHits } from './support/place-hits.ts';
import { SINCE_5010 } from './support/since.ts';

const RULE: PlaceRule = {
  ranges: [
    ['99221', '99223'],
    ['99231', '99236'],
    ['99238', '99239'],
  ],
  visit: 'a hospital inpatient or observation visit',
  fits: (place) => !['10', '11', '12', '20', '24'].includes(place),
  fix: 'Set the place to the hospital (21, 22 or 23 for observation), or use the visit code of the place.',
};

export const hospitalVisitPlace: Edit = {
  id: 'hospital-visit-place',
  title: 'Hospital visits are in a hospital',
  severity: 'hold',
  source: 'CPT 99221-99239; CMS Claims Processing Manual ch. 12 section 30.6.9',
  why: 'A hospital visit in an office, home or surgery center is denied: CO-5.',
  kinds: ['professional'],
  effective: SINCE_5010,
  check: (claim) => placeHits(claim, RULE),
  examples: {
    fires: { story: 'hospital visit in the office', claim: (clean) => withLines(clean, { procedureCode: '99232' }) },
    passes: {
      story: 'hospital visit of an inpatient',
      claim: (clean) => ({
        ...withFacility(withLines(clean, { procedureCode: '99232' }), { placeOfService: '21' }),
        admissionDate: clean.dateOfService,
      }),
    },
  },
};
