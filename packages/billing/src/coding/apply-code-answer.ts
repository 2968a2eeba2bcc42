import {
  looksLikeCpt,
  looksLikeHcpcs,
  looksLikeIcd10cm,
  normalizeIcd10cm,
  normalizeProcedure,
} from '@cleanclaim/codesets';
import { type Charge, defaultPointers } from '../encounters/index.ts';
import type { CodeAnswerInput, CodeAnswerResult, CodedDiagnosis, EncounterCodes } from './types.ts';

type PlacedAnswer = Extract<CodeAnswerInput, { place: string }>;

function refuse(message: string): CodeAnswerResult {
  return { ok: false, message };
}

const STALE = 'The code has changed since this question was asked. Look at the visit again.';
const NO_DIAGNOSIS_CODE =
  'That is no ICD-10-CM code: a letter, a digit and one to five more characters, such as E11.9.';
const NO_PROCEDURE_CODE = 'That is no CPT or HCPCS code: five characters, such as 99213 or G0008.';

/** Charges that lost or never had a pointer point to all coded diagnoses, up to four. */
function repoint(charges: readonly Charge[], diagnoses: readonly CodedDiagnosis[]): Charge[] {
  return charges.map((charge) => {
    const kept = charge.diagnosisPointers.filter((rank) => diagnoses.some((diagnosis) => diagnosis.rank === rank));
    return { ...charge, diagnosisPointers: kept.length > 0 ? kept : defaultPointers(diagnoses) };
  });
}

function confirm(codes: EncounterCodes, code: string, isClaimSystem: boolean, reason: string): CodeAnswerResult {
  if (code === '') return refuse('There is no code to confirm. Enter one, or remove the item.');
  if (!isClaimSystem) return refuse('Claims take ICD-10-CM only. Enter that code instead.');
  if (reason.trim() === '') return refuse('Say in a few words why the code is right.');
  return { ok: true, codes, confirmed: { code, reason: reason.trim() } };
}

function answerDiagnosis(codes: EncounterCodes, rank: number, answer: PlacedAnswer): CodeAnswerResult {
  if (codes.diagnoses.length === 0) {
    if (answer.action === 'replace') return addDiagnosis(codes, answer.replacement);
    return refuse('The visit has no diagnosis. Add one.');
  }
  const current = codes.diagnoses.find((diagnosis) => diagnosis.rank === rank);
  if (!current || normalizeIcd10cm(current.code) !== normalizeIcd10cm(answer.code)) return refuse(STALE);
  if (answer.action === 'confirm') {
    const isIcd10cm = (current.system ?? 'icd10cm') === 'icd10cm';
    return confirm(codes, normalizeIcd10cm(current.code), isIcd10cm, answer.reason);
  }
  if (answer.action === 'remove') {
    const diagnoses = codes.diagnoses.filter((diagnosis) => diagnosis !== current);
    return { ok: true, codes: { ...codes, diagnoses, charges: repoint(codes.charges, diagnoses) } };
  }
  const code = normalizeIcd10cm(answer.replacement);
  if (!looksLikeIcd10cm(code)) return refuse(NO_DIAGNOSIS_CODE);
  const diagnoses = codes.diagnoses.map(
    (diagnosis): CodedDiagnosis => (diagnosis === current ? { ...diagnosis, code, system: 'icd10cm' } : diagnosis),
  );
  return { ok: true, codes: { ...codes, diagnoses, charges: repoint(codes.charges, diagnoses) } };
}

function answerCharge(codes: EncounterCodes, lineNumber: number, answer: PlacedAnswer): CodeAnswerResult {
  if (codes.charges.length === 0) return refuse('The visit has no charge. Add the service that was given.');
  const current = codes.charges[lineNumber - 1];
  if (!current || normalizeProcedure(current.procedureCode) !== normalizeProcedure(answer.code)) return refuse(STALE);
  if (answer.action === 'confirm') {
    return confirm(codes, normalizeProcedure(current.procedureCode), true, answer.reason);
  }
  if (answer.action === 'remove') {
    return { ok: true, codes: { ...codes, charges: codes.charges.filter((charge) => charge !== current) } };
  }
  const procedureCode = normalizeProcedure(answer.replacement);
  if (!looksLikeCpt(procedureCode) && !looksLikeHcpcs(procedureCode)) return refuse(NO_PROCEDURE_CODE);
  const charges = codes.charges.map((charge) => (charge === current ? recoded(charge, procedureCode) : charge));
  return { ok: true, codes: { ...codes, charges } };
}

/** A price by the schedule belongs to the old code: the charge is priced anew. The sender's price stands. */
function recoded(charge: Charge, procedureCode: string): Charge {
  if (charge.priceSource !== 'fee-schedule') return { ...charge, procedureCode };
  return { ...charge, procedureCode, chargeCents: 0, priceSource: 'not-priced' };
}

function addDiagnosis(codes: EncounterCodes, text: string): CodeAnswerResult {
  const code = normalizeIcd10cm(text);
  if (!looksLikeIcd10cm(code)) return refuse(NO_DIAGNOSIS_CODE);
  if (codes.diagnoses.some((diagnosis) => normalizeIcd10cm(diagnosis.code) === code)) {
    return refuse('The visit has this diagnosis already.');
  }
  const rank = Math.max(0, ...codes.diagnoses.map((diagnosis) => diagnosis.rank)) + 1;
  const diagnoses: CodedDiagnosis[] = [...codes.diagnoses, { code, rank, system: 'icd10cm' }];
  return { ok: true, codes: { ...codes, diagnoses, charges: repoint(codes.charges, diagnoses) } };
}

function addCharge(
  codes: EncounterCodes,
  answer: Extract<CodeAnswerInput, { action: 'add-charge' }>,
): CodeAnswerResult {
  const procedureCode = normalizeProcedure(answer.replacement);
  if (!looksLikeCpt(procedureCode) && !looksLikeHcpcs(procedureCode)) return refuse(NO_PROCEDURE_CODE);
  if (!Number.isSafeInteger(answer.units) || answer.units < 1 || answer.units > 99_999) {
    return refuse('Units must be a whole number from 1 to 99999.');
  }
  const charge: Charge = {
    id: answer.id,
    procedureCode,
    description: '',
    modifiers: [],
    units: answer.units,
    dateOfService: answer.dateOfService,
    diagnosisPointers: defaultPointers(codes.diagnoses),
    chargeCents: 0,
    priceSource: 'not-priced',
  };
  return { ok: true, codes: { ...codes, charges: [...codes.charges, charge] } };
}

/**
 * Applies a coder's answer to the codes of a visit. Ranks of other diagnoses stay, so other questions keep their place;
 * a line whose last diagnosis is removed points to all that remain, up to four. Whether a new code is right is asked by
 * `findCodeQuestions` again.
 * @returns the codes after the answer, or one sentence why it cannot be taken; nothing is changed then.
 */
export function applyCodeAnswer(codes: EncounterCodes, answer: CodeAnswerInput): CodeAnswerResult {
  if (answer.action === 'add-diagnosis') return addDiagnosis(codes, answer.replacement);
  if (answer.action === 'add-charge') return addCharge(codes, answer);
  const [, kind, digits] = /^(diagnosis|line) (\d{1,6})$/.exec(answer.place) ?? [];
  if (kind === 'diagnosis') return answerDiagnosis(codes, Number(digits), answer);
  if (kind === 'line') return answerCharge(codes, Number(digits), answer);
  return refuse('The place must be a diagnosis or a line of the visit, such as "line 1".');
}
