import type { CodingSetting } from '../../review-types.ts';

/** An invented note with the codes that a certified coder gives it, and those that nobody should suggest. */
export interface CodedVisit {
  id: string;
  specialty: string;
  setting: CodingSetting;
  placeOfService?: string;
  telehealth?: boolean;
  patient?: { sex?: 'F' | 'M'; birthDate?: string };
  note: string;
  /** ICD-10-CM codes with their dot, in the order to bill. `A|B`: either is right. */
  diagnoses: readonly string[];
  /** CPT, HCPCS or ICD-10-PCS with modifiers and units: `20610-RT`, `J3301x4`. `A|B`: either is right. */
  services: readonly string[];
  /** Neither asked for nor wrong: coders and payers differ. Code, or its beginning with a `*`. */
  also?: readonly string[];
  /** Wrong: negated, family, suspected, past, ordered, a number of a list, a drug's name. Code, or its beginning with a `*`. */
  never: readonly string[];
  why: string;
}
