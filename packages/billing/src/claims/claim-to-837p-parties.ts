import type { OutSegment } from '@cleanclaim/x12';
import type { Address, Person, PersonName, Practice, Provider } from '../parties/index.ts';
import {
  freeText,
  identifier,
  present,
  requiredDate,
  requiredIdentifier,
  requiredText,
  type Slot,
} from './claim-to-837p-values.ts';
import type { Claim } from './types.ts';

/** Longest values of the guide's party segments (005010X222A1, NM1, N3, N4, SBR). */
const MAX = { last: 60, first: 35, middle: 25, suffix: 10, id: 80, line: 55, city: 30, state: 2, zip: 15 };

function slot(loop: string, reference: string, title: string, max: number): Slot {
  return { loop, reference, title, max };
}

/** NM1 of a person without an identifier. `who` is said to a biller, such as `the patient`. */
function personName(loop: string, entity: string, name: PersonName, who: string): OutSegment {
  const last = requiredText(name.last, slot(loop, 'NM103', `${who}'s last name`, MAX.last));
  const first = freeText(name.first, MAX.first);
  return ['NM1', entity, '1', last, first, freeText(name.middle, MAX.middle), '', freeText(name.suffix, MAX.suffix)];
}

/** N3 and N4. */
function addressSegments(loop: string, address: Address | undefined, whose: string): OutSegment[] {
  const line1 = requiredText(address?.line1, slot(loop, 'N301', `${whose} street address`, MAX.line));
  const city = requiredText(address?.city, slot(loop, 'N401', `${whose} city`, MAX.city));
  const state = requiredIdentifier(address?.state.toUpperCase(), slot(loop, 'N402', `${whose} state`, MAX.state));
  const zip = requiredIdentifier(address?.zip.replace(/[\s-]/g, ''), slot(loop, 'N403', `${whose} ZIP code`, MAX.zip));
  return [
    ['N3', line1, freeText(address?.line2, MAX.line)],
    ['N4', city, state, zip],
  ];
}

function demographics(loop: string, person: Person, who: string): OutSegment {
  const birthDate = requiredDate(person.birthDate, { loop, reference: 'DMG02', title: `${who}'s birth date` });
  return ['DMG', 'D8', birthDate, person.sex];
}

/** Loops 2010AA and 2010AB with the billing provider's taxonomy before them. */
export function billingProviderSegments(practice: Practice): OutSegment[] {
  const loop = '2010AA';
  const taxonomy = identifier(practice.taxonomy, slot('2000A', 'PRV03', "the practice's taxonomy code", 50));
  const name = requiredText(practice.name, slot(loop, 'NM103', "the practice's name", MAX.last));
  const npi = requiredIdentifier(practice.npi, slot(loop, 'NM109', "the practice's NPI", MAX.id));
  const taxId = practice.taxId.replace(/-/g, '');
  const ein = requiredIdentifier(taxId, slot(loop, 'REF02', "the practice's tax ID", 50));
  const payTo = practice.payToAddress;
  return present(
    taxonomy !== '' && ['PRV', 'BI', 'PXC', taxonomy],
    ['NM1', '85', '2', name, '', '', '', '', 'XX', npi],
    ...addressSegments(loop, practice.address, "the practice's"),
    ['REF', 'EI', ein],
    payTo && ['NM1', '87', '2'],
    ...(payTo ? addressSegments('2010AB', payTo, "the practice's pay-to") : []),
  );
}

/** SBR, loops 2010BA and 2010BB. Address and birth date of the subscriber go only when the subscriber is the patient. */
export function subscriberSegments(claim: Claim): OutSegment[] {
  const isPatient = claim.relationship === '18';
  const group = identifier(claim.groupNumber, slot('2000B', 'SBR03', 'the group number', 50));
  const plan = group === '' ? freeText(claim.planName, 60) : '';
  const filing = requiredIdentifier(
    claim.payer.claimFilingIndicator,
    slot('2000B', 'SBR09', "the payer's claim filing indicator", 2),
  );
  const member = requiredIdentifier(claim.memberId, slot('2010BA', 'NM109', 'the member ID', MAX.id));
  const payerName = requiredText(claim.payer.name, slot('2010BB', 'NM103', "the payer's name", MAX.last));
  const payerId = requiredIdentifier(
    claim.payer.payerIdentifier,
    slot('2010BB', 'NM109', "the payer's identifier", MAX.id),
  );
  return present(
    ['SBR', claim.payerSequence, isPatient ? '18' : '', group, plan, '', '', '', '', filing],
    [...personName('2010BA', 'IL', claim.subscriber.name, 'the subscriber'), 'MI', member],
    ...(isPatient ? addressSegments('2010BA', claim.subscriber.address, "the patient's") : []),
    isPatient && demographics('2010BA', claim.subscriber, 'the patient'),
    ['NM1', 'PR', '2', payerName, '', '', '', '', 'PI', payerId],
    ...(claim.payer.address ? addressSegments('2010BB', claim.payer.address, "the payer's") : []),
  );
}

/** PAT and loop 2010CA: the patient who is not the subscriber. */
export function dependentSegments(claim: Claim): OutSegment[] {
  return [
    ['PAT', claim.relationship],
    personName('2010CA', 'QC', claim.patient.name, 'the patient'),
    ...addressSegments('2010CA', claim.patient.address, "the patient's"),
    demographics('2010CA', claim.patient, 'the patient'),
  ];
}

function providerSegments(loop: string, entity: string, provider: Provider, who: string): OutSegment[] {
  const isOrganization = provider.kind === 'organization' && entity !== 'DN';
  const last = requiredText(provider.lastOrOrganizationName, slot(loop, 'NM103', `${who}'s name`, MAX.last));
  const first = isOrganization ? '' : freeText(provider.firstName, MAX.first);
  const npi = identifier(provider.npi, slot(loop, 'NM109', `${who}'s NPI`, MAX.id));
  const kind = isOrganization ? '2' : '1';
  return [['NM1', entity, kind, last, first, '', '', '', npi === '' ? '' : 'XX', npi]];
}

function sameAddress(a: Address, b: Address): boolean {
  const key = (address: Address) =>
    [address.line1, address.line2 ?? '', address.city, address.zip.slice(0, 5)].join('\n');
  return key(a).toUpperCase() === key(b).toUpperCase();
}

/**
 * Loops 2310A to 2310C. The rendering provider is left out when it is the billing provider, the service facility when
 * it is at the billing provider's address (both by the guide's situational rules).
 */
export function claimProviderSegments(claim: Claim): OutSegment[] {
  const { referring, rendering, facility, billing } = claim;
  const segments: OutSegment[] = [];
  if (referring) segments.push(...providerSegments('2310A', 'DN', referring, 'the referring provider'));
  if (rendering && rendering.npi !== billing.npi) {
    segments.push(...providerSegments('2310B', '82', rendering, 'the rendering provider'));
    const taxonomy = identifier(
      rendering.taxonomy,
      slot('2310B', 'PRV03', "the rendering provider's taxonomy code", 50),
    );
    if (taxonomy !== '') segments.push(['PRV', 'PE', 'PXC', taxonomy]);
  }
  if (facility && !sameAddress(facility.address, billing.address)) {
    const name = requiredText(facility.name, slot('2310C', 'NM103', "the facility's name", MAX.last));
    const npi = identifier(facility.npi, slot('2310C', 'NM109', "the facility's NPI", MAX.id));
    segments.push(['NM1', '77', '2', name, '', '', '', '', npi === '' ? '' : 'XX', npi]);
    segments.push(...addressSegments('2310C', facility.address, "the facility's"));
  }
  return segments;
}
