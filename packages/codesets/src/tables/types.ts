/**
 * Shapes of reference tables. A table answers what a code list cannot: notes of the tabular list, pairs, weights, maps.
 * Codes are canonical (no dot, upper case); dates are ISO; money is integer cents; RVUs and factors are decimal text as
 * published, because they are multiplied exactly by who uses them.
 */

/** Instructional notes of one ICD-10-CM heading or code as its own place in the tabular list has them, not inherited. */
export interface TabularNotes {
  code: string;
  /** Description as the tabular list spells it. */
  title: string;
  /** Code of the heading above; of a category the section (`A00-A09`), which has notes too. */
  parent: string;
  inclusionTerms: readonly string[];
  includes: readonly string[];
  excludes1: readonly string[];
  excludes2: readonly string[];
  codeFirst: readonly string[];
  codeAlso: readonly string[];
  useAdditionalCode: readonly string[];
  /** Other notes of the place, and the rule that goes with its seventh characters. */
  remarks?: readonly string[];
  /** Meaning of each seventh character, where this heading defines them. */
  seventhCharacters?: Readonly<Record<string, string>>;
}

/** The tabular list of one release. */
export interface TabularTable {
  /** Notes of a chapter (`1`), section (`A00-A09`), heading or code; undefined when the list has no such place. */
  notes(code: string): TabularNotes | undefined;
  /** Notes of the code and of all places above it, nearest first: what a coder has to obey. */
  inherited(code: string): TabularNotes[];
  /** The listed place of a code: itself, or without its seventh character and placeholders (`S01.00XA` -> `S0100`). */
  heading(code: string): string | undefined;
  /** Seventh characters that the code takes, from the nearest place that defines them. */
  seventhCharacters(code: string): Readonly<Record<string, string>> | undefined;
  /** Headings and codes directly below. */
  children(code: string): string[];
  all(): Iterable<TabularNotes>;
}

/** One entry of an alphabetic index (diseases, external causes): the path of terms that leads to a code. */
export interface IndexEntry {
  /** From the main term down: ['Diabetes, diabetic', 'type 2', 'with', 'nephropathy']. */
  path: readonly string[];
  /** Nonessential modifiers of the last term, without brackets. */
  nonessential: readonly string[];
  /** As printed, without a dot; `-` at the end means that more characters are needed. '' for a pure reference. */
  code: string;
  /** Manifestation code in brackets, when the index gives a pair. */
  manifestation?: string;
  see?: string;
  seeAlso?: string;
}
export type IndexTable = readonly IndexEntry[];

/** A site of the neoplasm table with its columns; '' where the table has a dash. `-` at the end: more characters. */
export interface NeoplasmRow {
  path: readonly string[];
  /** Nonessential modifiers of the last term, without brackets. */
  nonessential: readonly string[];
  see?: string;
  seeAlso?: string;
  malignantPrimary: string;
  malignantSecondary: string;
  inSitu: string;
  benign: string;
  uncertain: string;
  unspecified: string;
}

/** A substance of the table of drugs and chemicals. */
export interface DrugRow {
  path: readonly string[];
  /** Nonessential modifiers of the last term, without brackets. */
  nonessential: readonly string[];
  see?: string;
  seeAlso?: string;
  accidental: string;
  selfHarm: string;
  assault: string;
  undetermined: string;
  adverseEffect: string;
  underdosing: string;
}

/** What an edit says of its pair. */
export interface PtpEdit {
  modifierIndicator: 0 | 1 | 9;
  rationale: string;
  /** First and last day (ISO) of the edit, where the file has them. */
  from?: string;
  to?: string;
}

/** Procedure-to-procedure edits (NCCI). */
export interface PtpTable {
  /**
   * The edit of a pair in this order that counts on the day (ISO; absent: the first day of the release), undefined when
   * there is none. Indicator 0: never together, 1: with modifier, 9: taken back from its first day on.
   */
  find(column1: string, column2: string, isoDate?: string): PtpEdit | undefined;
  readonly count: number;
}

/** Medically unlikely edits: most units of a code. */
export interface MueTable {
  find(code: string): { units: number; adjudicationIndicator: 1 | 2 | 3; rationale: string } | undefined;
  readonly count: number;
}

/** Add-on codes: which primary codes an add-on needs. */
export interface AddOnTable {
  /** Type 1: only the listed primaries; 2: the payer decides; 3: some primaries are listed. */
  find(addOn: string): { type: 1 | 2 | 3; primaries: readonly string[] } | undefined;
  readonly count: number;
}

