import type { IntakeFinding, IntakePatient, IntakeProvider } from '@cleanclaim/billing/encounters';
import { parseDate } from '@cleanclaim/billing/kernel';
import type { Guarantor } from '@cleanclaim/billing/parties';
import { addFinding } from '../common/findings.ts';
import { cleanText, relationshipOf, sexCode } from '../common/people.ts';
import { recordNumberFromSsn } from '../common/record-number.ts';
import { addressOf, codingsOf, nameOf, npiOf, phoneOf } from './datatypes.ts';
import { child, items, type Json, text } from './json.ts';
import { type FhirResource, type FhirStore, resolve } from './store.ts';

/** Identifier types (HL7 table 0203) and systems that never are a medical record number. */
const NOT_MRN_TYPES = new Set(['SS', 'DL', 'PPN', 'MB', 'MC', 'MA', 'NI', 'NPI', 'BRN', 'VN', 'AN']);
const NOT_MRN_SYSTEMS = /us-ssn|us-mbi|us-medicare|us-medicaid|us-npi|drivers?-?license|passport|4\.3\.\d+$/i;

function typeCodes(identifier: Json): string[] {
  return codingsOf(child(identifier, 'type')).map((coding) => coding.code.toUpperCase());
}

/** The identifier of type MR, else one that may be a record number, else the resource's id, else one made from the SSN. */
function mrnOf(patient: FhirResource, birthDate: string, findings: IntakeFinding[]): string {
  const sent = items(patient.node, 'identifier').filter((identifier) => text(identifier, 'value') !== '');
  const typed = sent.find((identifier) => typeCodes(identifier).some((code) => code === 'MR' || code === 'MRN'));
  const usable = sent.filter(
    (identifier) =>
      !NOT_MRN_SYSTEMS.test(text(identifier, 'system')) &&
      !typeCodes(identifier).some((code) => NOT_MRN_TYPES.has(code)),
  );
  const best = typed ?? usable.find((identifier) => text(identifier, 'use') === 'usual') ?? usable[0];
  if (best) return cleanText(text(best, 'value'));
  if (patient.id !== '') {
    addFinding(findings, patient.place, "The patient has no record number; the resource's id was taken in its place.");
    return patient.id;
  }
  const ssn = sent.find(
    (identifier) => /us-ssn/.test(text(identifier, 'system')) || typeCodes(identifier).includes('SS'),
  );
  return recordNumberFromSsn(text(ssn, 'value'), birthDate, findings, patient.place);
}

/** The patient of a Patient resource; `mrn` is '' when nothing identifies it. */
export function patientOf(resource: FhirResource, findings: IntakeFinding[]): IntakePatient {
  const { node, place } = resource;
  const birthDate = parseDate(text(node, 'birthDate')) ?? '';
  const patient: IntakePatient = {
    mrn: mrnOf(resource, birthDate, findings),
    name: nameOf(node),
    birthDate,
    sex: sexCode(text(node, 'gender')),
  };
  const address = addressOf(node, findings, place);
  if (address) patient.address = address;
  const phone = phoneOf(node);
  if (phone !== undefined) patient.phone = phone;
  return patient;
}

/** Guarantor of the patient's accounts; undefined when there is none or it is an organization. */
export function guarantorOf(
  store: FhirStore,
  patient: FhirResource,
  accounts: readonly FhirResource[],
  findings: IntakeFinding[],
): Guarantor | undefined {
  for (const account of accounts) {
    const entry = items(account.node, 'guarantor').find((one) => text(one, 'onHold') !== 'true');
    const party = resolve(store, account, child(entry, 'party'), findings);
    if (!party || !/^(Patient|RelatedPerson)$/.test(party.type)) continue;
    const name = nameOf(party.node);
    const relations = items(party.node, 'relationship').flatMap(codingsOf);
    const sent = relations
      .map((coding) => relationshipOf(coding.code))
      .find((relationship) => relationship !== undefined);
    const guarantor: Guarantor = { name, relationship: party.node === patient.node ? '18' : (sent ?? 'G8') };
    const address = addressOf(party.node, findings, party.place);
    if (address) guarantor.address = address;
    const phone = phoneOf(party.node);
    if (phone !== undefined) guarantor.phone = phone;
    return guarantor;
  }
  return undefined;
}

/** A provider behind a reference: Practitioner, PractitionerRole or Organization; else its display and identifier. */
export function providerOf(
  store: FhirStore,
  from: FhirResource,
  reference: Json,
  findings: IntakeFinding[],
): IntakeProvider | undefined {
  const resource = resolve(store, from, reference, findings);
  if (resource?.type === 'PractitionerRole') {
    const person = providerOf(store, resource, child(resource.node, 'practitioner'), findings);
    const taxonomy = taxonomyOf(items(resource.node, 'specialty'));
    return person && taxonomy !== '' ? { ...person, taxonomy } : person;
  }
  const identifier = npiOf({ identifier: items(reference, 'identifier') });
  if (!resource) {
    const display = cleanText(text(reference, 'display'));
    return display === '' && identifier === '' ? undefined : { npi: identifier, lastOrOrganizationName: display };
  }
  const npi = npiOf(resource.node) || identifier;
  if (resource.type === 'Organization') {
    const organization = cleanText(text(resource.node, 'name'));
    return organization === '' && npi === '' ? undefined : { npi, lastOrOrganizationName: organization };
  }
  const name = nameOf(resource.node);
  if (npi === '' && name.last === '') return undefined;
  const provider: IntakeProvider = { npi, lastOrOrganizationName: name.last };
  if (name.first !== '') provider.firstName = name.first;
  const taxonomy = taxonomyOf(
    items(resource.node, 'qualification').map((qualification) => child(qualification, 'code')),
  );
  if (taxonomy !== '') provider.taxonomy = taxonomy;
  return provider;
}

/** Health Care Provider Taxonomy code among concepts; '' when there is none. */
function taxonomyOf(concepts: readonly Json[]): string {
  const codings = concepts.flatMap(codingsOf);
  return (
    codings.find((coding) => /nucc\.org|6\.101$/.test(coding.system) && /^[0-9A-Z]{10}$/.test(coding.code))?.code ?? ''
  );
}
