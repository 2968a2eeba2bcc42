import type { IsoDate } from '../../kernel/index.ts';
import type { Address, Patient, Practice, Provider } from '../../parties/index.ts';

/** What stands in the document: text, or a file as Base 64 with its media type. */
export type DocumentBody = { text: string } | { mediaType: string; base64: string };

/** All that a clinical document says. */
export interface ClinicalDocumentParts {
  /** A UUID of its own. */
  id: string;
  loinc: string;
  title: string;
  /** When it was put together: `2026-11-04T09:30:00Z`. */
  writtenAt: string;
  patient: Patient;
  author?: Provider;
  practice: Practice;
  /** The visit that it is about, with our number of the claim. */
  visit: { number: string; from: IsoDate; through: IsoDate };
  body: DocumentBody;
}

/** Id roots of HL7: NPI, LOINC, administrative sex, media of confidentiality. */
const NPI = '2.16.840.1.113883.4.6';
const LOINC = '2.16.840.1.113883.6.1';
const SEX = '2.16.840.1.113883.5.1';
const CONFIDENTIALITY = '2.16.840.1.113883.5.25';

/** Characters that XML 1.0 cannot hold, escaped or not (XML 1.0, production 2). */
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '\r': '&#13;',
};

/** Text as it may stand in an element or an attribute. */
function xml(text: string): string {
  return text.replace(FORBIDDEN, '').replace(/[&<>"'\r]/g, (sign) => REFERENCES[sign] ?? sign);
}

const element = (name: string, text: string | undefined) => (text ? `<${name}>${xml(text)}</${name}>` : '');
const time = (at: string) => `${at.slice(0, 19).replace(/\D/g, '')}+0000`;
const day = (date: IsoDate) => date.replaceAll('-', '');

function address(of: Address | undefined): string {
  if (!of) return '<addr nullFlavor="UNK"/>';
  const lines = [of.line1, of.line2 ?? ''].map((line) => element('streetAddressLine', line)).join('');
  return `<addr use="HP">${lines}${element('city', of.city)}${element('state', of.state)}${element('postalCode', of.zip)}<country>US</country></addr>`;
}

const phone = (number: string | undefined) =>
  number ? `<telecom use="WP" value="tel:${xml(number)}"/>` : '<telecom nullFlavor="UNK"/>';

function organization(name: string, { practice }: ClinicalDocumentParts): string {
  return `<${name}><id root="${NPI}" extension="${xml(practice.npi)}"/>${element('name', practice.name)}${phone(practice.phone)}${address(practice.address).replace(' use="HP"', ' use="WP"')}</${name}>`;
}

function recordTarget({ patient }: ClinicalDocumentParts): string {
  const { name } = patient;
  const sex = patient.sex === 'U' ? '<administrativeGenderCode nullFlavor="UNK"/>' : '';
  return `<recordTarget><patientRole><id root="2.25.2026112900" extension="${xml(patient.mrn)}"/>${address(patient.address)}${phone(patient.phone)}<patient><name>${element('given', name.first)}${element('given', name.middle)}${element('family', name.last)}${element('suffix', name.suffix)}</name>${sex || `<administrativeGenderCode code="${patient.sex}" codeSystem="${SEX}"/>`}<birthTime value="${day(patient.birthDate)}"/></patient></patientRole></recordTarget>`;
}

/** The provider who wrote it; of a note whose author nobody knows, the practice. */
function author(parts: ClinicalDocumentParts): string {
  const { author: who, practice, writtenAt } = parts;
  const person =
    who?.kind === 'person'
      ? `<id root="${NPI}" extension="${xml(who.npi)}"/>${address(who.address ?? practice.address)}${phone(practice.phone)}<assignedPerson><name>${element('given', who.firstName)}${element('family', who.lastOrOrganizationName)}</name></assignedPerson>`
      : `<id root="${NPI}" extension="${xml(practice.npi)}"/>${address(practice.address)}${phone(practice.phone)}`;
  return `<author><time value="${time(writtenAt)}"/><assignedAuthor>${person}${organization('representedOrganization', parts)}</assignedAuthor></author>`;
}

function bodyOf({ body }: ClinicalDocumentParts): string {
  const text =
    'text' in body
      ? `<text mediaType="text/plain">${xml(body.text)}</text>`
      : `<text mediaType="${xml(body.mediaType)}" representation="B64">${body.base64}</text>`;
  return `<component><nonXMLBody>${text}</nonXMLBody></component>`;
}

/**
 * A C-CDA unstructured document (HL7 CDA R2, template 2.16.840.1.113883.10.20.22.1.10) with the US Realm header: patient,
 * author, custodian and visit around a text or a file. The same parts give the same document. Characters that XML cannot
 * hold are left out; everything else is read back as it was given.
 */
export function clinicalDocument(parts: ClinicalDocumentParts): string {
  const { id, loinc, title, writtenAt, visit } = parts;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<ClinicalDocument xmlns="urn:hl7-org:v3"><realmCode code="US"/><typeId root="2.16.840.1.113883.1.3" extension="POCD_HD000040"/>',
    '<templateId root="2.16.840.1.113883.10.20.22.1.1" extension="2015-08-01"/><templateId root="2.16.840.1.113883.10.20.22.1.10" extension="2015-08-01"/>',
    `<id root="${xml(id)}"/><code code="${xml(loinc)}" codeSystem="${LOINC}"/>${element('title', title)}<effectiveTime value="${time(writtenAt)}"/>`,
    `<confidentialityCode code="N" codeSystem="${CONFIDENTIALITY}"/><languageCode code="en-US"/>`,
    recordTarget(parts),
    author(parts),
    `<custodian><assignedCustodian>${organization('representedCustodianOrganization', parts)}</assignedCustodian></custodian>`,
    `<componentOf><encompassingEncounter><id root="2.25.2026112901" extension="${xml(visit.number)}"/><effectiveTime><low value="${day(visit.from)}"/><high value="${day(visit.through)}"/></effectiveTime></encompassingEncounter></componentOf>`,
    bodyOf(parts),
    '</ClinicalDocument>',
    '',
  ].join('\n');
}
