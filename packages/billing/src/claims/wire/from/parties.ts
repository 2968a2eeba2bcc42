import { allSegments, childLoops, element, firstSegment, type Loop } from '@cleanclaim/x12';
import { parseDate } from '../../../kernel/index.ts';
import type {
  Address,
  Facility,
  Payer,
  PayerSequence,
  Person,
  PersonName,
  Practice,
  Provider,
  Relationship,
  Sex,
} from '../../../parties/index.ts';
import { filled, type Reading } from './reading.ts';

/** What a payer's terms are taken to be, since no claim tells them. */
const USUAL_TERMS = { timelyFilingDays: 365, responseDays: 30, appealDays: 180 };

/** N3 and N4 of a loop. */
export function addressIn(loop: Loop | undefined): Address | undefined {
  const street = firstSegment(loop, 'N3');
  const city = firstSegment(loop, 'N4');
  if (!street && !city) return undefined;
  return {
    line1: element(street, 1),
    ...filled({ line2: element(street, 2) }),
    city: element(city, 1),
    state: element(city, 2),
    zip: element(city, 3),
  };
}

const withAddress = (loop: Loop | undefined) => filled({ address: addressIn(loop) });

function nameIn(loop: Loop | undefined): PersonName {
  const name = firstSegment(loop, 'NM1');
  const middleAndSuffix = filled({ middle: element(name, 5), suffix: element(name, 7) });
  return { last: element(name, 3), first: element(name, 4), ...middleAndSuffix };
}

/** A person by NM1, N3, N4 and DMG; without DMG (a subscriber who is not the patient) birth date '' and sex U. */
export function personIn(at: Reading, loop: Loop | undefined): Person {
  const demographics = firstSegment(loop, 'DMG');
  const birthDate = parseDate(element(demographics, 2));
  if (demographics && !birthDate) at.fault(demographics, 'The birth date is no day.');
  const sex = element(demographics, 3);
  return {
    name: nameIn(loop),
    birthDate: birthDate ?? '',
    sex: (['F', 'M'].includes(sex) ? sex : 'U') as Sex,
    ...withAddress(loop),
  };
}

export function providerIn(at: Reading, loop: Loop): Provider {
  const name = firstSegment(loop, 'NM1');
  const npi = element(name, 8) === 'XX' ? element(name, 9) : '';
  return {
    id: at.makeId('provider', npi || element(name, 3)),
    kind: element(name, 2) === '2' ? 'organization' : 'person',
    npi,
    lastOrOrganizationName: element(name, 3),
    ...filled({ firstName: element(name, 4), taxonomy: element(firstSegment(loop, 'PRV'), 3) }),
    ...withAddress(loop),
  };
}

/** Providers of child loops by the entity in NM101. */
export function providersIn(at: Reading, loop: Loop, ids: readonly string[]): Map<string, Provider> {
  const loops = ids.flatMap((id) => childLoops(loop, id));
  return new Map(loops.map((one) => [element(firstSegment(one, 'NM1'), 1), providerIn(at, one)]));
}

/** The service facility (NM1*77); its place of service is the claim's. */
export function facilityIn(at: Reading, loop: Loop | undefined, placeOfService: string): Facility | undefined {
  if (!loop) return undefined;
  const name = firstSegment(loop, 'NM1');
  const npi = element(name, 9);
  return {
    id: at.makeId('facility', npi || element(name, 3)),
    name: element(name, 3),
    ...filled({ npi }),
    placeOfService,
    address: addressIn(loop) ?? { line1: '', city: '', state: '', zip: '' },
  };
}

/** A payer by its NM1 and the SBR that stands with it. */
export function payerIn(at: Reading, loop: Loop | undefined, claimFilingIndicator: string): Payer {
  const name = firstSegment(loop, 'NM1');
  const payerIdentifier = element(name, 9);
  return {
    id: at.makeId('payer', payerIdentifier || element(name, 3)),
    name: element(name, 3),
    payerIdentifier,
    claimFilingIndicator,
    ...USUAL_TERMS,
    ...withAddress(loop),
  };
}

function phoneIn(loop: Loop | undefined): string {
  const contact = allSegments(loop, 'PER').find((segment) => element(segment, 3) === 'TE');
  return element(contact, 4);
}

/** The billing provider of a level (2000A); phone and submitter id from loop 1000A where it sends for itself. */
export function practiceIn(level: Loop): Practice {
  const [own] = childLoops(level, '2010AA');
  const [payTo] = childLoops(level, '2010AB');
  const [submitter] = level.parent ? childLoops(level.parent, '1000A') : [];
  const name = element(firstSegment(own, 'NM1'), 3);
  const sender = firstSegment(submitter, 'NM1');
  const taxId = element(firstSegment(own, 'REF', 'EI') ?? firstSegment(own, 'REF', 'SY'), 2);
  return {
    name,
    npi: element(firstSegment(own, 'NM1'), 9),
    taxonomy: element(firstSegment(level, 'PRV'), 3),
    taxId,
    address: addressIn(own) ?? { line1: '', city: '', state: '', zip: '' },
    ...filled({ payToAddress: addressIn(payTo) }),
    phone: phoneIn(own) || (element(sender, 3) === name ? phoneIn(submitter) : ''),
    submitterId: element(sender, 9),
  };
}

/** SBR01; the guide knows more payers than three: all after the second are third here. */
export function sequenceOf(code: string): PayerSequence {
  return code === 'P' || code === 'S' ? code : 'T';
}

/** SBR02 and PAT01; what is neither self, spouse nor child is other. */
export function relationshipOf(code: string): Relationship {
  return code === '18' || code === '01' || code === '19' ? code : 'G8';
}
