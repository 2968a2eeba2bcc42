import type { CodeSet, LoopRule, SegmentRule } from './guide.ts';

/** The separators of one interchange, read from its ISA, plus what the sender puts after each terminator. */
export interface Delimiters {
  element: string;
  repetition: string;
  component: string;
  segment: string;
  /** Line end that follows each segment terminator: '', '\n' or '\r\n'. */
  suffix: string;
}

/** How a segment stood in the file where that differs from the plain form; only what a byte-identical rewrite needs. */
export interface SegmentLayout {
  /** Bytes skipped before the identifier (byte-order mark, blanks, stray data), one character per byte. */
  before?: string;
  /** The identifier as sent, where it was not upper case. */
  id?: string;
  /** What followed the last element, where it was not `segment` plus `suffix` of the delimiters. */
  after?: string;
  /** True when the bytes were no valid UTF-8 and were read as ISO 8859-1. */
  latin1?: true;
  /** True of a BIN or BDS whose data was taken by its stated length; one character a byte. */
  binary?: true;
}

/** One segment as it stood in the file. Elements are raw text: components and repetitions are not yet split. */
export interface Segment {
  /** Segment identifier in upper case, for example `CLM`. */
  id: string;
  /** Element 1 (`CLM01`) is `elements[0]`. Trailing empty elements are kept. */
  elements: readonly string[];
  /** 1-based count of the segment inside its transaction set (ST is 1); for envelope segments, inside the interchange. */
  position: number;
  /** 0-based byte offset of the identifier in the file. */
  offset: number;
  delimiters: Delimiters;
  layout?: SegmentLayout;
  /** The guide's rule for this use of the segment, once it has its place. */
  rule?: SegmentRule | undefined;
}

/** A loop of a guide with its own segments and its child loops, each in the order sent. */
export interface Loop {
  /** Guide loop id, for example `2010BA`. */
  id: string;
  /** The loop around it; undefined for the transaction set. */
  parent?: Loop | undefined;
  segments: Segment[];
  loops: Loop[];
  /** Times each item of the guide's rule was used, loops included that a stream has passed on and let go of. */
  counts?: readonly number[];
  /** The guide's rule for this loop, and the rule of each of `segments` in the same order: what the validator walks. */
  rule?: LoopRule;
  rules?: SegmentRule[];
}

/** Severity `error` makes the transaction set invalid; `warning` does not. */
export type Severity = 'error' | 'warning';

/** What a reader or validator noticed, in the words of the field, with its place and its fix. */
export interface Finding {
  /** SNIP type 1 (syntax) to 7 (payer). */
  snip: 1 | 2 | 3 | 4 | 5 | 6 | 7;
  /** Stable kebab-case name of the rule, for example `element-required`. */
  code: string;
  severity: Severity;
  /** ST02 of the transaction set, '' for an envelope finding. */
  control: string;
  loop: string;
  segment: string;
  /** Element reference such as `CLM05-3`, '' for a finding on a whole segment. */
  element: string;
  /** Segment position, as in `Segment.position`; 0 for the file. */
  position: number;
  /** 0-based byte offset. */
  offset: number;
  value: string;
  message: string;
  fix: string;
  /** Codes for the 999: IK304 (segment) or IK403 (element), where one exists. */
  ik304?: string;
  ik403?: string;
}

export interface TransactionSet {
  /** ST01, for example `837`. */
  id: string;
  /** ST02. */
  control: string;
  /** ST03, or GS08 where ST03 is absent: the guide, for example `005010X222A1`. */
  guide: string;
  /** Loop tree by the guide; undefined where the guide is not known to the engine. */
  root: Loop | undefined;
  /** Every segment from ST to SE, in order; of a stream, none. */
  segments: Segment[];
  /** Number of segments, ST and SE included. */
  segmentCount: number;
  /** Segments that the guide has no place for. */
  unplaced: Segment[];
}

export interface FunctionalGroup {
  header: Segment;
  trailer: Segment | undefined;
  /** GS01. */
  functionalId: string;
  senderCode: string;
  receiverCode: string;
  /** GS06. */
  control: string;
  /** GS08. */
  version: string;
  /** Of a stream, none. */
  transactionSets: TransactionSet[];
  setCount: number;
}

export interface Interchange {
  header: Segment;
  trailer: Segment | undefined;
  delimiters: Delimiters;
  senderQualifier: string;
  senderId: string;
  receiverQualifier: string;
  receiverId: string;
  /** ISA13. */
  control: string;
  /** ISA15: P or T. */
  usage: string;
  /** TA1 segments that stand between ISA and the first GS. */
  acknowledgments: Segment[];
  groups: FunctionalGroup[];
  groupCount: number;
}

/** A file as read: always a result, never a throw. `findings` hold what reading itself noticed (SNIP 1). */
export interface X12File {
  /** False when no interchange could be found at all. */
  readable: boolean;
  interchanges: Interchange[];
  findings: Finding[];
  /** Every segment of the file in order, envelopes too: what a byte-identical rewrite needs. */
  segments: Segment[];
}

/** One value to be written: text, or a composite (components in order). */
export type OutValue = string | readonly (string | undefined)[];
/** Binary data to be written as it is: the last element of a BIN or BDS; the writer fills in its length before it. */
export interface OutBinary {
  readonly binary: Uint8Array;
}
/** An element to be written: one value, several repetitions of it, binary data, or nothing. */
export type OutElement = OutValue | { readonly repetitions: readonly OutValue[] } | OutBinary | undefined;
/** A segment to be written: identifier, then elements from 1. */
export type OutSegment = readonly [id: string, ...elements: OutElement[]];

export interface OutTransactionSet {
  /** ST01. */
  id: string;
  /** ST03; also GS08 of its group. */
  guide: string;
  /** ST02, 4 to 9 characters. */
  control: string;
  /** Segments between ST and SE; both are added by the writer, with the count. */
  segments: readonly OutSegment[];
}

export interface OutInterchange {
  senderQualifier: string;
  senderId: string;
  receiverQualifier: string;
  receiverId: string;
  /** ISO date and time of the interchange, for example `2026-11-02` and `14:05`. */
  date: string;
  time: string;
  /** ISA13 as a number 1..999999999; unique per sender and receiver. */
  control: number;
  usage: 'P' | 'T';
  acknowledgmentRequested: boolean;
  /** TA1 segments to carry, if any. */
  acknowledgments?: readonly OutSegment[];
  groups: readonly {
    functionalId: string;
    senderCode: string;
    receiverCode: string;
    control: number;
    version: string;
    transactionSets: readonly OutTransactionSet[];
  }[];
  delimiters?: Delimiters;
}

/** A refused write names the first value that would break the envelope; nothing is written. */
export type WriteResult = { ok: true; bytes: Uint8Array } | { ok: false; finding: Finding };

/** Answers whether a code of an external code set is valid on a date (SNIP 5). `undefined`: the set is not installed, so no finding. */
export type CodeLookup = (set: CodeSet, code: string, isoDate: string) => boolean | undefined;
