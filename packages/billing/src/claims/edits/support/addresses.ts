import type { Address } from '../../../parties/index.ts';
import type { Claim } from '../../types.ts';
import { cleaned, isBlank } from './text.ts';

export interface PlacedAddress {
  /** Path in the claim. */
  path: string;
  /** Whose address, for messages: `billing provider`. */
  whose: string;
  address: Address;
}

/** Every address that the claim sends, with its path. The subscriber's only when the patient is someone else. */
export function addressesOf(claim: Claim): PlacedAddress[] {
  const found: PlacedAddress[] = [
    { path: 'billing.address', whose: 'billing provider', address: claim.billing.address },
  ];
  if (claim.patient.address) found.push({ path: 'patient.address', whose: 'patient', address: claim.patient.address });
  if (claim.relationship !== '18' && claim.subscriber.address)
    found.push({ path: 'subscriber.address', whose: 'subscriber', address: claim.subscriber.address });
  if (claim.facility)
    found.push({ path: 'facility.address', whose: 'service facility', address: claim.facility.address });
  return found;
}

/** Names of the parts that an address lacks: `street`, `city`, `state`, `ZIP code`. A city has two characters at least. */
export function missingParts(address: Address | undefined): string[] {
  const city = cleaned(address?.city ?? '');
  const missing: string[] = [];
  if (isBlank(address?.line1)) missing.push('street');
  if (city.length < 2 || isBlank(city)) missing.push('city');
  if (isBlank(address?.state)) missing.push('state');
  if (isBlank(address?.zip)) missing.push('ZIP code');
  return missing;
}
