/** One column of a table of entries. */
export interface ColumnSpec {
  key: string;
  label: string;
  kind: 'text' | 'number' | 'cents' | 'date' | 'choice' | 'codes';
  options?: Readonly<Record<string, string>>;
  /** Shown in the empty field. */
  example?: string;
  /** Of codes: where the row is there, none is said as an empty list. */
  mayBeNone?: true;
}

/**
 * One field of what a kind or specialty adds to a claim or line. `path` is where it stands in the data, with dots.
 * `codes` are several codes in one field; `rows` a list of entries; `by-key` entries that the data keeps by their first column.
 */
export type FieldSpec = { path: string; label: string; example?: string } & (
  | { kind: 'text' | 'number' | 'cents' | 'date' | 'flag' }
  | { kind: 'codes'; mayBeNone?: true }
  | { kind: 'choice'; options: Readonly<Record<string, string>> }
  | { kind: 'rows' | 'by-key'; columns: readonly ColumnSpec[] }
);

export interface FieldGroup {
  title: string;
  /** For these kinds of claim it stands open; for others it is there too, closed. */
  usualFor: readonly ('professional' | 'institutional' | 'dental')[];
  /** Hidden for other kinds. */
  onlyFor?: 'professional' | 'institutional' | 'dental';
  fields: readonly FieldSpec[];
}
