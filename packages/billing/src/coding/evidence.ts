import type { MentionStatus, Span } from './note/types.ts';

/** Words of a note that carry a suggestion. */
export interface Evidence extends Span {
  /** Index into the notes that were reviewed. */
  note: number;
  /** Stable kebab-case name of what found it: `index-term`, `title`, `synonym`, `neoplasm-table`, `drug-dose` ... */
  rule: string;
  status: MentionStatus;
}

/** A modifier with the reason and the words that carry it. */
export interface SuggestedModifier {
  code: string;
  reason: string;
  evidence: readonly Evidence[];
}
