import {
  askProcedure,
  type CodeAnswer,
  type CodeSets,
  formatIcd10cm,
  looksLikeCpt,
  looksLikeHcpcs,
  looksLikeIcd10cm,
  normalizeIcd10cm,
  normalizeProcedure,
} from '@cleanclaim/codesets';
import type { Charge, ClaimKind } from '../encounters/index.ts';
import { formatDate, type IsoDate } from '../kernel/index.ts';
import { billableChildren } from './billable-children.ts';
import type { CodedDiagnosis, CodeQuestion, CodeQuestionReason } from './types.ts';

/** A charge as far as its code is concerned. */
export type CodedCharge = Pick<Charge, 'procedureCode' | 'dateOfService' | 'revenueCode'>;

/** The codes of one visit to be checked. */
export interface CodeQuestionInput {
  diagnoses: readonly CodedDiagnosis[];
  charges: readonly CodedCharge[];
  dateOfService: IsoDate;
  /** Absent: professional. A dentist needs no diagnosis; a facility bills some services by revenue code alone. */
  claimKind?: ClaimKind | undefined;
  /** Procedure or diagnosis codes that a coder confirmed before: not asked about again. */
  confirmed: readonly string[];
}

const SYSTEM_TITLES = { snomed: 'SNOMED CT', icd9cm: 'ICD-9-CM', other: 'another code system' } as const;

/** Reason and words for what the sets answered; undefined when the code is good on that day. */
function judge(answer: CodeAnswer, title: string, shown: string, date: IsoDate) {
  const day = formatDate(date);
  switch (answer.status) {
    case 'valid':
      return undefined;
    case 'not-billable':
      return {
        reason: 'not-billable' as const,
        message: `${title} ${shown} is a heading: payers reject it for lack of detail. Choose a more specific code.`,
      };
    case 'not-effective': {
      const { from, to } = answer.entry;
      const days = to === undefined ? `from ${formatDate(from)}` : `from ${formatDate(from)} to ${formatDate(to)}`;
      const message = `${title} ${shown} is in use ${days}, not on ${day}. Choose the code for that day.`;
      return { reason: 'not-effective' as const, message };
    }
    case 'unknown': {
      const message = answer.subset
        ? `${title} ${shown} is not in the installed set (${answer.release}), which is only a subset, so nobody checked it. Confirm the code, correct it, or install the full set.`
        : `${title} has no code ${shown} on ${day} (${answer.release}). Payers reject unknown codes. Correct it.`;
      return { reason: 'unknown' as const, message };
    }
    case 'set-not-installed': {
      const message = `${title} is not installed, so nobody checked ${shown}. Confirm the code, correct it, or install the set.`;
      return { reason: 'unknown' as const, message };
    }
  }
}

function questionAboutDiagnosis(
  diagnosis: CodedDiagnosis,
  input: CodeQuestionInput,
  codes: CodeSets,
): CodeQuestion | undefined {
  const ask = (reason: CodeQuestionReason, message: string): CodeQuestion => ({
    kind: 'diagnosis',
    code: diagnosis.code,
    place: `diagnosis ${diagnosis.rank}`,
    reason,
    message,
  });
  const { system = 'icd10cm' } = diagnosis;
  if (diagnosis.code.trim() === '' || system === 'none') {
    return ask(
      'missing',
      'This diagnosis has words but no code. A claim needs the ICD-10-CM code: enter it, or remove it.',
    );
  }
  if (system !== 'icd10cm') {
    const title = SYSTEM_TITLES[system];
    return ask('unsupported-system', `This diagnosis is coded in ${title}. Claims take ICD-10-CM: enter that code.`);
  }
  const code = normalizeIcd10cm(diagnosis.code);
  if (input.confirmed.some((known) => normalizeIcd10cm(known) === code)) return undefined;
  if (!looksLikeIcd10cm(code)) {
    return ask(
      'unknown',
      'This is no ICD-10-CM code: those are a letter, a digit and one to five more characters. Correct it.',
    );
  }
  const answer = codes.ask('icd10cm', code, input.dateOfService);
  const verdict = judge(answer, 'ICD-10-CM', formatIcd10cm(code), input.dateOfService);
  if (verdict === undefined) return undefined;
  const question = ask(verdict.reason, verdict.message);
  if (verdict.reason !== 'not-billable') return question;
  const choices = billableChildren(code, input.dateOfService, codes);
  const partial = answer.status === 'not-billable' && answer.subset ? ' The choices shown are only a subset.' : '';
  return { ...question, message: question.message + partial, ...(choices.length > 0 ? { choices } : {}) };
}

