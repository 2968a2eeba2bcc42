import type { MentionAttributes, MentionStatus, Span } from '../note/types.ts';
import type { CodingSetting } from '../review-types.ts';

/** Where the words of a term come from. */
export type TermSource =
  /** Title of a code. */
  | 'title'
  /** Title of a heading, which gives its unspecified code. */
  | 'heading'
  /** Inclusion or includes note of the tabular list. */
  | 'inclusion-term'
  /** Alphabetic index of diseases. */
  | 'index'
  /** Index of external causes. */
  | 'external-cause-index'
  /** The project's own lexicon. */
  | 'synonym'
  | 'abbreviation'
  /** Site and behaviour of a neoplasm. */
  | 'neoplasm-table'
  /** A finding and a body site, joined. */
  | 'composed'
  /** Part of a term: site or other detail of the term is missing in the note. */
  | 'partial'
  /** A drug that the patient takes. */
  | 'drug';

/** One term of the lexicon; several may share their words. */
export interface LexiconTerm {
  /** Index into `DiagnosisLexicon.terms`. */
  id: number;
  /** Stable name for features that are learned: the normalized words joined by a blank. */
  key: string;
  /** Ids of the normalized content words, each once. */
  words: readonly number[];
  /** Code or heading, canonical. */
  target: string;
  source: TermSource;
  /** 0 to 1: how safe the way from the words to this code is. */
  priority: number;
}

/** Words of a note that may stand for a code. Status and attributes are features; `resolveDiagnoses` decides. */
export interface DiagnosisMention extends Span {
  /** Index into the notes that were given. */
  note: number;
  /** Canonical code, billable in the release, as far as the note says at this place. */
  code: string;
  /** Code or heading that the words lead to before side, encounter and so on choose. */
  target: string;
  rule: TermSource;
  priority: number;
  /** Key of the term. */
  key: string;
  /** Content words of the note that matched, and the span's content words in all. */
  matched: number;
  width: number;
  status: MentionStatus;
  attributes: MentionAttributes;
  /** Indexes into the note's sentences and sections. */
  sentence: number;
  section: number;
}

/** What of the mentions becomes a suggestion. */
export interface DiagnosisPolicy {
  setting: CodingSetting;
  /** Only for scoring a corpus whose coders code negated findings. Never in the product. */
  keepNegated?: boolean;
  /** Least priority (0 to 1) of a mention to be suggested. */
  threshold?: number;
}

/** One code of the release as the lexicon needs it. */
export interface LexiconCode {
  code: string;
  title: string;
  billable: boolean;
}

/** Built once for a release; immutable to its users. */
export interface DiagnosisLexicon {
  /** Release of ICD-10-CM, '' when none is installed. */
  release: string;
  /** True when the installed set is a subset. */
  subset: boolean;
  codes: ReadonlyMap<string, LexiconCode>;
  terms: readonly LexiconTerm[];
  /** Sets that are missing, for the review's notices. */
  notices: readonly string[];
}
