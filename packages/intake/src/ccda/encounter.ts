import type {
  IntakeEncounter,
  IntakeFacility,
  IntakeFinding,
  IntakePatient,
  IntakeProvider,
} from '@cleanclaim/billing/encounters';
import { daysBetween, type IsoDate } from '@cleanclaim/billing/kernel';
import { addFinding } from '../common/findings.ts';
import { cleanText } from '../common/people.ts';
import { isPlaceOfServiceSystem, placeOfServiceFor } from '../common/place-of-service.ts';
import { addressOf, codingsOf, idOf, interval, npiOf } from './datatypes.ts';
import { providerOf } from './people.ts';
import { type CcdaSection, isSection, SECTION } from './sections.ts';
import { at, attribute, childrenOf, descendants, textOf, type XmlElement } from './xml.ts';

/** The visit that a document is about, with the elements that tell of it. */
export interface CcdaVisit {
  encounter: IntakeEncounter;
  /** Header element and section entries of this visit: their codes and diagnoses belong to it. */
  sources: XmlElement[];
}

interface Dated {
  element: XmlElement;
  start: IsoDate;
  end: IsoDate;
}

/** Longest service event that is one visit; a longer one is the span of care that a summary covers. */
const VISIT_DAYS_LIMIT = 60;

function dated(element: XmlElement | undefined): Dated[] {
  const { start, end } = interval(at(element, 'effectiveTime'));
  return element && start ? [{ element, start, end: end ?? start }] : [];
}

/**
 * The visit: encompassingEncounter, else a service event that is no span of care, else the latest encounter of the
 * encounters section. @returns undefined, with a finding, when none has a date.
 */
export function visitOf(
  document: XmlElement,
  sections: readonly CcdaSection[],
  patient: IntakePatient,
  findings: IntakeFinding[],
): CcdaVisit | undefined {
  const header = dated(at(document, 'componentOf', 'encompassingEncounter'));
  const events = serviceEvents(document);
  const listed = listedEncounters(sections);
  const latest = [...listed].sort((a, b) => b.start.localeCompare(a.start))[0];
  const main = header[0] ?? events[0] ?? latest;
  if (!main) {
    addFinding(
      findings,
      'encounters',
      'The document gives no dated visit, so only the patient and the record were taken.',
    );
    return undefined;
  }
  if (main === latest && listed.length > 1) {
    addFinding(
      findings,
      'encounters',
      `The document lists ${listed.length} visits and does not say which one it is about. The latest was taken.`,
    );
  }
  const sources = [main, ...[...listed, ...events].filter((other) => other !== main && isSameVisit(main, other))];
  return {
    encounter: encounterOf(document, main, sources, patient, findings),
    sources: sources.map(({ element }) => element),
  };
}

/** Service events that are one service: not the span of care (PCPR without a code) that a summary covers. */
function serviceEvents(document: XmlElement): Dated[] {
  return childrenOf(document, 'documentationOf')
    .map((documentation) => at(documentation, 'serviceEvent'))
    .filter((event) => attribute(event, 'classCode') !== 'PCPR' || attribute(at(event, 'code'), 'code') !== '')
    .flatMap(dated)
    .filter((event) => daysBetween(event.start, event.end) <= VISIT_DAYS_LIMIT);
}

function listedEncounters(sections: readonly CcdaSection[]): Dated[] {
  return sections
    .filter((section) => isSection(section, SECTION.encounters))
    .flatMap((section) => section.statements)
    .filter((statement) => statement.name === 'encounter' && /^(EVN|)$/.test(attribute(statement, 'moodCode')))
    .filter((statement) => !/^(cancelled|aborted)$/.test(attribute(at(statement, 'statusCode'), 'code')))
    .flatMap(dated);
}

/** A start within the days of the visit, or the same identifier within a day (senders reuse identifiers). */
function isSameVisit(main: Dated, other: Dated): boolean {
  if (other.start >= main.start && other.start <= main.end) return true;
  const [mainId, otherId] = [idOf(main.element), idOf(other.element)];
  return mainId !== '' && mainId === otherId && Math.abs(daysBetween(main.start, other.start)) <= 1;
}

function encounterOf(
  document: XmlElement,
  main: Dated,
  sources: readonly Dated[],
  patient: IntakePatient,
  findings: IntakeFinding[],
): IntakeEncounter {
  const elements = sources.map(({ element }) => element);
  const number = elements.map((element) => cleanText(idOf(element))).find((id) => id !== '');
  const facility = facilityOf(elements, findings);
  const encounter: IntakeEncounter = {
    visitNumber: number ?? `${patient.mrn}-${main.start.replaceAll('-', '')}`,
    dateOfService: main.start,
    placeOfService: placeOfServiceOf(elements, facility?.name ?? '', findings),
  };
  if (facility) encounter.facility = facility;
  if (main.end > main.start) encounter.endDate = main.end;
  const rendering = renderingOf(document, elements);
  if (rendering) encounter.rendering = rendering;
  if (!rendering || rendering.npi === '') {
    addFinding(findings, 'encounter', 'No rendering provider with a valid NPI is named. Choose the provider.');
  }
  const referring = referringOf(document, elements);
  if (referring) encounter.referring = referring;
  return encounter;
}

