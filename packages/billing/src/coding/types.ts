import type { Charge, Diagnosis } from '../encounters/index.ts';
import type { IsoDate } from '../kernel/index.ts';

/** Why a code needs a person. */
export type CodeQuestionReason =
  /** The chart names a diagnosis or service in words only. */
  | 'missing'
  /** No installed set knows the code. */
  | 'unknown'
  /** An ICD-10-CM heading: it exists, but more characters are needed. */
  | 'not-billable'
  /** It exists, but not on the date of service. */
  | 'not-effective'
  /** The visit has no diagnosis at all. */
  | 'no-diagnosis'
  /** The visit has no charge at all. */
  | 'no-charge'
  /** SNOMED CT, ICD-9-CM or another system that a claim does not take. */
  | 'unsupported-system';

/** A code that a coder may choose. */
export interface CodeChoice {
  code: string;
  label: string;
}

/** One question to a coder. A diagnosis keeps its place; removing a line moves those behind it up. */
export interface CodeQuestion {
  kind: 'diagnosis' | 'procedure';
  /** As it stands, '' when there is none. */
  code: string;
  /** `diagnosis 2` (its rank) or `line 1` (its order). */
  place: string;
  reason: CodeQuestionReason;
  /** What is wrong, why it matters and what to do, in plain words. */
  message: string;
  /** Billable codes below a heading, where the installed set has them. */
  choices?: CodeChoice[];
}

/** A diagnosis as asked about: of an intake chart, or saved (then always ICD-10-CM). */
export interface CodedDiagnosis extends Diagnosis {
  system?: 'icd10cm' | 'snomed' | 'icd9cm' | 'other' | 'none';
}

/** The codes of one visit, as an answer changes them. */
export interface EncounterCodes {
  diagnoses: readonly CodedDiagnosis[];
  charges: readonly Charge[];
  /** ICD-10-PCS codes of an inpatient stay, principal first. */
  inpatientProcedures?: readonly string[];
}

/** A coder's answer to a question. `code` is the code the question showed, so that a stale answer is noticed. */
export type CodeAnswerInput =
  | { action: 'replace'; place: string; code: string; replacement: string }
  | { action: 'confirm'; place: string; code: string; reason: string }
  | { action: 'remove'; place: string; code: string }
  /** Answers `no-diagnosis`. */
  | { action: 'add-diagnosis'; replacement: string }
  /** Answers `no-charge`; the charge has no price yet. */
  | { action: 'add-charge'; replacement: string; id: string; units: number; dateOfService: IsoDate };

/** The codes after the answer, or why it cannot be taken. */
export type CodeAnswerResult =
  | {
      ok: true;
      codes: EncounterCodes;
      /** Set by a confirmation: the code to remember, and why. */
      confirmed?: { code: string; reason: string };
    }
  | { ok: false; message: string };
