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
  problems: readonly FhirResource[],
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
      if (condition) addCondition(result, condition, 'visit', findings);
    }
  }
  for (const condition of relatedOf(visit, 'Condition')) addCondition(result, condition, 'visit', findings);
  if (result.list.length === 0) for (const reason of items(encounter?.node, 'reasonCode')) add(result, reason, 'visit');
  for (const condition of problems) addCondition(result, condition, 'problem-list', findings);
  return result;
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
    const rank = condition
      ? addCondition(result, condition, 'visit', findings)
      : add(result, child(entry, 'diagnosisCodeableConcept'), 'visit');
    if (rank !== undefined) result.bySequence.set(`${claim.place} ${sequence}`, rank);
  }
}

function add(result: FhirDiagnoses, concept: Json, origin: 'visit' | 'problem-list'): number | undefined {
  const diagnosis = chooseDiagnosis(codingsOf(concept), text(concept, 'text'));
  return (diagnosis && addDiagnosis(result.list, { ...diagnosis, origin })) || undefined;
}

function addCondition(
  result: FhirDiagnoses,
  condition: FhirResource,
  origin: 'visit' | 'problem-list',
  findings: IntakeFinding[],
): number | undefined {
  if (condition.type !== 'Condition') return undefined;
  const verification = codingsOf(child(condition.node, 'verificationStatus')).map((coding) => coding.code);
  const clinical = codingsOf(child(condition.node, 'clinicalStatus')).map((coding) => coding.code);
  if (verification.some((status) => status === 'refuted' || status === 'entered-in-error')) return undefined;
  if (origin === 'problem-list' && clinical.some((status) => /^(resolved|inactive|remission)$/.test(status))) {
    addFinding(findings, condition.place, 'A resolved problem was left out.');
    return undefined;
  }
  const rank = add(result, child(condition.node, 'code'), origin);
  if (rank !== undefined) result.byCondition.set(condition.place, rank);
  return rank;
}