/** The facility's code of the place of service set, else the class of the visit (v3 ActCode). */
function placeOfServiceOf(elements: readonly XmlElement[], facilityName: string, findings: IntakeFinding[]): string {
  const facilities = elements.flatMap((element) => [
    ...codingsOf(at(element, 'location', 'healthCareFacility', 'code')),
    ...childrenOf(element, 'participant').flatMap((one) => codingsOf(at(one, 'participantRole', 'code'))),
  ]);
  const stated = facilities.find((coding) => isPlaceOfServiceSystem(coding.system) && /^\d{2}$/.test(coding.code));
  if (stated) return stated.code;
  const codes = elements.flatMap((element) => codingsOf(at(element, 'code')));
  const act = codes.find((coding) => coding.system === '2.16.840.1.113883.5.4' && coding.code !== '');
  return placeOfServiceFor(act?.code ?? '', facilityName, findings, 'encounter');
}

/** Who gave the service: performers of the visit, participants and responsible party of the header, then authors. */
function renderingOf(document: XmlElement, elements: readonly XmlElement[]): IntakeProvider | undefined {
  const events = childrenOf(document, 'documentationOf').map((documentation) => at(documentation, 'serviceEvent'));
  const holders = [
    ...elements.flatMap((element) => childrenOf(element, 'performer')),
    ...elements
      .flatMap((element) => childrenOf(element, 'encounterParticipant'))
      .filter((one) => attribute(one, 'typeCode') !== 'REF'),
    ...elements.flatMap((element) => childrenOf(element, 'responsibleParty')),
    ...events.flatMap((event) => childrenOf(event, 'performer')),
    ...childrenOf(document, 'author'),
  ];
  const providers = holders.flatMap(
    (holder) => providerOf(at(holder, 'assignedEntity') ?? at(holder, 'assignedAuthor')) ?? [],
  );
  return providers.find((provider) => provider.npi !== '') ?? providers[0];
}

function referringOf(document: XmlElement, elements: readonly XmlElement[]): IntakeProvider | undefined {
  const holders = [
    ...elements.flatMap((element) => childrenOf(element, 'encounterParticipant')),
    ...childrenOf(document, 'participant'),
  ];
  const referring = holders.filter((holder) => /^(REF|REFB)$/.test(attribute(holder, 'typeCode')));
  return referring.flatMap(
    (holder) => providerOf(at(holder, 'assignedEntity') ?? at(holder, 'associatedEntity')) ?? [],
  )[0];
}

/** Location of the header or of the visit's entry; its organization where the place has no name. */
function facilityOf(elements: readonly XmlElement[], findings: IntakeFinding[]): IntakeFacility | undefined {
  for (const element of elements) {
    const place = at(element, 'location', 'healthCareFacility');
    const role = childrenOf(element, 'participant').find((one) => attribute(one, 'typeCode') === 'LOC');
    const holder = place ?? at(role, 'participantRole');
    const names = [
      at(place, 'location', 'name'),
      at(holder, 'playingEntity', 'name'),
      at(place, 'serviceProviderOrganization', 'name'),
    ];
    const name = names.map((named) => cleanText(textOf(named))).find((text) => text !== '');
    if (name === undefined) continue;
    const facility: IntakeFacility = { name };
    const npi = npiOf(holder) || npiOf(at(place, 'serviceProviderOrganization'));
    if (npi !== '') facility.npi = npi;
    const holders = [at(place, 'location'), holder, at(place, 'serviceProviderOrganization')];
    const address = holders.map((one) => addressOf(one, findings, 'facility')).find((found) => found !== undefined);
    if (address) facility.address = address;
    return facility;
  }
  return undefined;
}

/** Entries of a visit that state a diagnosis: problem observations below its encounter elements, then its reasons. */
export function visitObservations(visit: CcdaVisit | undefined): XmlElement[] {
  const entries = (visit?.sources ?? []).filter((element) => element.name === 'encounter');
  const observations = entries.flatMap(descendants).filter((element) => element.name === 'observation');
  return [...observations.filter((one) => !isIndication(one)), ...observations.filter(isIndication)];
}

/** The C-CDA Indication template: why the patient came. */
function isIndication(observation: XmlElement): boolean {
  return childrenOf(observation, 'templateId').some(
    (id) => attribute(id, 'root') === '2.16.840.1.113883.10.20.22.4.19',
  );
}
