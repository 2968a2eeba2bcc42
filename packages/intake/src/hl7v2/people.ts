import type { IntakeFinding, IntakePatient, IntakeProvider } from '@cleanclaim/billing/encounters';
import { type IsoDate, isNpi } from '@cleanclaim/billing/kernel';
import type { Address, Guarantor, PersonName } from '@cleanclaim/billing/parties';
import {
  cleanText,
  personName,
  phoneNumber,
  postalAddress,
  relationshipOf,
  sameName,
  sexCode,
} from '../common/people.ts';
import { recordNumberFromSsn } from '../common/record-number.ts';
import { dateField, field, part, repetitions } from './fields.ts';
import type { Hl7Segment } from './tokenize.ts';

/** Identifier types (HL7 table 0203) that never are a medical record number. */
const NOT_MRN = new Set(['SS', 'DL', 'PPN', 'AN', 'VN', 'MA', 'MB', 'MC', 'MCD', 'MCR', 'MI', 'NI', 'XX', 'NPI', 'BR']);

/**
 * Medical record number: the PID-3 identifier of type MR, else one that may be one, else PID-2, else one made from the social security number.
 * @returns '' when the message has none.
 */
function mrnOf(pid: Hl7Segment, birthDate: IsoDate, findings: IntakeFinding[]): string {
  const candidates = [...repetitions(pid, 3), ...repetitions(pid, 2)]
    .map((repetition) => ({ id: part(pid, repetition, 1), type: part(pid, repetition, 5).toUpperCase() }))
    .filter((candidate) => candidate.id !== '' && !NOT_MRN.has(candidate.type));
  const best = candidates.find((candidate) => /^(MR|MRN)$/.test(candidate.type)) ?? candidates[0];
  if (best) return cleanText(best.id);
  const ssn = repetitions(pid, 3).find((repetition) => part(pid, repetition, 5).toUpperCase() === 'SS');
  return recordNumberFromSsn(ssn ? part(pid, ssn, 1) : field(pid, 19), birthDate, findings, pid.place);
}

/** Name of an XPN field: a whole one (family and given) before a partial one, then the legal one (type L). */
export function nameField(segment: Hl7Segment, number: number): PersonName {
  const names = repetitions(segment, number);
  const whole = names.filter((name) => part(segment, name, 1) !== '' && part(segment, name, 2) !== '');
  const sent = whole.length > 0 ? whole : names;
  const best = sent.find((name) => part(segment, name, 7).toUpperCase() === 'L') ?? sent[0] ?? '';
  return personName(part(segment, best, 1), part(segment, best, 2), part(segment, best, 3), part(segment, best, 4));
}

/** Address of an XAD field, skipping birth place and known-bad ones when there is another. */
export function addressField(segment: Hl7Segment, number: number, findings: IntakeFinding[]): Address | undefined {
  const sent = repetitions(segment, number);
  const best = sent.find((address) => !/^(BA|BDL|BR|N)$/.test(part(segment, address, 7).toUpperCase())) ?? sent[0];
  if (best === undefined) return undefined;
  return postalAddress(
    {
      line1: streetLine(segment, best),
      line2: part(segment, best, 2),
      city: part(segment, best, 3),
      state: part(segment, best, 4),
      zip: part(segment, best, 5),
    },
    findings,
    segment.place,
  );
}

/** XAD-1 is a plain line or a mailing address, street name and dwelling number. */
function streetLine(segment: Hl7Segment, address: string): string {
  const [mailing, street, dwelling] = [1, 2, 3].map((sub) => part(segment, address, 1, sub));
  if (mailing === '') return `${dwelling ?? ''} ${street ?? ''}`;
  return /^\d+$/.test(mailing ?? '') ? `${mailing} ${street ?? ''}` : (mailing ?? '');
}

/** First telephone number of an XTN field that is neither fax, pager nor e-mail; undefined when there is none. */
export function phoneField(segment: Hl7Segment, number: number): string | undefined {
  for (const sent of repetitions(segment, number)) {
    if (/^(FX|BP|INTERNET|X\.400|TDD|MD)$/.test(part(segment, sent, 3).toUpperCase())) continue;
    const parts = `${part(segment, sent, 6)}${part(segment, sent, 7)}`;
    const text = [part(segment, sent, 1), parts, part(segment, sent, 12)].find((value) => /\d{3}/.test(value));
    if (text !== undefined) return phoneNumber(text);
  }
  return undefined;
}

/** The patient of a PID segment; `mrn` is '' when there is none, and the caller refuses the chart. */
export function patientOf(pid: Hl7Segment, findings: IntakeFinding[]): IntakePatient {
  const birthDate = dateField(pid, 7) ?? '';
  const patient: IntakePatient = {
    mrn: mrnOf(pid, birthDate, findings),
    name: nameField(pid, 5),
    birthDate,
    sex: sexCode(field(pid, 8)),
  };
  const address = addressField(pid, 11, findings);
  if (address) patient.address = address;
  const phone = phoneField(pid, 13) ?? phoneField(pid, 14);
  if (phone !== undefined) patient.phone = phone;
  return patient;
}

/** The guarantor of a GT1 segment; undefined when it names nobody. */
export function guarantorOf(
  gt1: Hl7Segment | undefined,
  patient: IntakePatient,
  findings: IntakeFinding[],
): Guarantor | undefined {
  if (!gt1) return undefined;
  const name = nameField(gt1, 3);
  if (name.last === '' && name.first === '') return undefined;
  const sent = relationshipOf(field(gt1, 11, 2)) ?? relationshipOf(field(gt1, 11));
  const self = sameName(name, patient.name) ? '18' : 'G8';
  const guarantor: Guarantor = { name, relationship: /^\d$/.test(field(gt1, 11)) ? self : (sent ?? self) };
  const address = addressField(gt1, 5, findings);
  if (address) guarantor.address = address;
  const phone = phoneField(gt1, 6) ?? phoneField(gt1, 7);
  if (phone !== undefined) guarantor.phone = phone;
  return guarantor;
}

/** The provider of an XCN field: the repetition with an NPI before others; undefined when nobody is named. */
export function providerField(segment: Hl7Segment | undefined, number: number): IntakeProvider | undefined {
  if (!segment) return undefined;
  const providers = repetitions(segment, number).map((sent) => {
    const id = part(segment, sent, 1);
    const provider: IntakeProvider = {
      npi: isNpi(id) ? id : '',
      lastOrOrganizationName: cleanText(part(segment, sent, 2)),
    };
    const first = cleanText(part(segment, sent, 3));
    if (first !== '') provider.firstName = first;
    return provider;
  });
  const named = providers.filter((provider) => provider.npi !== '' || provider.lastOrOrganizationName !== '');
  return named.find((provider) => provider.npi !== '') ?? named[0];
}
