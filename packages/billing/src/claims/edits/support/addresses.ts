import type { Address } from '../../../parties/index.ts';
import type { Claim } from '../../types.ts';

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

/** Names of the parts that an address lacks: `street`, `city`, `state`, `ZIP code`. */
export function missingParts(address: Address | undefined): string[] {
  const parts = { street: address?.line1, city: address?.city, state: address?.state, 'ZIP code': address?.zip };
  return Object.entries(parts)
    .filter(([, text]) => !text?.trim())
    .map(([name]) => name);
}

/** USPS codes of the states, the District of Columbia, territories and military mail (USPS Publication 28, appendix B). */
export const STATES: ReadonlySet<string> = new Set(
  (
    'AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK ' +
    'OR PA RI SC SD TN TX UT VT VA WA WV WI WY AS GU MP PR VI FM MH PW AA AE AP'
  ).split(' '),
);
