import type { OutSegment } from '@cleanclaim/x12';
import type { ClaimKind } from '../../encounters/index.ts';
import type { Provider } from '../../parties/index.ts';
import type { Claim, ServiceLine } from '../types.ts';
import { addressSegments, MAX } from './parties.ts';
import { providerSegments } from './provider-segments.ts';
import { requiredIdentifier, slot } from './values.ts';

/** 2420B of 837P names the provider of a purchased service by number only. */
function purchasedFrom(provider: Provider | undefined): OutSegment[] {
  if (!provider) return [];
  const title = 'the NPI of the provider of the purchased service';
  const npi = requiredIdentifier(provider.npi, slot('2420B', 'NM109', title, MAX.id));
  const kind = provider.kind === 'organization' ? '2' : '1';
  return [['NM1', 'QB', kind, '', '', '', '', '', 'XX', npi]];
}

/** 2420E of 837P: claims have no place for who ordered, so each line says it. */
function orderedBy(provider: Provider | undefined): OutSegment[] {
  if (!provider) return [];
  return [
    ...providerSegments(provider, { loop: '2420E', entity: 'DK', who: 'the ordering provider' }),
    ...(provider.address ? addressSegments('2420E', provider.address, "the ordering provider's") : []),
  ];
}

function professional(claim: Claim, line: ServiceLine): OutSegment[] {
  const { rendering, purchasedService, supervising, ordering, referring } = line.providers ?? {};
  const seller = line.purchasedServiceCents === undefined ? undefined : claim.providers?.purchasedService;
  const person = { loop: '2420A', entity: '82', who: 'the rendering provider of the line', specialty: 'PE' };
  return [
    ...providerSegments(rendering, person),
    ...purchasedFrom(purchasedService ?? seller),
    ...providerSegments(supervising, { loop: '2420D', entity: 'DQ', who: 'the supervising provider of the line' }),
    ...orderedBy(ordering ?? claim.providers?.ordering),
    ...providerSegments(referring, { loop: '2420F', entity: 'DN', who: 'the referring provider of the line' }),
  ];
}

function institutional(_claim: Claim, line: ServiceLine): OutSegment[] {
  const { operating, otherOperating, rendering, referring } = line.providers ?? {};
  return [
    ...providerSegments(operating, { loop: '2420A', entity: '72', who: 'the operating physician of the line' }),
    ...providerSegments(otherOperating, { loop: '2420B', entity: 'ZZ', who: 'the other operating physician' }),
    ...providerSegments(rendering, { loop: '2420C', entity: '82', who: 'the rendering provider of the line' }),
    ...providerSegments(referring, { loop: '2420D', entity: 'DN', who: 'the referring provider of the line' }),
  ];
}

function dental(_claim: Claim, line: ServiceLine): OutSegment[] {
  const { rendering, assistantSurgeon, supervising } = line.providers ?? {};
  const dentist = { loop: '2420A', entity: '82', who: 'the treating dentist of the line', specialty: 'PE' };
  const assistant = { loop: '2420B', entity: 'DD', who: 'the assistant surgeon of the line', specialty: 'AS' };
  return [
    ...providerSegments(rendering, dentist),
    ...providerSegments(assistantSurgeon, assistant),
    ...providerSegments(supervising, { loop: '2420C', entity: 'DQ', who: 'the supervising provider of the line' }),
  ];
}

type Writer = (claim: Claim, line: ServiceLine) => OutSegment[];
const BY_KIND: Readonly<Record<ClaimKind, Writer>> = { professional, institutional, dental };

/** Loops 2420 of a line: its providers where they differ from the claim's. */
export function lineProviders(claim: Claim, line: ServiceLine): OutSegment[] {
  return BY_KIND[claim.kind](claim, line);
}
