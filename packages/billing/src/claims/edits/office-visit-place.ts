import type { Edit } from './edit.ts';
import { OFFICE_VISITS } from './support/code-ranges.ts';
import { withFacility } from './support/example.ts';
import { type PlaceRule, placeHits } from './support/place-hits.ts';
import { SINCE_5010 } from './support/since.ts';

const RULE: PlaceRule = {
  ranges: OFFICE_VISITS,
  visit: 'an office or outpatient visit',
  fits: (place) => !['21', '51'].includes(place),
  fix: 'Use the hospital visit code for an inpatient, or correct the place of service.',
};

export const officeVisitPlace: Edit = {
  id: 'office-visit-place',
  title: 'Office visits are not in an inpatient hospital',
  severity: 'hold',
  source: 'CPT 99202-99215; CMS Claims Processing Manual ch. 12 sections 30.6.7 and 30.6.9',
  why: 'An inpatient has hospital visit codes; an office visit there is denied: CO-5.',
  kinds: ['professional'],
  effective: SINCE_5010,
  check: (claim) => placeHits(claim, RULE),
  examples: {
    fires: { story: 'office visit of an inpatient', claim: (clean) => withFacility(clean, { placeOfService: '21' }) },
    passes: { story: 'visit in a hospital clinic', claim: (clean) => withFacility(clean, { placeOfService: '22' }) },
  },
};
