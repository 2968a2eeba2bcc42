import { expect, test } from 'vitest';
import { sampleClaim } from '../testing/sample-claim.ts';
import type { Edit } from './edit.ts';
import { emergencyVisitPlace } from './emergency-visit-place.ts';
import { homeVisitPlace } from './home-visit-place.ts';
import { hospitalVisitPlace } from './hospital-visit-place.ts';
import { nursingFacilityVisitPlace } from './nursing-facility-visit-place.ts';
import { officeVisitPlace } from './office-visit-place.ts';
import { placeOfServiceValid } from './place-of-service-valid.ts';
import { withLines } from './support/example.ts';
import { telehealthPlace } from './telehealth-place.ts';
import { placesOf } from './testing/run-example.ts';

const CASES: readonly [Edit, string, string, boolean][] = [
  [officeVisitPlace, '99214', '21', true],
  [officeVisitPlace, '99214', '22', false],
  [officeVisitPlace, '99232', '21', false],
  [emergencyVisitPlace, '99283', '11', true],
  [emergencyVisitPlace, '99283', '23', false],
  [hospitalVisitPlace, '99223', '11', true],
  [hospitalVisitPlace, '99223', '22', false],
  [nursingFacilityVisitPlace, '99308', '21', true],
  [nursingFacilityVisitPlace, '99308', '32', false],
  [homeVisitPlace, '99349', '31', true],
  [homeVisitPlace, '99349', '13', false],
];

test.each(CASES.map(([edit, ...rest]) => [edit.id, ...rest, edit] as const))(
  '%s: %s at place %s is held: %s',
  (_id, procedureCode, placeOfService, held, edit) => {
    const claim = { ...withLines(sampleClaim(), { procedureCode }), placeOfService };
    expect(placesOf(edit, claim).length > 0).toBe(held);
  },
);

test("a line's own place goes before the claim's", () => {
  const claim = withLines(sampleClaim(), { procedureCode: '99283', placeOfService: '23' }, { procedureCode: '99283' });
  expect(placesOf(emergencyVisitPlace, claim)).toEqual(['placeOfService']);
  const odd = withLines(sampleClaim(), { placeOfService: '21' });
  expect(placesOf(officeVisitPlace, odd)).toEqual(['lines[0].placeOfService']);
});

test('place of service is looked at on the claim and on lines that have their own', () => {
  const claim = { ...withLines(sampleClaim(), {}, { placeOfService: '99' }), placeOfService: '' };
  expect(placesOf(placeOfServiceValid, claim)).toEqual(['placeOfService', 'lines[1].placeOfService']);
});

test.each([
  ['95', '02', false],
  ['95', '10', false],
  ['95', '22', false],
  ['GT', '11', true],
  ['25', '11', false],
])('modifier %s at place %s is warned of: %s', (modifier, placeOfService, warned) => {
  const claim = { ...withLines(sampleClaim(), { modifiers: [modifier] }), placeOfService };
  expect(placesOf(telehealthPlace, claim).length > 0).toBe(warned);
});