function questionAboutCharge(
  charge: CodedCharge,
  lineNumber: number,
  confirmed: readonly string[],
  codes: CodeSets,
): CodeQuestion | undefined {
  const code = normalizeProcedure(charge.procedureCode);
  const ask = (reason: CodeQuestionReason, message: string): CodeQuestion => ({
    kind: 'procedure',
    code: charge.procedureCode,
    place: `line ${lineNumber}`,
    reason,
    message,
  });
  if (code === '') {
    return ask(
      'missing',
      'This service has words but no code. A claim line needs a CPT or HCPCS code: enter it, or remove it.',
    );
  }
  if (confirmed.some((known) => normalizeProcedure(known) === code)) return undefined;
  const isCpt = looksLikeCpt(code);
  if (!isCpt && !looksLikeHcpcs(code)) {
    return ask(
      'unknown',
      'This is no CPT or HCPCS code: those have five characters, such as 99213 or G0008. Correct it.',
    );
  }
  const answer = askProcedure(codes, code, charge.dateOfService);
  const verdict = judge(answer, isCpt ? 'CPT' : 'HCPCS Level II', code, charge.dateOfService);
  return verdict && ask(verdict.reason, verdict.message);
}

/**
 * Charges whose code no installed set can answer for: a facility's line by revenue code alone, the HIPPS code of a rate
 * (revenue codes 0022 to 0024), and CDT, which is the ADA's and never ships.
 */
function isOutsideOfSets(charge: CodedCharge, kind: ClaimKind): boolean {
  if (kind === 'dental') return /^D\d{4}$/i.test(charge.procedureCode.trim());
  if (kind !== 'institutional' || !charge.revenueCode) return false;
  return charge.procedureCode.trim() === '' || /^002[2-4]$/.test(charge.revenueCode);
}

/**
 * What a coder has to settle before the visit can be billed: every diagnosis and charge whose code is missing, unknown,
 * too general, out of date or of another system, and a visit without either. Codes count on their date of service.
 * Codes that a coder confirmed before are not asked about again.
 * @returns questions in order of the visit, diagnoses first; an empty list means that coding is done.
 */
export function findCodeQuestions(input: CodeQuestionInput, codes: CodeSets): CodeQuestion[] {
  const questions: CodeQuestion[] = [];
  const { claimKind = 'professional' } = input;
  if (input.diagnoses.length === 0 && claimKind !== 'dental') {
    const message =
      'The visit has no diagnosis, and payers need one to see why the service was given. Add it from the note.';
    questions.push({ kind: 'diagnosis', code: '', place: 'diagnosis 1', reason: 'no-diagnosis', message });
  }
  for (const diagnosis of [...input.diagnoses].sort((a, b) => a.rank - b.rank)) {
    const question = questionAboutDiagnosis(diagnosis, input, codes);
    if (question) questions.push(question);
  }
  if (input.charges.length === 0) {
    const message =
      'The visit has no charge, so there is nothing to bill. Add the service that was given, or close the visit.';
    questions.push({ kind: 'procedure', code: '', place: 'line 1', reason: 'no-charge', message });
  }
  for (const [i, charge] of input.charges.entries()) {
    if (isOutsideOfSets(charge, claimKind)) continue;
    const question = questionAboutCharge(charge, i + 1, input.confirmed, codes);
    if (question) questions.push(question);
  }
  return questions;
}
