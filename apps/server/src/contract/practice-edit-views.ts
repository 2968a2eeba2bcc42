import type { EditSuggestion, PracticeEditRule, PropertyType } from '@cleanclaim/billing/claims';

export type {
  Comparison,
  Condition,
  ConditionGroup,
  PracticeEditAction,
  PracticeEditRule,
} from '@cleanclaim/billing/claims';

/** Something that a condition may ask of a claim, as the editor offers it. */
export interface ClaimPropertyView {
  key: string;
  label: string;
  subject: string;
  type: PropertyType;
  about: 'claim' | 'line';
  choices?: Readonly<Record<string, string>>;
}

export interface OperatorView {
  key: string;
  labels: Readonly<Partial<Record<PropertyType, string>>>;
  takes: 'none' | 'one' | 'two' | 'many';
}

export interface SettableView {
  key: string;
  label: string;
  about: 'claim' | 'line';
  hows: readonly ('put' | 'add' | 'add-first' | 'remove')[];
  example: string;
}

/** What an edit can be made of. */
export interface EditVocabulary {
  properties: ClaimPropertyView[];
  operators: OperatorView[];
  settable: SettableView[];
}

/** A claim that an edit would have touched, and what became of it without. */
export interface TriedClaim {
  claimId: string;
  patientControlNumber: string;
  payerName: string;
  dateOfService: string;
  claimStatus: string;
  effects: ('hold' | 'warn' | 'set' | 'route')[];
  chargeCents: number;
  /** By the payer, by the ledger. */
  paidCents: number;
  /** What the payer refused, at most in one answer. */
  refusedCents: number;
}

/** What a version would have done to the claims built in a quarter. Amounts in cents. */
export interface PracticeEditTrial {
  from: string;
  through: string;
  claims: number;
  held: number;
  warned: number;
  set: number;
  routed: number;
  /** Of those held. */
  heldChargeCents: number;
  /** Paid although it would have been held: what a false hold would have kept waiting. */
  heldPaidClaims: number;
  heldPaidCents: number;
  heldRefusedClaims: number;
  heldRefusedCents: number;
  /** Held ones that the payer has not answered yet. */
  heldOpenClaims: number;
  /** The first of those touched, held ones first. */
  rows: TriedClaim[];
}

export interface PracticeEditRow {
  id: string;
  version: number;
  name: string;
  state: 'draft' | 'on' | 'off';
  latestVersion: number;
  runningVersion: number | null;
  /** Of the latest version. */
  rule: PracticeEditRule;
  /** When the latest version was tried; null: not yet. */
  triedAt: string | null;
}

export interface PracticeEditVersionView {
  version: number;
  rule: PracticeEditRule;
  savedAt: string;
  savedBy: string;
  trial: (PracticeEditTrial & { triedAt: string; triedBy: string }) | null;
}

/** One edit with every version, the newest first. */
export interface PracticeEditView {
  id: string;
  version: number;
  name: string;
  state: 'draft' | 'on' | 'off';
  latestVersion: number;
  runningVersion: number | null;
  versions: PracticeEditVersionView[];
}

/** Edits as they are handed from practice to practice: what they say, nothing about claims. */
export interface ExportedPracticeEdits {
  format: 'cleanclaim-practice-edits';
  formatVersion: 1;
  edits: PracticeEditRule[];
}

export interface EditSuggestionView extends EditSuggestion {
  payerName: string;
  /** What the reason code means, in short. */
  reason: string;
  /** Where its numbers are from: how often, what came back, how appeals ended. */
  why: string;
  draft: PracticeEditRule;
}
