import { expect, test } from 'vitest';
import { sampleClaim } from '../testing/sample-claim.ts';
import { namesNotMarkup } from './names-not-markup.ts';
import { namesX12Safe } from './names-x12-safe.ts';
import { asDependent, withPatient, withReferring } from './support/example.ts';
import { placesOf } from './testing/run-example.ts';

const named = (last: string) => withPatient(sampleClaim(), { name: { last, first: 'Marta' } });

test.each(['A*B', 'A~B', 'A:B', 'A^B', 'A|B', 'Åse', 'A\tB'])('%j cannot be sent as it is', (last) => {
  expect(placesOf(namesX12Safe, named(last))).toEqual(['patient.name.last']);
});

test.each(["O'Dell", 'Smith-Jones', 'St. Cloud, Jr', 'Nguyen (Tran)'])('%s can be sent', (last) => {
  expect(placesOf(namesX12Safe, named(last))).toEqual([]);
});

test.each(['=1+1', '@cmd', '+A', '-A', '<b>Vance</b>', 'Vance&amp;Co', '{{name}}'])('%s is not a name', (last) => {
  expect(placesOf(namesNotMarkup, named(last))).toEqual(['patient.name.last']);
});

test('names of providers and of the subscriber of a dependent are looked at too', () => {
  const claim = withReferring(asDependent(sampleClaim()), { lastOrOrganizationName: 'Brändvold' });
  const odd = { ...claim, subscriber: { ...claim.subscriber, name: { last: 'Marsh~', first: 'Odile' } } };
  expect(placesOf(namesX12Safe, odd)).toEqual(['referring.lastOrOrganizationName', 'subscriber.name.last']);
});