/** A row of the Medicare physician fee schedule (PPRRVU). */
export interface RvuRow {
  code: string;
  /** '', 26, TC or 53. */
  modifier: string;
  status: string;
  workRvu: string;
  nonFacilityPeRvu: string;
  facilityPeRvu: string;
  mpRvu: string;
  pcTcIndicator: string;
  /** 000, 010, 090, MMM, XXX, YYY, ZZZ. */
  globalDays: string;
  preOp: string;
  intraOp: string;
  postOp: string;
  multipleProcedure: string;
  bilateral: string;
  assistant: string;
  coSurgeon: string;
  teamSurgeon: string;
  endoscopicBase: string;
  conversionFactor: string;
  supervision: string;
}
export interface RvuTable {
  find(code: string, modifier?: string): RvuRow | undefined;
  readonly count: number;
}

/** Geographic practice cost indices by carrier and locality. */
export interface GpciRow {
  carrier: string;
  state: string;
  locality: string;
  name: string;
  work: string;
  pe: string;
  mp: string;
}
export interface GpciTable {
  find(carrier: string, locality: string): GpciRow | undefined;
  readonly count: number;
}
export interface ZipLocalityTable {
  find(zip: string): { state: string; carrier: string; locality: string; rural: string } | undefined;
  readonly count: number;
}
export interface AnesthesiaTable {
  find(carrier: string, locality: string): { name: string; conversionFactor: string } | undefined;
  readonly count: number;
}
export interface OppsTable {
  find(code: string): { statusIndicator: string; paymentCents?: number; apc?: string } | undefined;
  readonly count: number;
}

/** MS-DRG: weights where published, and the lists the grouper works with. */
export interface DrgTable {
  drg(number: string): { mdc: string; mdcTitle?: string; type: string; title: string } | undefined;
  /** MCC, CC or neither. */
  severity(diagnosis: string): 'MCC' | 'CC' | undefined;
  /** Whether the principal diagnosis takes the secondary one's CC or MCC status away. */
  excluded(diagnosis: string, principal: string): boolean;
  /** MDC and DRG ranges that a principal diagnosis can lead to. */
  groups(diagnosis: string): readonly { mdc: string; drgs: string }[];
  readonly count: number;
}

/** Medicare code editor: conflicts of a diagnosis with age, sex and use. */
export interface McEditTable {
  find(diagnosis: string): readonly { group: string; rule: string }[];
  readonly count: number;
}

/** CMS-HCC: which condition categories a diagnosis gives, with labels, weights and hierarchies. */
export interface HccTable {
  /** Models there are: `CMS-HCC Model V28` ... */
  readonly models: readonly string[];
  find(diagnosis: string, model: string): readonly string[];
  label(category: string, model: string): string | undefined;
  /** Categories that the given one drops. */
  drops(category: string, model: string): readonly string[];
  /** Whether the category stands for a chronic condition. */
  chronic(category: string, model: string): boolean;
  coefficient(name: string, model: string): string | undefined;
  readonly count: number;
}

/** Codes that an LCD or NCD article lists. */
export interface CoverageArticleTable {
  find(
    procedure: string,
  ): readonly { article: string; title: string; covered: readonly string[]; notCovered: readonly string[] }[];
  readonly count: number;
}

/** Rows of any smaller official table that only looks up a code: crosswalks, families, edits. */
export interface RowTable {
  readonly columns: readonly string[];
  find(key: string): readonly (readonly string[])[];
  readonly count: number;
}

/** Every table by name. A new one is a line here, its format in `formats/`. */
export interface ReferenceTables {
  'icd10cm-tabular': TabularTable;
  'icd10cm-index': IndexTable;
  'icd10cm-external-cause-index': IndexTable;
  'icd10cm-neoplasm': readonly NeoplasmRow[];
  'icd10cm-drugs': readonly DrugRow[];
  'ncci-ptp-practitioner': PtpTable;
  'ncci-ptp-outpatient': PtpTable;
  'ncci-mue-practitioner': MueTable;
  'ncci-mue-outpatient': MueTable;
  'ncci-mue-dme': MueTable;
  'ncci-add-on': AddOnTable;
  'fee-schedule': RvuTable;
  gpci: GpciTable;
  'zip-locality': ZipLocalityTable;
  'locality-counties': RowTable;
  'anesthesia-factor': AnesthesiaTable;
  'conversion-factors': RowTable;
  'opps-addendum-b': OppsTable;
  'opps-cap': RowTable;
  'ms-drg': DrgTable;
  'code-editor': McEditTable;
  hcc: HccTable;
  'hcc-edits': RowTable;
  'hcc-procedures': RowTable;
  rbcs: RowTable;
  'specialty-taxonomy': RowTable;
  'denial-tips': RowTable;
  'coverage-articles': CoverageArticleTable;
}
export type TableName = keyof ReferenceTables;

/** A table as installed. */
export interface InstalledTable<K extends TableName> {
  name: K;
  release: string;
  /** First day (ISO) from which the release is in force. */
  from: string;
  data: ReferenceTables[K];
}
