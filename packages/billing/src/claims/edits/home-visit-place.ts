import type { Edit } from './edit.ts';
import { withLines } from './support/example.ts';
import { type PlaceRule, placeHits } from './support/place-hits.ts';

const RULE: PlaceRule = {
  ranges: [
    ['99341', '99345'],
    ['99347', '99350'],
  ],
  visit: 'a home or residence visit',
  fits: (place) => !['11', '19', '20', '21', '22', '23', '24', '31', '32', '51'].includes(place),
  fix: 'Set the place to 12 or to the kind of residence (13, 14, 33, 55), or use the visit code of the place.',
};

export const homeVisitPlace: Edit = {
  id: 'home-visit-place',
  title: 'Home visits are in a home',
  severity: 'hold',
  source: 'CPT 99341-99350; CMS Claims Processing Manual ch. 12 section 30.6.14',
  why: 'A home or residence visit in an office, hospital or nursing facility is denied: CO-5.',
  kinds: ['professional'],
  effective: { from: '2023-01-01' },
  check: (claim) => placeHits(claim, RULE),
  examples: {
    fires: { story: 'in the office', claim: (clean) => withLines(clean, { procedureCode: '99348' }) },
    passes: {
      story: 'at home',
      claim: (clean) => ({ ...withLines(clean, { procedureCode: '99348' }), placeOfService: '12' }),
    },
  },
};
