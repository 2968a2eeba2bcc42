import type { Edit } from '../edit.ts';
import { facilityAddressRequired } from '../facility-address-required.ts';
import { facilityNpiCheckDigit } from '../facility-npi-check-digit.ts';
import { facilityRequired } from '../facility-required.ts';
import { facilityZipNineDigits } from '../facility-zip-nine-digits.ts';
import { referringNameRequired } from '../referring-name-required.ts';
import { referringNpiCheckDigit } from '../referring-npi-check-digit.ts';
import { referringProviderRequired } from '../referring-provider-required.ts';
import { renderingNameRequired } from '../rendering-name-required.ts';
import { renderingNpiCheckDigit } from '../rendering-npi-check-digit.ts';
import { renderingProviderRequired } from '../rendering-provider-required.ts';

/** Edits of the subject "Other providers and the facility", in the order in which their findings are read. */
export const otherProvidersAndTheFacility: readonly Edit[] = [
  renderingProviderRequired,
  renderingNameRequired,
  renderingNpiCheckDigit,
  referringProviderRequired,
  referringNameRequired,
  referringNpiCheckDigit,
  facilityRequired,
  facilityAddressRequired,
  facilityNpiCheckDigit,
  facilityZipNineDigits,
];
