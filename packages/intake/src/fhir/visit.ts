import type {
  IntakeEncounter,
  IntakeFacility,
  IntakeFinding,
  IntakePatient,
  IntakeProvider,
} from '@cleanclaim/billing/encounters';
import { type IsoDate, parseDate } from '@cleanclaim/billing/kernel';
import { addFinding } from '../common/findings.ts';
import { cleanText } from '../common/people.ts';
import { isPlaceOfServiceSystem, placeOfServiceFor } from '../common/place-of-service.ts';
import { addressOf, codingsOf, daysOf, npiOf } from './datatypes.ts';
import { child, items, type Json, text } from './json.ts';
import { providerOf } from './people.ts';
import { type FhirResource, type FhirStore, resolve } from './store.ts';

/** What belongs to one visit: its Encounter (absent for a claim without one) and the resources that name it. */
export interface FhirVisit {
  encounter: FhirResource | undefined;
  related: FhirResource[];
}

export function relatedOf(visit: FhirVisit, type: string): FhirResource[] {
  return visit.related.filter((resource) => resource.type === type);
}

/** First day of the visit: Encounter.period, else the claim's items or period, else the charges. */
function dayOf(visit: FhirVisit): { start?: IsoDate; end?: IsoDate } {
  const period = daysOf(visit.encounter?.node, 'period');
  if (period.start) return period;
  for (const claim of relatedOf(visit, 'Claim')) {
    const served = items(claim.node, 'item').flatMap((item) => daysOf(item, 'serviced').start ?? []);
    const start = served.sort()[0] ?? daysOf(claim.node, 'billable').start ?? parseDate(text(claim.node, 'created'));
    if (start) return { start };
  }
  const occurred = relatedOf(visit, 'ChargeItem').flatMap((item) => daysOf(item.node, 'occurrence').start ?? []);
  const start = occurred.sort()[0];
  return start ? { start } : {};
}

/** The visit as billing takes it; undefined, with a finding, when it has no day. */
export function encounterOf(
  store: FhirStore,
  visit: FhirVisit,
  patient: IntakePatient,
  findings: IntakeFinding[],
): IntakeEncounter | undefined {
  const source = visit.encounter ?? visit.related[0];
  const { start, end } = dayOf(visit);
  if (!source) return undefined;
  if (!start) {
    addFinding(findings, source.place, 'The visit has no date, so it was not taken, only the patient.');
    return undefined;
  }
  const claims = relatedOf(visit, 'Claim');
  const facility = facilityOf(store, visit, findings);
  const encounter: IntakeEncounter = {
    visitNumber: visitNumberOf(visit) || `${patient.mrn}-${start.replaceAll('-', '')}`,
    dateOfService: start,
    placeOfService: placeOfServiceOf(store, visit, facility?.name ?? '', findings),
  };
  if (facility) encounter.facility = facility;
  if (end) encounter.endDate = end;
  addProviders(encounter, store, visit, findings);
  const authorization = claims
    .flatMap((claim) => items(claim.node, 'insurance'))
    .map((insurance) => text(insurance, 'preAuthRef'));
  const number = authorization.find((sent) => sent !== '');
  if (number !== undefined) encounter.priorAuthorizationNumber = cleanText(number);
  const accident = claims.flatMap((claim) => items(claim.node, 'accident'))[0];
  if (accident !== undefined) encounter.accident = accidentOf(accident);
  return encounter;
}

function visitNumberOf(visit: FhirVisit): string {
  const claim = relatedOf(visit, 'Claim')[0];
  const { encounter } = visit;
  const sent = [
    text(encounter?.node, 'identifier', 'value'),
    encounter?.id ?? '',
    text(claim?.node, 'identifier', 'value'),
    claim?.id ?? '',
  ];
  return cleanText(sent.find((number) => number !== '') ?? '');
}

/** The claim's place of service (CMS code set), else that of the location's type, else the class of the encounter. */
function placeOfServiceOf(store: FhirStore, visit: FhirVisit, facilityName: string, findings: IntakeFinding[]): string {
  const { encounter } = visit;
  const onClaim = relatedOf(visit, 'Claim').flatMap((claim) =>
    items(claim.node, 'item').map((item) => child(item, 'locationCodeableConcept')),
  );
  const locations = items(encounter?.node, 'location').flatMap((one) =>
    encounter ? (resolve(store, encounter, child(one, 'location')) ?? []) : [],
  );
  const typed = locations.flatMap((location) => items(location.node, 'type').flatMap(codingsOf));
  const stated = [
    ...onClaim.flatMap(codingsOf).filter((coding) => coding.system === '' || isPlaceOfServiceSystem(coding.system)),
    ...typed.filter((coding) => isPlaceOfServiceSystem(coding.system)),
  ].find((coding) => /^\d{2}$/.test(coding.code));
  if (stated) return stated.code;
  const sent = items(encounter?.node, 'class').flatMap(codingsOf)[0]?.code ?? '';
  return placeOfServiceFor(sent, facilityName, findings, encounter?.place ?? visit.related[0]?.place ?? '');
}

