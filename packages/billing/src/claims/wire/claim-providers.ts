import type { OutSegment } from '@cleanclaim/x12';
import type { ClaimKind } from '../../encounters/index.ts';
import type { Claim } from '../types.ts';
import { addressSegments, MAX } from './parties.ts';
import { providerSegments, sameAddress } from './provider-segments.ts';
import { freeText, identifier, requiredText, slot } from './values.ts';

/** The service facility, left out at the billing provider's address (situational rule of its loop). */
function facilitySegments(loop: string, claim: Claim): OutSegment[] {
  const { facility, billing } = claim;
  if (!facility || sameAddress(facility.address, billing.address)) return [];
  const name = requiredText(facility.name, slot(loop, 'NM103', "the facility's name", MAX.last));
  const npi = identifier(facility.npi, slot(loop, 'NM109', "the facility's NPI", MAX.id));
  return [
    ['NM1', '77', '2', name, '', '', '', '', npi === '' ? '' : 'XX', npi],
    ...addressSegments(loop, facility.address, "the facility's"),
  ];
}

/** Who rendered it, left out when that is the billing provider (situational rule of the loop). */
const renderingOf = (claim: Claim) => (claim.rendering?.npi === claim.billing.npi ? undefined : claim.rendering);

/** Loop 2310A of 837P and 837D: the guide has a primary care provider (P3) only beside a referring one. */
function referrers(claim: Claim, specialty: { specialty?: string }): OutSegment[] {
  const { referring, providers } = claim;
  if (!referring) return [];
  const place = { loop: '2310A', ...specialty };
  return [
    ...providerSegments(referring, { ...place, entity: 'DN', who: 'the referring provider' }),
    ...providerSegments(providers?.primaryCare, { ...place, entity: 'P3', who: 'the primary care provider' }),
  ];
}

function ambulancePlaces(claim: Claim): OutSegment[] {
  const ambulance = claim.details?.ambulance;
  if (!ambulance) return [];
  const { pickUp, dropOff } = ambulance;
  const name = freeText(dropOff.name, MAX.last);
  return [
    ['NM1', 'PW', '2'],
    ...addressSegments('2310E', pickUp, "the pick-up's"),
    name === '' ? ['NM1', '45', '2'] : ['NM1', '45', '2', name],
    ...addressSegments('2310F', dropOff.address, "the drop-off's"),
  ];
}

function professional(claim: Claim): OutSegment[] {
  const rendering = { loop: '2310B', entity: '82', who: 'the rendering provider', specialty: 'PE' };
  const supervising = { loop: '2310D', entity: 'DQ', who: 'the supervising provider' };
  return [
    ...referrers(claim, {}),
    ...providerSegments(renderingOf(claim), rendering),
    ...facilitySegments('2310C', claim),
    ...providerSegments(claim.providers?.supervising, supervising),
    ...ambulancePlaces(claim),
  ];
}

function institutional(claim: Claim): OutSegment[] {
  const { attending, operating, otherOperating } = claim.providers ?? {};
  const inCharge = { loop: '2310A', entity: '71', who: 'the attending provider', specialty: 'AT' };
  const rendering = claim.rendering?.npi === attending?.npi ? undefined : renderingOf(claim);
  return [
    ...providerSegments(attending, inCharge),
    ...providerSegments(operating, { loop: '2310B', entity: '72', who: 'the operating physician' }),
    ...providerSegments(otherOperating, { loop: '2310C', entity: 'ZZ', who: 'the other operating physician' }),
    ...providerSegments(rendering, { loop: '2310D', entity: '82', who: 'the rendering provider' }),
    ...facilitySegments('2310E', claim),
    ...providerSegments(claim.referring, { loop: '2310F', entity: 'DN', who: 'the referring provider' }),
  ];
}

function dental(claim: Claim): OutSegment[] {
  const { assistantSurgeon, supervising } = claim.providers ?? {};
  const rendering = { loop: '2310B', entity: '82', who: 'the treating dentist', specialty: 'PE' };
  const assistant = { loop: '2310D', entity: 'DD', who: 'the assistant surgeon', specialty: 'AS' };
  return [
    ...referrers(claim, { specialty: 'RF' }),
    ...providerSegments(renderingOf(claim), rendering),
    ...facilitySegments('2310C', claim),
    ...providerSegments(assistantSurgeon, assistant),
    ...providerSegments(supervising, { loop: '2310E', entity: 'DQ', who: 'the supervising provider' }),
  ];
}

const BY_KIND: Readonly<Record<ClaimKind, (claim: Claim) => OutSegment[]>> = { professional, institutional, dental };

/** Loops 2310 of a claim: its providers, the service facility, the two ends of a transport. */
export function claimProviders(claim: Claim): OutSegment[] {
  return BY_KIND[claim.kind](claim);
}
