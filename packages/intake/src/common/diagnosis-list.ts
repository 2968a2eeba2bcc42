import type { IntakeDiagnosis, IntakeFinding } from '@cleanclaim/billing/encounters';
import { looksLikeIcd10Cm } from './codes.ts';
import { addFinding } from './findings.ts';

/** More diagnoses than any visit has; what comes after is a damaged or hostile file. */
const DIAGNOSIS_LIMIT = 300;

/** Where a list holds what; kept beside the list, so that long lists and long words cost no search. */
interface DiagnosisIndex {
  /** How many of the list are indexed. */
  size: number;
  byCode: Map<string, IntakeDiagnosis>;
  byWords: Map<string, IntakeDiagnosis>;
  /** Those without a code. */
  uncodedByWords: Map<string, IntakeDiagnosis>;
}

const INDEXES = new WeakMap<IntakeDiagnosis[], DiagnosisIndex>();

const codeKey = (diagnosis: Pick<IntakeDiagnosis, 'code' | 'system'>) => `${diagnosis.system} ${diagnosis.code}`;

function setFirst(map: Map<string, IntakeDiagnosis>, key: string, diagnosis: IntakeDiagnosis): void {
  if (!map.has(key)) map.set(key, diagnosis);
}

function indexOf(list: IntakeDiagnosis[]): DiagnosisIndex {
  const empty = { size: 0, byCode: new Map(), byWords: new Map(), uncodedByWords: new Map() };
  const index: DiagnosisIndex = INDEXES.get(list) ?? empty;
  INDEXES.set(list, index);
  for (; index.size < list.length; index.size++) {
    const diagnosis = list[index.size];
    if (!diagnosis) continue;
    const words = diagnosis.description.toLowerCase();
    if (diagnosis.code !== '') setFirst(index.byCode, codeKey(diagnosis), diagnosis);
    if (words === '') continue;
    setFirst(index.byWords, words, diagnosis);
    if (diagnosis.code === '') setFirst(index.uncodedByWords, words, diagnosis);
  }
  return index;
}

/**
 * Adds a diagnosis unless it is there already. One told in words only and one with a code and the same words are the
 * same: the words get the code. @returns its 1-based rank, or 0 when the list is full.
 */
export function addDiagnosis(list: IntakeDiagnosis[], diagnosis: Omit<IntakeDiagnosis, 'rank'>): number {
  const index = indexOf(list);
  const words = diagnosis.description.toLowerCase();
  if (diagnosis.code === '') {
    const told = index.byWords.get(words);
    if (told) return told.rank;
  } else {
    const known = index.byCode.get(codeKey(diagnosis));
    if (known) return known.rank;
    const uncoded = index.uncodedByWords.get(words);
    if (uncoded) {
      uncoded.code = diagnosis.code;
      uncoded.system = diagnosis.system;
      index.uncodedByWords.delete(words);
      setFirst(index.byCode, codeKey(uncoded), uncoded);
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
