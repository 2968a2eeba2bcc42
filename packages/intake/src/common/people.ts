import type { IntakeFinding } from '@cleanclaim/billing/encounters';
import type { Address, Person, PersonName, Relationship, Sex } from '@cleanclaim/billing/parties';
import { addFinding } from './findings.ts';
import { isStateCode, stateCode } from './states.ts';

/** Trims and folds white space; control characters become spaces. Markup and separators of other formats stay. */
export function cleanText(text: string): string {
  return text.replace(/[\u0000-\u001f\u007f\s]+/g, ' ').trim();
}

/** Parts of a name as sent, cleaned; absent parts are left out. */
export function personName(last: string, first: string, middle = '', suffix = ''): PersonName {
  const name: PersonName = { last: cleanText(last), first: cleanText(first) };
  if (cleanText(middle) !== '') name.middle = cleanText(middle);
  if (cleanText(suffix) !== '') name.suffix = cleanText(suffix);
  return name;
}

/** F, M or U (DMG03) from a code or a word of any format. */
export function sexCode(text: string): Sex {
  const first = text.trim().toUpperCase();
  if (first === 'F' || first === 'FEMALE') return 'F';
  if (first === 'M' || first === 'MALE') return 'M';
  return 'U';
}

/** Ten digits of a US telephone number, without country code; as sent, cleaned, when it is not one. */
export function phoneNumber(text: string): string {
  const sent = cleanText(text.replace(/^tel:/i, ''));
  const digits = sent.replace(/(?:x|ext\.?)\s*\d+$/i, '').replace(/\D/g, '');
  const national = digits.length === 11 && digits.startsWith('1') ? digits.slice(1) : digits;
  return national.length === 10 ? national : sent;
}

export interface SentAddress {
  line1: string;
  line2?: string;
  city: string;
  state: string;
  zip: string;
}

/**
 * An address in the form of claims: two-letter state, five- or nine-digit zip without hyphen.
 * @returns undefined when nothing was sent; odd parts stay as sent, with a finding.
 */
export function postalAddress(sent: SentAddress, findings: IntakeFinding[], place: string): Address | undefined {
  const [line1, line2, city] = [cleanText(sent.line1), cleanText(sent.line2 ?? ''), cleanText(sent.city)];
  const state = stateCode(sent.state);
  const zip = sent.zip.replace(/[\s-]/g, '');
  if (line1 === '' && city === '' && state === '' && zip === '') return undefined;
  if (state !== '' && !isStateCode(state)) {
    addFinding(findings, place, 'The state of an address is not a US state. Correct it before a claim is sent.');
  }
  if (zip !== '' && !/^\d{5}(\d{4})?$/.test(zip)) {
    addFinding(findings, place, 'The zip code of an address is not five or nine digits. Correct it before a claim.');
  }
  const address: Address = { line1, city, state, zip };
  if (line2 !== '') address.line2 = line2;
  return address;
}

/**
 * Relationship of the patient to the subscriber (SBR02/PAT01) from the words and codes of HL7, FHIR and people.
 * @returns undefined when nothing was sent.
 */
export function relationshipOf(text: string): Relationship | undefined {
  const word = text.trim().toLowerCase();
  if (word === '') return undefined;
  if (/^(self|sel|slf|18|onself|patient|insured|subscriber|s)$/.test(word)) return '18';
  if (/^(spouse|spo|sps|spous|husb|wife|husband|husbd|01|domestic partner|dompart|hus|wif)$/.test(word)) return '01';
  if (
    /^(child|chd|chld|son|daughter|dau|soncinlaw|natural child|19|stepchild|sch|par|parent|mth|fth|mother|father|chldadopt|chldfost|dependent|famdep)$/.test(
      word,
    )
  ) {
    return '19';
  }
  return 'G8';
}

/** True when two people have the same last and first name, ignoring case. */
export function sameName(a: PersonName, b: PersonName): boolean {
  const key = (name: PersonName) => `${name.last}\n${name.first}`.toUpperCase();
  return key(a) === key(b);
}

/** A copy of the patient's own data as subscriber. */
export function selfSubscriber(patient: Person): Person {
  const person: Person = { name: patient.name, birthDate: patient.birthDate, sex: patient.sex };
  if (patient.address) person.address = patient.address;
  if (patient.phone !== undefined) person.phone = patient.phone;
  return person;
}

/** Says what of a patient's data a claim will miss. */
export function addPersonFindings(patient: Person, findings: IntakeFinding[], place: string): void {
  if (patient.name.last === '' || patient.name.first === '') {
    addFinding(findings, place, "The patient's last or first name is missing. Add it before a claim is sent.");
  }
  if (patient.birthDate === '') {
    addFinding(findings, place, "The patient's birth date is missing or not a date. Add it before a claim is sent.");
  }
  if (/^[=+@-]/.test(patient.name.last) || /^[=+@-]/.test(patient.name.first)) {
    addFinding(findings, place, 'A name begins with =, +, - or @. It is kept as plain text; check how it was typed.');
  }
}
