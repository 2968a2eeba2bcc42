import type { CodingFinding, CodingReview, EncounterCodes, SuggestedSystem } from '@cleanclaim/billing/coding';
import type { EncounterListRow } from './rows.ts';
import type { CodeStatus } from './views.ts';

export type {
  CodeSuggestion,
  CodingFinding,
  LeftOut,
  MdmItem,
  SpecificityGap,
  VisitLevel,
} from '@cleanclaim/billing/coding';

/** A code set as it stands beside the codes that it gave. */
export interface CatalogStamp {
  title: string;
  release: string;
  count: number;
  /** First day, ISO; null where the release does not say. */
  from: string | null;
  subset: boolean;
}

/** One decision of a coder or a rule, newest last. */
export interface CodingDecisionView {
  id: string;
  system: SuggestedSystem;
  suggestedCode: string | null;
  decision: 'accept' | 'reject' | 'replace' | 'add' | 'remove';
  finalCode: string | null;
  decidedBy: 'person' | 'rule';
  author: string;
  decidedAt: string;
  reason: string;
}

export interface ClinicianQueryView {
  id: string;
  code: string;
  what: string;
  text: string;
  status: 'open' | 'answered' | 'withdrawn';
  answer: string | null;
  askedAt: string;
  askedBy: string;
  answeredAt: string | null;
}

/** Another visit of the patient, with what was coded. */
export interface CodedVisit {
  encounterId: string;
  dateOfService: string;
  billingStatus: EncounterListRow['billingStatus'];
  diagnoses: { code: string; label: string }[];
  procedures: { code: string; label: string }[];
}

/** Everything a coder needs of one visit. Spans of evidence are offsets into `notes[note].text`. */
export interface CodingReviewView {
  encounterId: string;
  version: number;
  editable: boolean;
  billingStatus: EncounterListRow['billingStatus'];
  dateOfService: string;
  placeOfService: string;
  setting: 'outpatient' | 'inpatient';
  patient: { id: string; name: string; birthDate: string | null; sex: string | null; mrn: string };
  notes: { id: string; title: string; text: string }[];
  review: CodingReview;
  /** The codes of the visit as they stand. */
  codes: EncounterCodes;
  labels: Readonly<Record<string, { label: string; status: CodeStatus }>>;
  decisions: CodingDecisionView[];
  /** Over- and under-coding: the standing codes against the note. */
  compliance: CodingFinding[];
  queries: ClinicianQueryView[];
  history: CodedVisit[];
  catalogs: CatalogStamp[];
  /** The practice's own model, when one ranks the suggestions. */
  model: { version: number; trainedAt: string } | null;
  /** Whether the assistant may be asked, and its latest answer. */
  assistant: { on: boolean; answer: AssistantAnswerView | null };
  /** Another coder codes this visit again: the first one's codes are not shown to that coder. */
  secondCodingId: string | null;
}

/** A code with its place in the set. */
export interface CodeView {
  system: SuggestedSystem;
  code: string;
  label: string;
  longLabel: string;
  status: CodeStatus;
  /** From chapter to the heading above. */
  above: { code: string; label: string }[];
  below: { code: string; label: string; status: CodeStatus }[];
  /** Notes of the tabular list that hold for the code, by the place where they stand. */
  notes: { place: string; kind: string; text: string }[];
  /** Other facts: HCC, most units, global days ... */
  facts: { what: string; value: string }[];
  release: string;
}

/** The language-model assistant of the practice. */
export interface AssistantView {
  on: boolean;
  version: number;
  baseUrl: string;
  model: string;
  agreedBy: string | null;
  agreedAt: string | null;
}

/** What the assistant answered about a visit. */
export interface AssistantAnswerView {
  status: 'asked' | 'answered' | 'failed';
  model: string;
  /** What did not pass the checks, and why. */
  refused: { code: string; reason: string }[];
  failure: string | null;
}

export interface AutoAcceptRuleView {
  id: string;
  version: number;
  on: boolean;
  system: SuggestedSystem;
  codePattern: string;
  minConfidence: number;
  minAgreement: number;
  minCount: number;
  samplePercent: number;
  /** Suggestions that the rule has taken so far. */
  taken: number;
}

/** A visit that is coded again. */
export interface SecondCodingRow {
  id: string;
  encounterId: string;
  dateOfService: string;
  reason: 'chosen' | 'sampled';
  status: 'open' | 'done';
  openedAt: string;
  openedBy: string;
  finishedBy: string | null;
  /** Share of codes that both have, 0 to 1; null while open. */
  diagnosisAgreement: number | null;
  procedureAgreement: number | null;
}

/** How far two coders agree over all visits that were coded again. */
export interface AgreementView {
  visits: number;
  diagnosisAgreement: number | null;
  procedureAgreement: number | null;
  /** Cohen's kappa by code set, over the codes that either coder gave; null where chance explains all. */
  kappas: { title: string; both: number; onlyFirst: number; onlySecond: number; kappa: number | null }[];
  /** Codes that one coder had and the other had not, most often first. */
  differences: { system: SuggestedSystem; code: string; onlyFirst: number; onlySecond: number }[];
}

/** A visit as the second coder sees it: notes and suggestions, nothing of what the first one decided. */
export interface SecondCodingView {
  id: string;
  encounterId: string;
  status: 'open' | 'done';
  dateOfService: string;
  setting: 'outpatient' | 'inpatient';
  notes: { id: string; title: string; text: string }[];
  review: CodingReview;
  catalogs: CatalogStamp[];
  /** Once done: what each coder had. */
  result: {
    first: { diagnoses: string[]; procedures: string[] };
    second: { diagnoses: string[]; procedures: string[] };
    diagnosisAgreement: number;
    procedureAgreement: number;
  } | null;
}

/** A model fitted on the practice's own coded charts. */
export interface CodingModelView {
  id: string;
  version: number;
  on: boolean;
  trainedAt: string;
  trainedBy: string;
  charts: number;
  /** Micro-F1 on charts that were held back. */
  rulesF1: number;
  modelF1: number;
  /** It may be switched on only when it beats the rules there. */
  beatsRules: boolean;
}
