import type { AssistantReading, CodeSuggestion, EncounterCodes, SuggestedSystem } from '@cleanclaim/billing/coding';
import type { Encounter, IntakeCharge, IntakeCoverage, IntakeDiagnosis } from '@cleanclaim/billing/encounters';

/** An encounter as stored: the saved encounter and what the chart said. */
export interface EncounterContent {
  encounter: Encounter;
  diagnoses: IntakeDiagnosis[];
  charges: IntakeCharge[];
  findings: string[];
  /** Set when charges are captured; what coders answer changes these, never what the chart said. */
  codes?: EncounterCodes;
}

/** What a coder saw when deciding on a code. */
export interface DecisionContent {
  /** Absent for a code that the coder found alone. */
  suggestion?: CodeSuggestion;
  /** Ids of the notes that the evidence points into, in its order. */
  noteIds: string[];
  reason: string;
  /** Release of the code set, and the practice's model when one was on. */
  release: string;
  modelVersion?: number;
  /** The rule that took it without a person. */
  ruleId?: string;
}

/** Codes of one coder, canonical. */
export interface CodeLists {
  diagnoses: string[];
  procedures: string[];
}

/** Shares of codes that both coders have, 0 to 1. */
export interface AgreementContent {
  diagnoses: number;
  procedures: number;
}

/** When a suggestion is taken without a person; shares from 0 to 1. */
export interface AutoAcceptContent {
  system: SuggestedSystem;
  /** Canonical code, or its start with a star. */
  codePattern: string;
  minConfidence: number;
  minAgreement: number;
  minCount: number;
  samplePercent: number;
}

/** A model beside the rules on charts that were held back; micro-F1 from 0 to 1. */
export interface ModelEvaluation {
  charts: number;
  rulesF1: number;
  modelF1: number;
  beatsRules: boolean;
}

/** Where the language-model assistant is, and who agreed that notes are sent there. */
export interface AssistantContent {
  baseUrl: string;
  model: string;
  agreedBy?: string;
  agreedAt?: string;
}

/** An answer of the assistant: what passed the checks, what did not, or why there is none. */
export interface AssistantAnswerContent extends AssistantReading {
  model: string;
  failure?: string;
}

export interface CoverageContent extends IntakeCoverage {
  planName?: string;
}
