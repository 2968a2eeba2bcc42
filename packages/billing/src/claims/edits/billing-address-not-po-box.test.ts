import { expect, test } from 'vitest';
import { sampleClaim } from '../testing/sample-claim.ts';
import { billingAddressNotPoBox as edit } from './billing-address-not-po-box.ts';
import { withBillingAddress } from './support/example.ts';
import { placesOf } from './testing/run-example.ts';

test.each(['PO Box 12', 'p.o. box 12', 'P O BOX 12', 'POB 12', 'Post Office Box 12', 'Lockbox 8831', 'BOX 44'])(
  '%s is a box',
  (line1) => {
    expect(placesOf(edit, withBillingAddress(sampleClaim(), { line1 }))).toEqual(['billing.address.line1']);
  },
);

test.each(['12 Boxwood Lane', '4 Lockboxer Street', '1 Postal Way', '9 Depot Box Road'])('%s is a street', (line1) => {
  expect(placesOf(edit, withBillingAddress(sampleClaim(), { line1 }))).toEqual([]);
});

test('a box in the second line is found too', () => {
  expect(placesOf(edit, withBillingAddress(sampleClaim(), { line2: 'PO Box 3' }))).toEqual(['billing.address.line2']);
});
