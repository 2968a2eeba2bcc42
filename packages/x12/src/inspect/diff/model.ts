import type { InspectedLoop } from '../model.ts';

/** One difference in meaning between two files. */
export interface Difference {
  kind: 'changed' | 'added' | 'removed';
  /** What it is that differs. */
  what: 'value' | 'segment' | 'loop' | 'transaction set' | 'interchange';
  /** The loops around it, outermost first, as they stand in the first file (what was added: in the second). */
  path: readonly InspectedLoop[];
  /** `SV102`, or the segment's identifier, or the loop's id. */
  reference: string;
  /** What it is called: `Charge`, `Prior authorization`, `Service line`. */
  name: string;
  /** What stood there, in words: `$100.00`, `11 (office)`; '' where nothing did. */
  before: string;
  after: string;
  /** Position of the segment in its transaction set; 0 where there is none. */
  positionBefore: number;
  positionAfter: number;
}

/** The outcome of a comparison. */
export interface FileDifferences {
  /** Names of the files, for headings. */
  before: string;
  after: string;
  same: boolean;
  differences: readonly Difference[];
}
