import type { MdmLevel, VisitSetting } from '../types.ts';

/** An invented visit with the level that the published rules give it, and why. */
export interface Vignette {
  id: string;
  setting: VisitSetting;
  note: string;
  minutes?: number;
  age?: number;
  payer?: 'medicare' | 'other';
  procedures?: readonly string[];
  dateOfService?: string;
  code: string;
  /** Problems, data, risk, overall; null where decision making does not level the visit. */
  mdm: readonly [problems: MdmLevel, data: MdmLevel, risk: MdmLevel, overall: MdmLevel] | null;
  /** Codes beside the visit, `99417 x2` for two units. */
  also?: readonly string[];
  modifiers?: readonly string[];
  why: string;
}
