import type { OutSegment } from '@cleanclaim/x12';
import type { ClaimKind } from '../../encounters/index.ts';
import type { Address, Payer, Person, PersonName, Practice } from '../../parties/index.ts';
import type { Claim } from '../types.ts';
import {
  freeText,
  identifier,
  present,
  reference,
  requiredDate,
  requiredIdentifier,
  requiredText,
  slot,
} from './values.ts';

/** Longest values of the guides' party segments (NM1, N3, N4, SBR). */
export const MAX = { last: 60, first: 35, middle: 25, suffix: 10, id: 80, line: 55, city: 30, state: 2, zip: 15 };

/** NM1 of a person without an identifier. `who` is said to a biller, such as `the patient`. */
export function personName(loop: string, entity: string, name: PersonName, who: string): OutSegment {
  const last = requiredText(name.last, slot(loop, 'NM103', `${who}'s last name`, MAX.last));
  const first = freeText(name.first, MAX.first);
  return ['NM1', entity, '1', last, first, freeText(name.middle, MAX.middle), '', freeText(name.suffix, MAX.suffix)];
}

/** N3 and N4. */
export function addressSegments(loop: string, address: Address | undefined, whose: string): OutSegment[] {
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

/** How this payer is named in files of the claim's kind: its own identifier for the kind, where it has one. */
export function payerNumber(payer: Payer, kind: ClaimKind): string {
  return payer.identifiers?.[kind] ?? payer.payerIdentifier;
}

/** SBR05 stands in 837P only, where Medicare pays after another payer. */
function medicareReason(claim: Claim): string {
  const isMedicare = ['MA', 'MB'].includes(claim.payer.claimFilingIndicator);
  if (claim.kind !== 'professional' || !isMedicare || claim.payerSequence === 'P') return '';
  return identifier(claim.medicareSecondaryReason, slot('2000B', 'SBR05', 'the reason why Medicare is second', 3));
}

/** REF*Y4: the accident carrier's number of the case, with the patient. */
function casualtyNumber(loop: string, claim: Claim): OutSegment | false {
  return reference(loop, 'Y4', claim.details?.propertyCasualtyClaimNumber, "the carrier's claim number");
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
    payerNumber(claim.payer, claim.kind),
    slot('2010BB', 'NM109', "the payer's identifier", MAX.id),
  );
  return present(
    ['SBR', claim.payerSequence, isPatient ? '18' : '', group, plan, medicareReason(claim), '', '', '', filing],
    [...personName('2010BA', 'IL', claim.subscriber.name, 'the subscriber'), 'MI', member],
    ...(isPatient ? addressSegments('2010BA', claim.subscriber.address, "the patient's") : []),
    isPatient && demographics('2010BA', claim.subscriber, 'the patient'),
    isPatient && casualtyNumber('2010BA', claim),
    ['NM1', 'PR', '2', payerName, '', '', '', '', 'PI', payerId],
    ...(claim.payer.address ? addressSegments('2010BB', claim.payer.address, "the payer's") : []),
  );
}

/** PAT and loop 2010CA: the patient who is not the subscriber. */
export function dependentSegments(claim: Claim): OutSegment[] {
  return present(
    ['PAT', claim.relationship],
    personName('2010CA', 'QC', claim.patient.name, 'the patient'),
    ...addressSegments('2010CA', claim.patient.address, "the patient's"),
    demographics('2010CA', claim.patient, 'the patient'),
    casualtyNumber('2010CA', claim),
  );
}
