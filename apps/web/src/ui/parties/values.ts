import type { Address, Person, PersonName } from 'cleanclaim/contract/views';

/** Values of the fields: every one is there, '' for nothing. */
export interface NameValues {
  last: string;
  first: string;
  middle: string;
  suffix: string;
}
export interface AddressValues {
  line1: string;
  line2: string;
  city: string;
  state: string;
  zip: string;
}
export interface PersonValues {
  name: NameValues;
  birthDate: string;
  sex: string;
  address: AddressValues;
  phone: string;
}

export function nameValues(name?: Partial<PersonName>): NameValues {
  return { last: '', first: '', middle: '', suffix: '', ...name };
}

export function addressValues(address?: Partial<Address>): AddressValues {
  return { line1: '', line2: '', city: '', state: '', zip: '', ...address };
}

export function personValues(person?: Partial<Person>): PersonValues {
  return {
    name: nameValues(person?.name),
    birthDate: person?.birthDate ?? '',
    sex: person?.sex ?? '',
    address: addressValues(person?.address),
    phone: person?.phone ?? '',
  };
}

/** `withoutBlanks` leaves out a name that is blank throughout; its fields are asked for by their own messages. */
export function withName<V extends object>(value: V | undefined): V & { name: unknown } {
  return { name: {}, ...(value as V) };
}

/** `Vance, Marta L. Jr` as lists have it. */
export function fullName(name: PersonName): string {
  return [`${name.last},`, name.first, name.middle, name.suffix].filter(Boolean).join(' ');
}

/** `(218) 555-0100`; anything but ten digits as it is. */
export function phoneText(phone: string | undefined): string {
  const parts = /^(\d{3})(\d{3})(\d{4})$/.exec(phone ?? '');
  return parts ? `(${parts[1]}) ${parts[2]}-${parts[3]}` : (phone ?? '');
}

/** `55803-1234`. */
export function zipText(zip: string): string {
  return zip.length === 9 ? `${zip.slice(0, 5)}-${zip.slice(5)}` : zip;
}

/** An address on one line. */
export function addressText(address: Address | undefined): string {
  if (!address) return '';
  const street = [address.line1, address.line2].filter(Boolean).join(', ');
  return `${street}, ${address.city}, ${address.state} ${zipText(address.zip)}`;
}

/** Completed years on a day. */
export function ageOn(birthDate: string, date: string): number {
  const years = Number(date.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return date.slice(5) < birthDate.slice(5) ? years - 1 : years;
}

export const SEX_WORDS = { F: 'Female', M: 'Male', U: 'Sex not known' } as const;
