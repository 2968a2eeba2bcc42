import type { MentionAttributes, MentionStatus, Note, Span } from '../note/types.ts';

/** Words of a chart that rules take for a code: what a `DiagnosisMention` or a mention of a procedure has in common. */
export interface CodeMention extends Span {
  /** Index into the chart's notes. */
  note: number;
  code: string;
  /** Code or heading the words lead to before details choose. */
  target: string;
  /** Source of the term. */
  rule: string;
  /** 0 to 1: how safe the way from the words to the code is. */
  priority: number;
  /** Key of the term: its normalized words. */
  key: string;
  /** Words of the note that matched, and words of the span in all. */
  matched: number;
  width: number;
  status: MentionStatus;
  attributes: MentionAttributes;
  sentence: number;
}

/** A chart, read: what the model sees of it. */
export interface ReadChart {
  notes: readonly Note[];
  mentions: readonly CodeMention[];
}

/** A chart with the codes that coders gave it. One practice's charts only ever train one model. */
export interface CodedChart extends ReadChart {
  /** Decides the chart's fold; must stay the same. */
  id: string;
  codes: ReadonlySet<string>;
}

/** What the model knows of the release's codes. */
export interface CodeFacts {
  /** Title of a code that may be billed; undefined for any other text. */
  title(code: string): string | undefined;
}
