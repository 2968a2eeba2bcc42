import { billingAddressNotPoBox } from '../billing-address-not-po-box.ts';
import { billingAddressRequired } from '../billing-address-required.ts';
import { billingNameRequired } from '../billing-name-required.ts';
import { billingNpiCheckDigit } from '../billing-npi-check-digit.ts';
import { billingNpiRequired } from '../billing-npi-required.ts';
import { billingPhoneTenDigits } from '../billing-phone-ten-digits.ts';
import { billingTaxonomyExpected } from '../billing-taxonomy-expected.ts';
import { billingTaxonomyRequired } from '../billing-taxonomy-required.ts';
import { billingZipNineDigits } from '../billing-zip-nine-digits.ts';
import type { Edit } from '../edit.ts';
import { taxIdNineDigits } from '../tax-id-nine-digits.ts';
import { taxonomyShape } from '../taxonomy-shape.ts';

/** Edits of the subject "Billing provider", in the order in which their findings are read. */
export const billingProvider: readonly Edit[] = [
  billingNameRequired,
  billingNpiRequired,
  billingNpiCheckDigit,
  taxIdNineDigits,
  billingAddressRequired,
  billingAddressNotPoBox,
  billingZipNineDigits,
  billingPhoneTenDigits,
  billingTaxonomyRequired,
  billingTaxonomyExpected,
  taxonomyShape,
];
