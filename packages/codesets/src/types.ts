import type { CodeColumns } from './code-columns.ts';
import type { InstalledTable, TableName } from './tables/types.ts';

/** The code sets that can be installed. */
export type CodeSetName =
  | 'icd10cm'
  | 'icd10pcs'
  | 'hcpcs'
  | 'cpt'
  | 'modifier'
  | 'pos'
  | 'revenue'
  | 'ndc'
  | 'carc'
  | 'rarc'
  | 'claim-frequency'
  | 'claim-adjustment-group'
  | 'taxonomy';

/** One code with the days on which it may be used. */
export interface CodeEntry {
  /** Canonical form: upper case, ICD-10-CM without its dot. */
  code: string;
  /** Short label. */
  label: string;
  /** Full description, where the release has one that is longer than the label. */
  longLabel?: string;
  /** ISO dates, both inclusive; `to` absent while the code is current. */
  from: string;
  to?: string;
  /** False for an ICD-10-CM category that has children: it exists but may not be billed. */
  billable: boolean;
  /** 'F' or 'M' when the code is for one sex only. */
  sex?: 'F' | 'M';
  /** Inclusive age limits in completed years. */
  minAge?: number;
  maxAge?: number;
  /** ICD-10-CM: on the list of codes that need no present-on-admission indicator. */
  poaExempt?: boolean;
  /** ICD-10-CM: a chronic condition, where the release says so. */
  chronic?: boolean;
}

/** A set as installed: its release and whether it is whole. */
export interface CodeSet {
  name: CodeSetName;
  /** For example `starter 2026.1` or `FY2027`. */
  release: string;
  /** True for the starter set: a subset, said wherever its codes are shown. */
  subset: boolean;
  /**
   * First day (ISO) for which the release speaks with authority. Before it only its hits count, never its gaps;
   * an older whole release stops answering on it. Absent: the entries' own dates decide for every day.
   */
  effectiveFrom?: string;
  /** May be a getter that opens the release when first asked. */
  readonly entries: readonly CodeEntry[];
}

/** A set as kept on disk: its rows are opened when first asked for, and never become objects all at once. */
export interface StoredCodeSet extends Omit<CodeSet, 'entries'> {
  /** How many entries there are. */
  count: number;
  /** Opens the rows; called once, and not at all while nobody asks for the set. */
  columns(): CodeColumns;
}

/** Why a code file was refused. Nothing of a refused file is kept. */
export interface LoadFault {
  /** Where: `line 12`, `header`, `file`. */
  place: string;
  /** One plain sentence with the fix. */
  message: string;
}

/** A loaded set, or the first fault of the file. */
export type LoadResult = { ok: true; set: CodeSet } | { ok: false; fault: LoadFault };

/** What the question (set, code, date) found. `not-installed` when a subset lacks the code or the set is absent. */
export type CodeAnswer =
  | { status: 'valid'; entry: CodeEntry; release: string; subset: boolean }
  | { status: 'not-billable'; entry: CodeEntry; release: string; subset: boolean }
  | { status: 'not-effective'; entry: CodeEntry; release: string; subset: boolean }
  | { status: 'unknown'; release: string; subset: boolean }
  | { status: 'set-not-installed' };

/** A code found by type-ahead, as it stands on the day in question. */
export interface CodeSearchHit {
  /** Canonical form. */
  code: string;
  label: string;
  status: 'valid' | 'not-billable' | 'not-effective';
  /** Days on which it may be used; of a code that is not effective, those of its latest entry. */
  from: string;
  to?: string;
  release: string;
  subset: boolean;
  /** Full description, where the release has one that is longer than the label. */
  longLabel?: string;
  /** What was found: the start of the code, or words of its label or of another name for it. */
  match: 'code' | 'label';
  /** Words of the label (or of `alias`) that answer to the text, as they stand there; absent for a match by code. */
  matched?: readonly string[];
  /** The name that was found where it is not the label: an inclusion term, an index entry, an older label. */
  alias?: string;
  /** What of the text was read as something else: `htn` as `hypertension`. */
  readAs?: readonly { from: string; to: string }[];
}

/** All installed sets, ready to be asked. Built once, immutable. */
export interface CodeSets {
  ask(set: CodeSetName, code: string, isoDate: string): CodeAnswer;
  /**
   * Codes for type-ahead: those that start with the text, in order of code, then those whose label or other name has all
   * its words (a word by its start, stem, synonym or with a typo, in any order), what a coder most likely means first.
   * Codes that may be billed on the day stand before others. Empty when the set is absent.
   */
  search(set: CodeSetName, text: string, isoDate: string, limit: number): CodeSearchHit[];
  /**
   * Every code of the set that the release in force on the day knows, in order of code; empty when the set is absent.
   * With `start` (canonical) only those that start with it, found without a look at the others.
   */
  entries(set: CodeSetName, isoDate: string, start?: string): Iterable<CodeEntry>;
  /** The newest release of a table in force on the day; before all of them the earliest; undefined when none is installed. */
  table<K extends TableName>(name: K, isoDate: string): InstalledTable<K> | undefined;
  list(): readonly { name: CodeSetName; release: string; subset: boolean; count: number; effectiveFrom?: string }[];
  /** Every installed release of every table, without reading it; `from` is its first day, ISO. */
  tables(): readonly { name: TableName; release: string; from: string }[];
}
