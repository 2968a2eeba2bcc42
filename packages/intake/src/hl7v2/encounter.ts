import type { IntakeEncounter, IntakeFacility, IntakeFinding, IntakePatient } from '@cleanclaim/billing/encounters';
import type { IsoDate } from '@cleanclaim/billing/kernel';
import { addFinding } from '../common/findings.ts';
import { cleanText } from '../common/people.ts';
import { placeOfServiceFor } from '../common/place-of-service.ts';
import { dateField, field } from './fields.ts';
import { providerField } from './people.ts';
import type { Hl7Segment } from './tokenize.ts';

function first(segments: readonly Hl7Segment[], name: string): Hl7Segment | undefined {
  return segments.find((segment) => segment.name === name);
}

function all(segments: readonly Hl7Segment[], name: string): Hl7Segment[] {
  return segments.filter((segment) => segment.name === name);
}

const VISIT_SEGMENTS = new Set(['FT1', 'SCH', 'PR1']);

/** Earliest day on which the segments say that a service was given; undefined when none does. */
function serviceDate(segments: readonly Hl7Segment[]): IsoDate | undefined {
  const charged = all(segments, 'FT1').flatMap((ft1) => dateField(ft1, 4) ?? []);
  if (charged.length > 0) return charged.sort()[0];
  const performed = all(segments, 'PR1').flatMap((pr1) => dateField(pr1, 5) ?? []);
  const told = [
    dateField(first(segments, 'PV1'), 44),
    performed.sort()[0],
    dateField(first(segments, 'TQ1'), 7),
    dateField(first(segments, 'AIS'), 4),
    dateField(first(segments, 'SCH'), 11, 4),
    dateField(first(segments, 'TXA'), 4),
    dateField(first(segments, 'OBR'), 7),
  ];
  return told.find((date) => date !== undefined);
}

/**
 * The visit of a message: PV1, with dates of the charges before the admission's (one account may hold many visits).
 * @returns undefined, with a finding, when no day of service can be told.
 */
export function encounterOf(
  segments: readonly Hl7Segment[],
  patient: IntakePatient,
  findings: IntakeFinding[],
): IntakeEncounter | undefined {
  const pv1 = first(segments, 'PV1');
  const dateOfService = serviceDate(segments);
  // Results and documents without PV1 tell of no visit here: they may come from an outside laboratory.
  if (!pv1 && !segments.some((segment) => VISIT_SEGMENTS.has(segment.name))) {
    addFinding(findings, 'PV1', 'The message has no PV1 segment, so no visit was taken, only the patient.');
    return undefined;
  }
  if (!dateOfService) {
    addFinding(findings, 'PV1', 'The message gives no date of service, so no visit was taken, only the patient.');
    return undefined;
  }
  const facility = facilityOf(segments);
  const encounter: IntakeEncounter = {
    visitNumber: visitNumberOf(segments) || `${patient.mrn}-${dateOfService.replaceAll('-', '')}`,
    dateOfService,
    placeOfService: placeOfServiceFor(field(pv1, 2), facility?.name ?? '', findings, 'segment PV1 (1)'),
  };
  if (facility) encounter.facility = facility;
  const endDate = dateField(pv1, 45);
  if (endDate && endDate >= dateOfService) encounter.endDate = endDate;
  addParticipants(encounter, segments, findings);
  const authorization = all(segments, 'IN1')
    .map((in1) => cleanText(field(in1, 14)))
    .find((number) => number !== '');
  if (authorization !== undefined) encounter.priorAuthorizationNumber = authorization;
  const accident = accidentOf(first(segments, 'ACC'));
  if (accident) encounter.accident = accident;
  return encounter;
}

/** PV1-19, else the account of PID-18, else the appointment of SCH-2 or SCH-1. */
function visitNumberOf(segments: readonly Hl7Segment[]): string {
  const sch = first(segments, 'SCH');
  const sent = [field(first(segments, 'PV1'), 19), field(first(segments, 'PID'), 18), field(sch, 2), field(sch, 1)];
  return cleanText(sent.find((number) => number !== '') ?? '');
}

function addParticipants(encounter: IntakeEncounter, segments: readonly Hl7Segment[], findings: IntakeFinding[]): void {
  const pv1 = first(segments, 'PV1');
  const performers = all(segments, 'FT1').flatMap((ft1) => providerField(ft1, 20) ?? []);
  const scheduled = all(segments, 'AIP').flatMap((aip) => providerField(aip, 3) ?? []);
  const rendering =
    performers.find((provider) => provider.npi !== '') ?? performers[0] ?? providerField(pv1, 7) ?? scheduled[0];
  if (rendering) encounter.rendering = rendering;
  if (rendering && rendering.npi === '') {
    addFinding(findings, 'rendering provider', 'The rendering provider has no valid NPI. Match the provider by name.');
  }
  if (new Set(performers.map((provider) => provider.npi || provider.lastOrOrganizationName)).size > 1) {
    addFinding(findings, 'FT1', 'The charges name different performing providers. The first with an NPI was taken.');
  }
  const referring = providerField(pv1, 8);
  if (referring) encounter.referring = referring;
}

function facilityOf(segments: readonly Hl7Segment[]): IntakeFacility | undefined {
  const pv1 = first(segments, 'PV1');
  const sent = [
    field(pv1, 3, 4),
    field(pv1, 39),
    field(first(segments, 'FT1'), 16, 4),
    field(first(segments, 'AIL'), 3, 4),
  ];
  // A place by number only is no name to print on a claim.
  const name = cleanText(sent.find((text) => /[A-Za-z]/.test(text)) ?? '');
  return name === '' ? undefined : { name };
}

/** ACC: job-related (ACC-5) is employment, a word for a vehicle is auto, anything else other. */
function accidentOf(acc: Hl7Segment | undefined): IntakeEncounter['accident'] {
  if (!acc) return undefined;
  const words = `${field(acc, 2)} ${field(acc, 2, 2)} ${field(acc, 9)}`;
  const vehicle = /auto|vehic|motor|mva|car\b/i.test(words);
  const job = field(acc, 5).toUpperCase() === 'Y';
  const date = dateField(acc, 1);
  if (!date && !vehicle && !job) return undefined;
  const accident: NonNullable<IntakeEncounter['accident']> = { kind: job ? 'employment' : vehicle ? 'auto' : 'other' };
  if (date) accident.date = date;
  const state = field(acc, 4).toUpperCase();
  if (/^[A-Z]{2}$/.test(state)) accident.state = state;
  return accident;
}
