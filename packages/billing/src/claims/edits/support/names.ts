import type { Claim } from '../../types.ts';

export interface PlacedName {
  /** Path in the claim. */
  path: string;
  /** Whose name, for messages: `patient last name`. */
  whose: string;
  text: string;
}

/** Every name that the claim sends, with its path; absent names are left out. */
export function namesOf(claim: Claim): PlacedName[] {
  const { patient, subscriber, rendering, referring, facility } = claim;
  const all: [path: string, whose: string, text: string | undefined][] = [
    ['billing.name', 'billing provider name', claim.billing.name],
    ['patient.name.last', 'patient last name', patient.name.last],
    ['patient.name.first', 'patient first name', patient.name.first],
    ['patient.name.middle', 'patient middle name', patient.name.middle],
    ['payer.name', 'payer name', claim.payer.name],
    ['rendering.lastOrOrganizationName', 'rendering provider last name', rendering?.lastOrOrganizationName],
    ['rendering.firstName', 'rendering provider first name', rendering?.firstName],
    ['referring.lastOrOrganizationName', 'referring provider last name', referring?.lastOrOrganizationName],
    ['referring.firstName', 'referring provider first name', referring?.firstName],
    ['facility.name', 'service facility name', facility?.name],
  ];
  if (claim.relationship !== '18') {
    all.push(['subscriber.name.last', 'subscriber last name', subscriber.name.last]);
    all.push(['subscriber.name.first', 'subscriber first name', subscriber.name.first]);
  }
  return all.flatMap(([path, whose, text]) => (text ? [{ path, whose, text }] : []));
}
