import type { IntakeDiagnosis, IntakeFinding } from '@cleanclaim/billing/encounters';
import { chooseDiagnosis } from '../common/codes.ts';
import { addDiagnosis } from '../common/diagnosis-list.ts';
import { addFinding } from '../common/findings.ts';
import { codingsOf } from './datatypes.ts';
import { child, items, type Json, text } from './json.ts';
import { type FhirResource, type FhirStore, resolve } from './store.ts';
import { type FhirVisit, relatedOf } from './visit.ts';

/** The diagnoses of a visit with the ranks that claims and charges point at. */
export interface FhirDiagnoses {
  list: IntakeDiagnosis[];
  /** Rank of a Condition, by its place. */
  byCondition: Map<string, number>;
  /** Rank of Claim.diagnosis.sequence, by claim place and sequence. */
  bySequence: Map<string, number>;
}

/**
 * Diagnoses in the order: claim (by sequence), encounter (by rank), conditions of this visit, reasons, then active
 * problems of the patient that name no visit. Refuted, wrong and resolved conditions are left out.
 */
export function diagnosesOf(
  store: FhirStore,
  visit: FhirVisit,
  problems: readonly FhirProblem[],
  findings: IntakeFinding[],
): FhirDiagnoses {
  const result: FhirDiagnoses = { list: [], byCondition: new Map(), bySequence: new Map() };
  for (const claim of relatedOf(visit, 'Claim')) addClaimDiagnoses(result, store, claim, findings);
  const { encounter } = visit;
  if (encounter) {
    const entries = items(encounter.node, 'diagnosis').map((entry) => ({
      entry,
      rank: Number(text(entry, 'rank')) || 100,
    }));
    for (const { entry } of entries.sort((a, b) => a.rank - b.rank)) {
      const condition = resolve(store, encounter, child(entry, 'condition'), findings);
      if (condition) addCondition(result, condition);
    }
  }
  for (const condition of relatedOf(visit, 'Condition')) addCondition(result, condition);
  if (result.list.length === 0) for (const reason of items(encounter?.node, 'reasonCode')) add(result, reason);
  for (const problem of problems) {
    if (problem.resolved) addFinding(findings, problem.place, 'A resolved problem was left out.');
    const rank = problem.diagnosis ? addDiagnosis(result.list, problem.diagnosis) : 0;
    if (rank > 0) result.byCondition.set(problem.place, rank);
  }
  return result;
}

/** A condition of the patient's problem list, read once for all visits. */
export interface FhirProblem {
  place: string;
  resolved: boolean;
  /** Undefined for one that is resolved, refuted, wrong or empty. */
  diagnosis: Omit<IntakeDiagnosis, 'rank'> | undefined;
}

/** Reads the conditions of a problem list. */
export function problemsOf(conditions: readonly FhirResource[]): FhirProblem[] {
  return conditions.filter(isTrue).map(({ place, node }) => {
    const clinical = codingsOf(child(node, 'clinicalStatus')).map((coding) => coding.code);
    const resolved = clinical.some((status) => /^(resolved|inactive|remission)$/.test(status));
    const concept = child(node, 'code');
    const diagnosis = resolved ? undefined : chooseDiagnosis(codingsOf(concept), text(concept, 'text'));
    return { place, resolved, diagnosis: diagnosis && { ...diagnosis, origin: 'problem-list' } };
  });
}

/** False for a condition that is refuted or was entered in error. */
function isTrue(condition: FhirResource): boolean {
  const verification = codingsOf(child(condition.node, 'verificationStatus')).map((coding) => coding.code);
  return !verification.some((status) => status === 'refuted' || status === 'entered-in-error');
}

function addClaimDiagnoses(
  result: FhirDiagnoses,
  store: FhirStore,
  claim: FhirResource,
  findings: IntakeFinding[],
): void {
  const entries = items(claim.node, 'diagnosis').map((entry, i) => ({
    entry,
    sequence: Number(text(entry, 'sequence')) || i + 1,
  }));
  for (const { entry, sequence } of entries.sort((a, b) => a.sequence - b.sequence)) {
    const condition = resolve(store, claim, child(entry, 'diagnosisReference'), findings);
    const rank = condition ? addCondition(result, condition) : add(result, child(entry, 'diagnosisCodeableConcept'));
    if (rank !== undefined) result.bySequence.set(`${claim.place} ${sequence}`, rank);
  }
}

function add(result: FhirDiagnoses, concept: Json): number | undefined {
  const diagnosis = chooseDiagnosis(codingsOf(concept), text(concept, 'text'));
  return (diagnosis && addDiagnosis(result.list, { ...diagnosis, origin: 'visit' })) || undefined;
}

function addCondition(result: FhirDiagnoses, condition: FhirResource): number | undefined {
  if (condition.type !== 'Condition' || !isTrue(condition)) return undefined;
  const rank = add(result, child(condition.node, 'code'));
  if (rank !== undefined) result.byCondition.set(condition.place, rank);
  return rank;
}
