import type { IsoDate } from '../kernel/index.ts';
import type { VisitLevel } from './em/types.ts';
import type { Evidence, SuggestedModifier } from './evidence.ts';

/** Systems that a suggestion may be of. */
export type SuggestedSystem = 'icd10cm' | 'icd10pcs' | 'cpt' | 'hcpcs';

/** What the note lacks for a more specific code, with the question to the clinician ready to send. */
export interface SpecificityGap {
  /** `laterality`, `acuity`, `type`, `stage`, `trimester`, `encounter` ... */
  what: string;
  /** For the coder: 'Side is not documented.' */
  message: string;
  /** For the clinician; asks and does not lead (AHIMA/ACDIS query practice). */
  query: string;
  /** Codes that an answer would lead to. */
  wouldGive: readonly string[];
}

/** A code that the note supports. Nothing is billed from it until it is accepted. */
export interface CodeSuggestion {
  /** Canonical. '' for a service whose CPT number needs the AMA's licensed file; `label` then says which service. */
  code: string;
  system: SuggestedSystem;
  label: string;
  /** 0 to 1: of the model when one is on, else the precision class of the rule. */
  confidence: number;
  /** At least one. */
  evidence: readonly Evidence[];
  /** Why this code, in a coder's words, most important first. */
  reasons: readonly string[];
  gaps: readonly SpecificityGap[];
  /** Present on admission, inpatient only. */
  poa?: 'Y' | 'N' | 'U' | 'W' | '1';
  modifiers?: readonly SuggestedModifier[];
  units?: { count: number; reason: string };
}

/** A mention that is no code, and why: shown greyed, so that a coder sees that it was read. */
export interface LeftOut {
  code: string;
  /** Of a service; a diagnosis has none. */
  system?: SuggestedSystem;
  label: string;
  evidence: Evidence;
  reason:
    | 'negated'
    | 'uncertain'
    | 'family'
    | 'conditional'
    | 'past'
    | 'less-specific'
    | 'symptom-of'
    | 'excluded'
    | 'low-confidence';
}

/** What a convention or edit says of the codes together. */
export interface CodingFinding {
  /** Stable kebab-case: `excludes1`, `code-first`, `use-additional`, `manifestation-first`, `seventh-character`, `ptp-pair`, `undercoded-level` ... */
  rule: string;
  severity: 'error' | 'warning' | 'advice';
  codes: readonly string[];
  message: string;
  /** What to do. */
  fix: string;
  /** Where the rule stands: `ICD-10-CM tabular, E11`, `Official Guidelines I.B.18`. */
  source: string;
}

/** A risk adjustment category that a suggested or missing code gives. */
export interface HccCapture {
  code: string;
  model: string;
  category: string;
  label: string;
}

export type CodingSetting = 'outpatient' | 'inpatient';

/** What is reviewed. */
export interface CodingInput {
  notes: readonly { title: string; text: string }[];
  setting: CodingSetting;
  dateOfService: IsoDate;
  patient?: { sex?: 'F' | 'M'; birthDate?: IsoDate };
  placeOfService?: string;
  telehealth?: boolean;
}

/** The review of one visit's notes. Diagnoses stand in the order to bill them. */
export interface CodingReview {
  diagnoses: readonly CodeSuggestion[];
  procedures: readonly CodeSuggestion[];
  /** Absent when the notes hold no visit to level. */
  visit?: VisitLevel;
  leftOut: readonly LeftOut[];
  findings: readonly CodingFinding[];
  hccs: readonly HccCapture[];
  /** Sets that are missing or subsets, text that was cut: what the review could not know. */
  notices: readonly string[];
}
