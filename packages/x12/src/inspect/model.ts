import type { Finding } from '../types.ts';

/** A finding with its number in the inspected file, from 1: what pages link to. */
export interface NumberedFinding {
  number: number;
  finding: Finding;
}

/** One element, component or repetition with a value, explained. */
export interface InspectedElement {
  /** For example `CLM05-1`. */
  reference: string;
  /** Which repetition of the element this is, from 1; 0 where it does not repeat. */
  repetition: number;
  name: string;
  /** As it stands in the file. */
  value: string;
  /** As a person reads it: `$145.00`, `10/12/2026`; the value itself where nothing is to be formatted. */
  shown: string;
  /** What a code means; '' where it is none or nobody can tell. */
  meaning: string;
  /** Numbers of the findings that name this very element. */
  findings: readonly number[];
}

/** A loop instance, or an envelope around it. */
export interface InspectedLoop {
  /** Guide loop id such as `2300`; `ISA`, `GS` and `ST` for the envelopes. */
  id: string;
  name: string;
  /** What tells this instance from others: a name, a claim number, an amount; '' where there is nothing. */
  title: string;
}

/** One segment, explained. */
export interface InspectedLine {
  segment: string;
  /** The segment's use in its guide, for example `Subscriber name`. */
  name: string;
  /** The segment as it stands in the file, without terminator; binary data is left out. */
  text: string;
  position: number;
  offset: number;
  /** The loops around it, outermost first. */
  path: readonly InspectedLoop[];
  /** False for a segment that the guide has no place for. */
  placed: boolean;
  elements: readonly InspectedElement[];
  findings: readonly NumberedFinding[];
}

/** One transaction set in short. */
export interface InspectedSet {
  /** ST02. */
  control: string;
  /** For example `837P professional claim`. */
  name: string;
  /** For example `005010X222A1`. */
  guide: string;
  valid: boolean;
  /** What is in it, in words: `3 claims`, `$395.00`. */
  facts: readonly string[];
}

/** A file explained: what the renderers draw. */
export interface InspectedFile {
  /** Name of the file, for headings. */
  title: string;
  readable: boolean;
  /** True when no finding is an error. */
  valid: boolean;
  /** From whom to whom and when, in words. */
  facts: readonly string[];
  sets: readonly InspectedSet[];
  lines: readonly InspectedLine[];
  findings: readonly NumberedFinding[];
  /** Findings that belong to no line that is shown. */
  unplacedFindings: readonly NumberedFinding[];
  /** Segments of the file that a selection left out. */
  leftOut: number;
}
