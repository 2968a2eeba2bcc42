import type { IntakeChart, IntakeFault, IntakeFinding, IntakeResult } from '@cleanclaim/billing/encounters';
import { decodeText, ENCODING_FINDING } from '../common/decode-text.ts';
import { addDiagnosisFindings } from '../common/diagnosis-list.ts';
import { addFinding, chartsLimitFault, refuse, resultOfParts } from '../common/findings.ts';
import { addPersonFindings } from '../common/people.ts';
import { CHARTS_LIMIT } from '../limits.ts';
import { chargesOf } from './charges.ts';
import { coveragesOf } from './coverages.ts';
import { diagnosesOf, type FhirProblem, problemsOf } from './diagnoses.ts';
import { child, items, type Json, parseJson, text } from './json.ts';
import { notesOf } from './notes.ts';
import { guarantorOf, patientOf } from './people.ts';
import { type FhirResource, type FhirStore, ofType, readAgain, storeOf, targetOf } from './store.ts';
import { encounterOf, type FhirVisit, relatedOf } from './visit.ts';

/**
 * Reads a FHIR R4 Bundle in JSON: one chart for each visit of each patient, or one for a patient without a visit.
 * References are resolved inside the bundle; one that leads nowhere is a finding. Never throws.
 */
export function readFhirBundle(bytes: Uint8Array): IntakeResult {
  const { text: source, encoding } = decodeText(bytes);
  const parsed = parseJson(source, bytes.length);
  if ('fault' in parsed) return { ok: false, fault: parsed.fault };
  const refusal = notABundle(parsed.value);
  if (refusal) return refusal;
  const store = storeOf(parsed.value);
  const patients = ofType(store, 'Patient');
  const charts: IntakeChart[] = [];
  const faults: IntakeFault[] = [];
  const orphans = visitsWithoutPatient(store, patients);
  for (const encounter of orphans) {
    const message = 'The visit names a patient who is not in this bundle. Ask the sender to include the patient.';
    faults.push({ place: encounter.place, code: 'patient-missing', message });
  }
  const byPatient = resourcesByPatient(store, patients);
  const bounds: Bounds = { charts: 0, problems: 0 };
  for (const patient of patients) {
    for (const chart of patientCharts(store, patient, byPatient.get(patient.node) ?? [], bounds)) {
      if ('code' in chart) faults.push(chart);
      else charts.push(chart);
    }
    if (isFull(store, bounds)) break;
  }
  if (encoding !== 'utf-8') for (const chart of charts) addFinding(chart.findings, '', ENCODING_FINDING);
  return resultOfParts(charts, faults, {
    place: 'Bundle.entry',
    code: 'patient-missing',
    message: 'The bundle holds no Patient resource. Ask the sender to include the patient.',
  });
}

/** What was taken from the bundle, against `CHARTS_LIMIT` and `PROBLEMS_REPEATED_LIMIT`. */
interface Bounds {
  /** Charts, or faults in their place. */
  charts: number;
  /** Problems put on visits. */
  problems: number;
}

function isFull(store: FhirStore, bounds: Bounds): boolean {
  return bounds.charts > CHARTS_LIMIT || store.repeated.exceeded;
}

/** Stands in place of the first chart that is not read any more. */
function fullFault(store: FhirStore, place: string): IntakeFault {
  if (!store.repeated.exceeded) return chartsLimitFault(place);
  const message =
    'Large resources stand behind too many visits of this bundle, so from here on it was not read. Send fewer visits in one file.';
  return { place, code: 'too-much-repeated', message };
}

function notABundle(value: Json): IntakeResult | undefined {
  const type = text(value, 'resourceType');
  if (type === 'Bundle') return undefined;
  if (/^[A-Z][A-Za-z]{2,40}$/.test(type)) {
    const message = `The file is a single ${type} resource. Send a Bundle with the patient, the visits and their charges.`;
    return refuse('resourceType', 'not-a-bundle', message);
  }
  return refuse('byte 0', 'not-fhir', 'The file is JSON but no FHIR: it has no resourceType. Check the export.');
}

