/** Half-open span [start, end) of a note's text, in 0-based UTF-16 offsets. */
export interface Span {
  start: number;
  end: number;
}

/** What a section of a note is about, whatever its heading says. */
export type SectionKind =
  | 'chief-complaint'
  | 'present-illness'
  | 'past-history'
  | 'surgical-history'
  | 'family-history'
  | 'social-history'
  | 'medications'
  | 'allergies'
  | 'immunizations'
  | 'review-of-systems'
  | 'vital-signs'
  | 'exam'
  | 'results'
  | 'imaging'
  | 'indication'
  | 'preoperative-diagnosis'
  | 'postoperative-diagnosis'
  | 'procedure'
  | 'anesthesia'
  | 'devices'
  | 'hospital-course'
  | 'admission-diagnosis'
  | 'discharge-diagnosis'
  | 'assessment'
  | 'plan'
  | 'orders'
  | 'instructions'
  | 'time'
  | 'other';

/** A section with its heading; text before the first heading is one of kind `other` without title. */
export interface Section extends Span {
  kind: SectionKind;
  /** Heading as written, '' where there is none. The span starts behind it. */
  title: string;
}

export interface Sentence extends Span {
  /** Index into `Note.sections`. */
  section: number;
  /** Half-open range of `Note.tokens`. */
  firstToken: number;
  endToken: number;
}

export interface Token extends Span {
  /** Lower case, accents folded, typographic quotes and dashes made plain. */
  text: string;
  kind: 'word' | 'number' | 'mark';
}

/** A note, read once. */
export interface Note {
  text: string;
  sections: readonly Section[];
  sentences: readonly Sentence[];
  tokens: readonly Token[];
}

export type Certainty = 'affirmed' | 'negated' | 'uncertain';
/** `conditional`: only if something happens (return if fever); `planned`: not done or not there yet (screening for). */
export type TimeOf = 'current' | 'past' | 'conditional' | 'planned';
export type Experiencer = 'patient' | 'family' | 'other';

/** What decided a status, so that a coder can see it. */
export interface Cue extends Span {
  kind:
    | 'negation'
    | 'uncertainty'
    | 'past'
    | 'conditional'
    | 'planned'
    | 'family'
    | 'other-person'
    | 'ruled-out'
    | 'section';
  /**
   * Finer kind, for features: `no`, `denies`, `without`, `negative-for`, `possible`, `versus`, `history-of` ... Of a
   * section it is its kind, or `differential`; the span is then empty, at its start.
   */
  name: string;
}

/** How the words in a span are meant. */
export interface MentionStatus {
  certainty: Certainty;
  time: TimeOf;
  experiencer: Experiencer;
  section: SectionKind;
  cues: readonly Cue[];
}

export type Laterality = 'right' | 'left' | 'bilateral';

/** What is said about a mention in its neighbourhood; each with the span that says it. */
export interface MentionAttributes {
  laterality?: Span & { value: Laterality };
  acuity?: Span & { value: 'acute' | 'chronic' | 'acute-on-chronic' | 'subacute' | 'recurrent' };
  encounter?: Span & { value: 'initial' | 'subsequent' | 'sequela' };
  trimester?: Span & { value: 1 | 2 | 3 };
  severity?: Span & { value: 'mild' | 'moderate' | 'severe' };
}
