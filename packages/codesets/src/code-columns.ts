/**
 * A code list in columns: rows in order of code, of one code the latest first day first. A hundred thousand codes with
 * long descriptions take some 20 MB this way instead of 60 as objects, and are read from disk without parsing a row.
 */
export interface CodeColumns {
  /** Code of each row. */
  readonly codes: readonly string[];
  /** All labels, one after the other; that of row r ends before character `labelEnds[r]` (0-based). */
  readonly labels: string;
  readonly labelEnds: Uint32Array;
  /** Full descriptions, likewise; empty for a row whose label says it all. */
  readonly longLabels: string;
  readonly longLabelEnds: Uint32Array;
  /** Distinct days (ISO) in ascending order. */
  readonly days: readonly string[];
  /** First and last day of a row as positions in `days`; `NO_DAY` for a row without a last day. */
  readonly from: Uint16Array;
  readonly to: Uint16Array;
  /** Bits of `FLAG`. */
  readonly flags: Uint8Array;
  /** Age limits in completed years; `NO_AGE` without one. */
  readonly minAge: Uint8Array;
  readonly maxAge: Uint8Array;
}