/** With one patient in the bundle, a visit that names nobody is that patient's. */
function visitsWithoutPatient(store: FhirStore, patients: readonly FhirResource[]): FhirResource[] {
  return ofType(store, 'Encounter').filter((encounter) => {
    const subject = child(encounter.node, 'subject');
    if (subject === undefined && patients.length === 1) return false;
    return patients.length > 0 && targetOf(store, encounter, subject)?.type !== 'Patient';
  });
}

/** Whose each resource is: subject, patient or beneficiary. With one patient, what names nobody is that patient's. */
function resourcesByPatient(store: FhirStore, patients: readonly FhirResource[]): Map<Json, FhirResource[]> {
  const byPatient = new Map<Json, FhirResource[]>(patients.map((patient) => [patient.node, []]));
  const only = patients.length === 1 ? patients[0] : undefined;
  for (const resource of store.resources) {
    const references = ['subject', 'patient', 'beneficiary'].flatMap((key) => items(resource.node, key));
    // One patient for each way to name one: a resource never belongs to a list of patients.
    const targets = references.slice(0, 3).map((reference) => targetOf(store, resource, reference)?.node);
    if (references.length === 0 && only && VISIT_TYPES.test(resource.type)) targets.push(only.node);
    if (references.length === 0 && only && resource.type === 'Encounter') targets.push(only.node);
    for (const target of new Set(targets)) byPatient.get(target)?.push(resource);
  }
  return byPatient;
}

/** Types whose resources belong to a visit when they name it. */
const VISIT_TYPES =
  /^(Condition|Procedure|ChargeItem|Claim|DocumentReference|Composition|Immunization|MedicationAdministration)$/;

/** References to the visit: `encounter`, `context`, a document's context, a claim's items. */
function visitReferences(resource: FhirResource): Json[] {
  const { node } = resource;
  const context = child(node, 'context');
  return [
    ...items(node, 'encounter'),
    ...(text(context, 'reference') === '' ? items(context, 'encounter') : [context]),
    ...items(node, 'item').flatMap((item) => items(item, 'encounter')),
  ];
}

function patientCharts(
  store: FhirStore,
  patient: FhirResource,
  own: readonly FhirResource[],
  bounds: Bounds,
): (IntakeChart | IntakeFault)[] {
  const encounters = own.filter(
    (resource) =>
      resource.type === 'Encounter' && !/^(cancelled|entered-in-error)$/.test(text(resource.node, 'status')),
  );
  const clinical = own.filter((resource) => VISIT_TYPES.test(resource.type));
  const visits: FhirVisit[] = encounters.map((encounter) => ({ encounter, related: [] }));
  const byPlace = new Map(visits.map((visit) => [visit.encounter?.place ?? '', visit]));
  const unlinked: FhirResource[] = [];
  for (const resource of clinical) {
    const target = visitReferences(resource).flatMap((reference) => targetOf(store, resource, reference) ?? [])[0];
    const visit = target ? byPlace.get(target.place) : undefined;
    if (visit) visit.related.push(resource);
    else if (!target) unlinked.push(resource);
  }
  const conditions = placeUnlinked(visits, unlinked);
  if (visits.length === 0) visits.push({ encounter: undefined, related: [] });
  const placed = new Set(visits.flatMap((visit) => visit.related));
  const known = new Set(conditions);
  const left = unlinked.filter((resource) => !placed.has(resource) && !known.has(resource)).length;
  const shared: SharedParts = {
    coverages: own.filter((one) => one.type === 'Coverage').slice(0, COVERAGES_LIMIT),
    accounts: own.filter((one) => one.type === 'Account').slice(0, ACCOUNTS_LIMIT),
    problems: problemsOf(conditions),
  };
  const charts: (IntakeChart | IntakeFault)[] = [];
  for (const visit of visits) {
    bounds.charts += 1;
    for (const again of [patient, ...shared.coverages, ...shared.accounts]) readAgain(store, again.node);
    const chart = isFull(store, bounds) ? undefined : visitChart(store, patient, visit, shared, bounds);
    // A chart during which reading was stopped lacks what stood behind its references.
    if (!chart || isFull(store, bounds)) {
      charts.push(fullFault(store, visit.encounter?.place ?? patient.place));
      break;
    }
    charts.push(chart);
  }
  const first = charts.find((chart) => !('code' in chart));
  if (left > 0 && first && !('code' in first)) {
    const message = `${left} conditions, procedures, charges or documents name none of the visits, so they were not read.`;
    addFinding(first.findings, patient.place, message);
  }
  return charts;
}

