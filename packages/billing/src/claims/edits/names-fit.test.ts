import { expect, test } from 'vitest';
import { sampleClaim } from '../testing/sample-claim.ts';
import { addressesFit } from './addresses-fit.ts';
import { namesFit } from './names-fit.ts';
import { withBillingAddress, withPatient, withReferring } from './support/example.ts';
import { placesOf } from './testing/run-example.ts';

test('last names hold 60, first names 35 and middle names 25 characters', () => {
  const name = { last: 'L'.repeat(60), first: 'F'.repeat(35), middle: 'M'.repeat(25) };
  expect(placesOf(namesFit, withPatient(sampleClaim(), { name }))).toEqual([]);
  const longer = { last: `${name.last}L`, first: `${name.first}F`, middle: `${name.middle}M` };
  expect(placesOf(namesFit, withPatient(sampleClaim(), { name: longer }))).toEqual([
    'patient.name.last',
    'patient.name.first',
    'patient.name.middle',
  ]);
});

test("a provider's first name holds 35 characters", () => {
  expect(placesOf(namesFit, withReferring(sampleClaim(), { firstName: 'F'.repeat(36) }))).toEqual([
    'referring.firstName',
  ]);
});

test('streets hold 55 and cities 30 characters', () => {
  const claim = withBillingAddress(sampleClaim(), {
    line1: 'S'.repeat(55),
    line2: 'S'.repeat(56),
    city: 'C'.repeat(31),
  });
  expect(placesOf(addressesFit, claim)).toEqual(['billing.address.line2', 'billing.address.city']);
});
