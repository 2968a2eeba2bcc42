import type { Evidence, SuggestedModifier } from '../evidence.ts';

/** Kind of visit that is levelled. */
export type VisitSetting =
  | 'office-new'
  | 'office-established'
  | 'hospital-initial'
  | 'hospital-subsequent'
  | 'ed'
  | 'home'
  | 'nursing'
  | 'consult'
  | 'preventive'
  | 'critical-care';

export type MdmLevel = 'straightforward' | 'low' | 'moderate' | 'high';

/** One thing in the note that counts towards an element of medical decision making. */
export interface MdmItem {
  element: 'problems' | 'data' | 'risk' | 'time';
  /** Stable kebab-case name of what counts: `chronic-stable`, `undiagnosed-new`, `test-ordered`, `prescription-drug` ... */
  name: string;
  /** In a coder's words. */
  what: string;
  /** Level that this alone supports in its element, where it does. */
  level?: MdmLevel;
  evidence: readonly Evidence[];
}

export interface MdmTable {
  problems: MdmLevel;
  data: MdmLevel;
  risk: MdmLevel;
  /** Two of three elements met or exceeded (CPT E/M guidelines, 2021 and 2023). */
  overall: MdmLevel;
  items: readonly MdmItem[];
}

/** The level of a visit with how it came about. */
export interface VisitLevel {
  setting: VisitSetting;
  /** CPT or HCPCS number. */
  code: string;
  basis: 'mdm' | 'time' | 'age' | 'critical-care-time' | 'discharge-time';
  mdm?: MdmTable;
  minutes?: number;
  /** Codes billed beside it: prolonged services, further critical care, tobacco counselling ... with units. */
  also: readonly { code: string; units: number; reason: string }[];
  modifiers: readonly SuggestedModifier[];
  /** In plain words, most important first. */
  reasons: readonly string[];
}