function participantsOf(visit: FhirVisit): { codes: string[]; reference: Json }[] {
  return items(visit.encounter?.node, 'participant').map((participant) => ({
    codes: items(participant, 'type')
      .flatMap(codingsOf)
      .map((coding) => coding.code.toUpperCase()),
    reference: child(participant, 'individual') ?? child(participant, 'actor'),
  }));
}

function addProviders(encounter: IntakeEncounter, store: FhirStore, visit: FhirVisit, findings: IntakeFinding[]): void {
  const found: IntakeProvider[] = [];
  const from = visit.encounter;
  const participants = from ? participantsOf(visit) : [];
  for (const participant of participants) {
    const provider = from ? providerOf(store, from, participant.reference, findings) : undefined;
    if (provider && participant.codes.includes('REF')) encounter.referring = provider;
    else if (provider && participant.codes.some((code) => /^(PPRF|ATND|PRF)$/.test(code))) found.unshift(provider);
    else if (provider) found.push(provider);
  }
  for (const claim of relatedOf(visit, 'Claim')) {
    for (const member of items(claim.node, 'careTeam')) {
      const role = codingsOf(child(member, 'role'))[0]?.code ?? '';
      const provider = providerOf(store, claim, child(member, 'provider'), findings);
      if (provider && /referr/i.test(role)) encounter.referring ??= provider;
      else if (provider) found.push(provider);
    }
    const provider = providerOf(store, claim, child(claim.node, 'provider'), findings);
    if (provider) found.push(provider);
  }
  const performers = visit.related
    .filter((resource) => /^(Procedure|ChargeItem)$/.test(resource.type))
    .flatMap((resource) =>
      items(resource.node, 'performer').map((performer) => ({ resource, actor: child(performer, 'actor') })),
    );
  found.push(...performers.flatMap(({ resource, actor }) => providerOf(store, resource, actor, findings) ?? []));
  const rendering = found.find((provider) => provider.npi !== '') ?? found[0];
  if (rendering) encounter.rendering = rendering;
  if (!rendering || rendering.npi === '') {
    addFinding(
      findings,
      visit.encounter?.place ?? '',
      'No rendering provider with a valid NPI is named. Choose the provider.',
    );
  }
}

/** Encounter.location, else Claim.facility, else the service provider's organization. */
function facilityOf(store: FhirStore, visit: FhirVisit, findings: IntakeFinding[]): IntakeFacility | undefined {
  const { encounter } = visit;
  const claim = relatedOf(visit, 'Claim')[0];
  const references: [FhirResource | undefined, Json][] = [
    [encounter, child(items(encounter?.node, 'location')[0], 'location')],
    [claim, child(claim?.node, 'facility')],
    [encounter, child(encounter?.node, 'serviceProvider')],
  ];
  for (const [from, reference] of references) {
    if (!from || reference === undefined) continue;
    const resource = resolve(store, from, reference, findings);
    const name = cleanText(text(resource?.node, 'name') || text(reference, 'display'));
    if (name === '') continue;
    const facility: IntakeFacility = { name };
    const managing = resource ? resolve(store, resource, child(resource.node, 'managingOrganization')) : undefined;
    const npi = npiOf(resource?.node) || npiOf(managing?.node);
    if (npi !== '') facility.npi = npi;
    const address = addressOf(resource?.node, findings, resource?.place ?? from.place);
    if (address) facility.address = address;
    return facility;
  }
  return undefined;
}

function accidentOf(accident: Json): NonNullable<IntakeEncounter['accident']> {
  const words = [
    ...codingsOf(child(accident, 'type')).map((coding) => `${coding.code} ${coding.display}`),
    text(accident, 'type', 'text'),
  ].join(' ');
  const kind = /^(MVA|AUTO)|motor|vehicle|auto/i.test(words)
    ? 'auto'
    : /WPA|work|employ/i.test(words)
      ? 'employment'
      : 'other';
  const result: NonNullable<IntakeEncounter['accident']> = { kind };
  const date = parseDate(text(accident, 'date'));
  if (date) result.date = date;
  const state = text(accident, 'locationAddress', 'state').toUpperCase();
  if (/^[A-Z]{2}$/.test(state)) result.state = state;
  return result;
}