/**
 * What names no visit: claims stand for a visit of their own, or for the only one; with one visit the rest is its;
 * with several, conditions are the patient's problems. @returns the problems.
 */
function placeUnlinked(visits: FhirVisit[], unlinked: readonly FhirResource[]): FhirResource[] {
  const only = visits.length === 1 ? visits[0] : undefined;
  const isProblem = (resource: FhirResource) =>
    resource.type === 'Condition' &&
    !(only && /encounter-diagnosis/.test(JSON.stringify(child(resource.node, 'category') ?? '')));
  for (const resource of unlinked) {
    if (isProblem(resource)) continue;
    if (only) only.related.push(resource);
    else if (resource.type === 'Claim') visits.push({ encounter: undefined, related: [resource] });
  }
  const homeless = unlinked.filter(
    (resource) => resource.type === 'ChargeItem' || resource.type === 'DocumentReference',
  );
  if (visits.length === 0 && homeless.length > 0) visits.push({ encounter: undefined, related: [...homeless] });
  return unlinked.filter(isProblem).slice(0, PROBLEMS_LIMIT);
}

/** More coverages or problems of one patient than these are a damaged or hostile file. */
const COVERAGES_LIMIT = 50;
const ACCOUNTS_LIMIT = 50;
const PROBLEMS_LIMIT = 100;

/** Most problems that are put on the visits of one bundle, all together; later visits get a finding instead. */
const PROBLEMS_REPEATED_LIMIT = 100_000;

/** What the charts of one patient share. */
interface SharedParts {
  coverages: readonly FhirResource[];
  accounts: readonly FhirResource[];
  problems: readonly FhirProblem[];
}

/** The problems for one more visit; none, with a finding, once the bundle has repeated them too often. */
function problemsFor(
  shared: SharedParts,
  bounds: Bounds,
  findings: IntakeFinding[],
  place: string,
): readonly FhirProblem[] {
  bounds.problems += shared.problems.length;
  if (bounds.problems <= PROBLEMS_REPEATED_LIMIT) return shared.problems;
  if (shared.problems.length > 0) {
    addFinding(
      findings,
      place,
      'The bundle has too many visits to repeat the problem list here. See the earlier visits.',
    );
  }
  return [];
}

function visitChart(
  store: FhirStore,
  resource: FhirResource,
  visit: FhirVisit,
  shared: SharedParts,
  bounds: Bounds,
): IntakeChart | IntakeFault {
  const findings: IntakeFinding[] = [];
  const patient = patientOf(resource, findings);
  if (patient.mrn === '') {
    const message =
      'The patient has neither a record number nor an id, so it cannot be told. Ask the sender to add one.';
    return { place: resource.place, code: 'mrn-missing', message };
  }
  addPersonFindings(patient, findings, resource.place);
  const encounter = encounterOf(store, visit, patient, findings);
  const claims = relatedOf(visit, 'Claim');
  const problems = problemsFor(shared, bounds, findings, visit.encounter?.place ?? resource.place);
  const diagnoses = diagnosesOf(store, visit, problems, findings);
  const chart: IntakeChart = {
    format: 'fhir',
    place: visit.encounter?.place ?? visit.related[0]?.place ?? resource.place,
    patient,
    coverages: coveragesOf(store, resource, patient, shared.coverages, claims, encounter?.dateOfService, findings),
    notes: notesOf(visit.related, findings),
    diagnoses: diagnoses.list,
    charges: encounter ? chargesOf(store, visit, encounter.dateOfService, diagnoses, findings) : [],
    findings,
  };
  addDiagnosisFindings(chart.diagnoses, findings, chart.place);
  const guarantor = guarantorOf(store, resource, shared.accounts, findings);
  if (guarantor) chart.guarantor = guarantor;
  if (encounter) chart.encounter = encounter;
  if (text(visit.encounter?.node, 'status') === 'planned') {
    addFinding(findings, chart.place, 'This visit is planned. It has no charges until it takes place.');
    chart.charges = [];
  }
  return chart;
}
