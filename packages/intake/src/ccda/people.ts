import type { IntakeFinding, IntakePatient, IntakeProvider } from '@cleanclaim/billing/encounters';
import { parseDate } from '@cleanclaim/billing/kernel';
import type { Guarantor } from '@cleanclaim/billing/parties';
import { cleanText, relationshipOf, sameName, sexCode } from '../common/people.ts';
import { recordNumberFromSsn } from '../common/record-number.ts';
import { addressOf, nameOf, npiOf, phoneOf, SSN_ROOT } from './datatypes.ts';
import { at, attribute, childrenOf, textOf, type XmlElement } from './xml.ts';

/** Id roots that identify a person elsewhere: social security, driver's licenses, Medicare (HICN, MBI). */
const NOT_MRN = /^2\.16\.840\.1\.113883\.(4\.1|4\.3(\.\d+)?|4\.572|4\.927)$/;

/** The patient of recordTarget; `mrn` is '' when there is no identifier to take. */
export function patientOf(document: XmlElement, findings: IntakeFinding[]): IntakePatient {
  const role = at(document, 'recordTarget', 'patientRole');
  const person = at(role, 'patient');
  const birthDate = parseDate(attribute(at(person, 'birthTime'), 'value')) ?? '';
  const ids = childrenOf(role, 'id').filter((id) => attribute(id, 'nullFlavor') === '');
  const mrn = ids
    .filter((id) => !NOT_MRN.test(attribute(id, 'root')))
    .map((id) => cleanText(attribute(id, 'extension')))
    .find((extension) => extension !== '' && !extension.includes('@'));
  const ssn = attribute(
    ids.find((id) => attribute(id, 'root') === SSN_ROOT),
    'extension',
  );
  const patient: IntakePatient = {
    mrn: mrn ?? recordNumberFromSsn(ssn, birthDate, findings, 'recordTarget'),
    name: nameOf(person),
    birthDate,
    sex: sexCode(attribute(at(person, 'administrativeGenderCode'), 'code')),
  };
  const address = addressOf(role, findings, 'recordTarget');
  if (address) patient.address = address;
  const phone = phoneOf(role);
  if (phone !== undefined) patient.phone = phone;
  return patient;
}

/** The guarantor: a header participant of class GUAR, or the guarantor performer of a policy. */
export function guarantorOf(
  document: XmlElement,
  policies: readonly XmlElement[],
  patient: IntakePatient,
  findings: IntakeFinding[],
): Guarantor | undefined {
  const participants = childrenOf(document, 'participant').map((participant) => at(participant, 'associatedEntity'));
  const inHeader = participants.find((entity) => attribute(entity, 'classCode') === 'GUAR');
  const performers = policies
    .flatMap((policy) => childrenOf(policy, 'performer'))
    .map((performer) => at(performer, 'assignedEntity'));
  const entity = inHeader ?? performers.find((performer) => attribute(at(performer, 'code'), 'code') === 'GUAR');
  const person = at(entity, 'associatedPerson') ?? at(entity, 'assignedPerson');
  const name = nameOf(person);
  if (!entity || (name.last === '' && name.first === '')) return undefined;
  const sent = relationshipOf(attribute(inHeader ? at(inHeader, 'code') : undefined, 'code'));
  const guarantor: Guarantor = { name, relationship: sent ?? (sameName(name, patient.name) ? '18' : 'G8') };
  const address = addressOf(entity, findings, 'guarantor');
  if (address) guarantor.address = address;
  const phone = phoneOf(entity);
  if (phone !== undefined) guarantor.phone = phone;
  return guarantor;
}

/** A provider from an assignedEntity, assignedAuthor or associatedEntity; undefined when it names nobody. */
export function providerOf(entity: XmlElement | undefined): IntakeProvider | undefined {
  const name = nameOf(at(entity, 'assignedPerson') ?? at(entity, 'associatedPerson'));
  const npi = npiOf(entity);
  const lastOrOrganizationName = name.last || cleanText(textOf(at(entity, 'representedOrganization', 'name')));
  if (npi === '' && lastOrOrganizationName === '') return undefined;
  const provider: IntakeProvider = { npi, lastOrOrganizationName };
  if (name.first !== '') provider.firstName = name.first;
  const code = at(entity, 'code');
  // Health Care Provider Taxonomy.
  if (attribute(code, 'codeSystem') === '2.16.840.1.113883.6.101' && /^[0-9A-Z]{10}$/i.test(attribute(code, 'code'))) {
    provider.taxonomy = attribute(code, 'code').toUpperCase();
  }
  return provider;
}
