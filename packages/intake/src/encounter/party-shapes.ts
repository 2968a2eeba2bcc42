import type { IntakeFacility, IntakePatient, IntakeProvider } from '@cleanclaim/billing/encounters';
import type { Address, Guarantor, Person, PersonName } from '@cleanclaim/billing/parties';
import type { EncounterFileCoverage } from './encounter-file.ts';
import { date, filledText, flag, npi, object, oneOf, optional, pattern, text } from './shape.ts';

export const address = object<Address>({
  line1: filledText,
  line2: optional(text),
  city: filledText,
  state: pattern(/^[A-Z]{2}$/, 'a state as two capital letters'),
  zip: pattern(/^\d{5}(-?\d{4})?$/, 'a zip code of five or nine digits'),
});

const name = object<PersonName>({
  last: filledText,
  first: filledText,
  middle: optional(text),
  suffix: optional(text),
});

const sex = oneOf('F', 'M', 'U');
const relationship = oneOf('18', '01', '19', 'G8');

export const patient = object<IntakePatient>({
  mrn: filledText,
  name,
  birthDate: date,
  sex,
  address: optional(address),
  phone: optional(text),
});

const person = object<Person>({ name, birthDate: date, sex, address: optional(address), phone: optional(text) });

export const guarantor = object<Guarantor>({
  name,
  relationship,
  address: optional(address),
  phone: optional(text),
});

export const coverage = object<EncounterFileCoverage>({
  payerSequence: optional(oneOf('P', 'S', 'T')),
  payerName: filledText,
  payerIdentifier: text,
  memberId: filledText,
  groupNumber: optional(text),
  planName: optional(text),
  relationship: optional(relationship),
  subscriber: optional(person),
  effectiveDate: optional(date),
  terminationDate: optional(date),
  kind: optional(oneOf('health', 'medigap', 'workers-compensation', 'auto', 'liability')),
  medicareSecondaryReason: optional(oneOf('12', '13', '14', '15', '16', '41', '42', '43', '47')),
  propertyCasualtyClaimNumber: optional(filledText),
  capitated: optional(flag),
});

export const provider = object<IntakeProvider>({
  npi,
  lastOrOrganizationName: filledText,
  firstName: optional(filledText),
  taxonomy: optional(pattern(/^[A-Z0-9]{10}$/, 'a taxonomy code of ten characters')),
  credential: optional(filledText),
  address: optional(address),
});

export const facility = object<IntakeFacility>({
  name: filledText,
  npi: optional(npi),
  address: optional(address),
  cliaNumber: optional(filledText),
  mammographyCertification: optional(filledText),
});
