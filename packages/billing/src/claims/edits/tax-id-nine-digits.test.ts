import { expect, test } from 'vitest';
import { sampleClaim } from '../testing/sample-claim.ts';
import { withBilling } from './support/example.ts';
import { taxIdNineDigits as edit } from './tax-id-nine-digits.ts';
import { placesOf, sampleContext } from './testing/run-example.ts';

test.each(['', '47-123456', '000000000', '999999999', '4712345678'])('tax id "%s" is held', (taxId) => {
  expect(placesOf(edit, withBilling(sampleClaim(), { taxId }))).toEqual(['billing.taxId']);
});

test('the message does not repeat the tax id', () => {
  const [hit] = edit.check(withBilling(sampleClaim(), { taxId: '47-123456' }), sampleContext());
  expect(hit?.message).not.toContain('47-123456');
});

test('the hyphen of an EIN does no harm', () => {
  expect(placesOf(edit, withBilling(sampleClaim(), { taxId: '47-1234567' }))).toEqual([]);
});
