import { expect, test } from 'vitest';
import { sampleClaim } from '../testing/sample-claim.ts';
import { facilityRequired as edit } from './facility-required.ts';
import { placesOf } from './testing/run-example.ts';

test.each(['02', '10', '11', '12', '20', '49', '81'])(
  'place %s is mostly the practice itself and needs no facility',
  (placeOfService) => {
    expect(placesOf(edit, { ...sampleClaim(), placeOfService })).toEqual([]);
  },
);

test.each(['21', '22', '23', '24', '31', '61'])('place %s needs a facility', (placeOfService) => {
  expect(placesOf(edit, { ...sampleClaim(), placeOfService })).toEqual(['facility']);
});
