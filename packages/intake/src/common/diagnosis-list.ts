import type { IntakeDiagnosis, IntakeFinding } from '@cleanclaim/billing/encounters';
import { looksLikeIcd10Cm } from './codes.ts';
import { addFinding } from './findings.ts';

/** More diagnoses than any visit has; what comes after is a damaged or hostile file. */
const DIAGNOSIS_LIMIT = 300;

/**
 * Adds a diagnosis unless it is there already. One told in words only and one with a code and the same words are the
 * same: the words get the code. @returns its 1-based rank, or 0 when the list is full.
 */
export function addDiagnosis(list: IntakeDiagnosis[], diagnosis: Omit<IntakeDiagnosis, 'rank'>): number {
  const words = diagnosis.description.toLowerCase();
  const sameWords = (other: IntakeDiagnosis) => words !== '' && other.description.toLowerCase() === words;
  if (diagnosis.code === '') {
    const told = list.find(sameWords);
    if (told) return told.rank;
  } else {
    const known = list.find((other) => other.code === diagnosis.code && other.system === diagnosis.system);
    if (known) return known.rank;
    const uncoded = list.find((other) => other.code === '' && sameWords(other));
    if (uncoded) {
      uncoded.code = diagnosis.code;
      uncoded.system = diagnosis.system;
      return uncoded.rank;
    }
  }
  if (list.length >= DIAGNOSIS_LIMIT) return 0;
  list.push({ ...diagnosis, rank: list.length + 1 });
  return list.length;
}

/** Says which diagnoses need a coder before a claim. */
export function addDiagnosisFindings(list: readonly IntakeDiagnosis[], findings: IntakeFinding[], place: string): void {
  if (list.length >= DIAGNOSIS_LIMIT) {
    addFinding(
      findings,
      place,
      `More than ${DIAGNOSIS_LIMIT} diagnoses are listed. The rest was left out; check the file.`,
    );
  }
  const uncoded = list.filter((diagnosis) => diagnosis.system !== 'icd10cm').length;
  if (uncoded > 0) {
    const are = uncoded === 1 ? 'diagnosis has' : 'diagnoses have';
    addFinding(findings, place, `${uncoded} ${are} no ICD-10-CM code. A coder has to choose one.`);
  }
  for (const diagnosis of list) {
    if (diagnosis.system === 'icd10cm' && !looksLikeIcd10Cm(diagnosis.code)) {
      addFinding(findings, place, `Diagnosis ${diagnosis.rank} is sent as ICD-10-CM but does not have that form.`);
    }
  }
}
