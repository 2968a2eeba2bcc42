import type { CodeSets } from '@cleanclaim/codesets';
import type { IsoDate } from '../../kernel/index.ts';
import type { Evidence, SuggestedModifier } from '../evidence.ts';
import type { Laterality, Note, Span } from '../note/types.ts';
import type { CodeSuggestion, CodingFinding, CodingSetting, LeftOut, SpecificityGap } from '../review-types.ts';
import type { DrugIndex } from './drugs/drug-index.ts';
import type { ImagingPart } from './imaging-parts.ts';
import type { PcsLexicon } from './pcs/pcs-lexicon.ts';
import type { Hit, NoteWords, Spotter } from './spot.ts';

/** What kind of work a service is: decides where in a note its mention means that it was done. */
export type ServiceKind = 'lab' | 'imaging' | 'test' | 'procedure' | 'therapy' | 'vaccine' | 'supply';

/** A service of the lexicon: one code, or a family that decides the code from what is written beside it. */
export interface Service {
  /** CPT or HCPCS number; '' for a family. */
  code: string;
  /** Name of the rule that decides; 'plain' for a service with one code. */
  family: string;
  label: string;
  kind: ServiceKind;
  phrases: readonly string[];
  /** Flags of the data line: `side`, `digit`, `lid`, `waived`, `timed`, `minutes`, `count:words`, `not:words`, `need:words`. */
  flags: ReadonlyMap<string, readonly string[]>;
}

/** What a term of the spotter stands for. */
export type TermMeaning =
  | { kind: 'service'; service: Service }
  | { kind: 'part'; part: ImagingPart }
  | { kind: 'drug'; name: string };

/** What is known of the installed sets about a number. */
export interface KnownCode {
  /** False when it may not be billed on the day; undefined when the installed sets cannot tell. */
  valid: boolean | undefined;
  label?: string;
  /** Whether the fee schedule or an NCCI table names it though no code list does. */
  fromTable: boolean;
}

/** Everything that is built once from the installed sets; immutable. */
export interface ProcedureLexicon {
  codes: CodeSets;
  isoDate: string;
  /** What each term of the spotter stands for. */
  terms: readonly TermMeaning[];
  spotter: Spotter;
  drugs: DrugIndex;
  /** Tables of ICD-10-PCS, made when first asked for; undefined when it is not installed. */
  pcs(): PcsLexicon | undefined;
  known(code: string): KnownCode;
  /** Sets or tables that are missing, in words for `CodingReview.notices`. */
  notices: readonly string[];
}

/** What a caller knows of the visit beside the notes. */
export interface ProcedureContext {
  setting: CodingSetting;
  dateOfService: IsoDate;
  placeOfService?: string;
  telehealth?: boolean;
  patient?: { sex?: 'F' | 'M'; birthDate?: IsoDate };
}

/** A note with its words and the terms found in them. */
export interface Reading {
  note: Note;
  /** Index among the notes reviewed. */
  index: number;
  words: NoteWords;
  hits: readonly Hit[];
}

/** A mention of a service that was done. */
export interface Mention {
  hit: Hit;
  service: Service;
  reading: Reading;
  evidence: Evidence;
  /** 0 to 1. */
  confidence: number;
  /** Why it counts as done. */
  reason: string;
  /** Text of the sentence, and of the section when it is about a procedure: where facts that decide are read. */
  sentence: string;
  scope: string;
}

/** What a family made of its mentions; turned into a suggestion once its code is looked up. */
export interface Draft {
  code: string;
  label: string;
  mentions: readonly Mention[];
  reasons: readonly string[];
  gaps?: readonly SpecificityGap[];
  modifiers?: readonly SuggestedModifier[];
  units?: { count: number; reason: string };
  /** Sides named beside the service, where it is done on one. */
  side?: (Span & { value: Laterality }) | undefined;
  /** Flags of the service that modifiers look at. */
  flags: ReadonlyMap<string, readonly string[]>;
  kind: ServiceKind;
}

/** A suggestion with the drafts that it came from: what modifiers are decided on. */
export interface Suggested {
  suggestion: CodeSuggestion;
  drafts: readonly Draft[];
}

export interface ProcedureResult {
  suggestions: readonly CodeSuggestion[];
  leftOut: readonly LeftOut[];
  findings: readonly CodingFinding[];
}
