/**
 * Classes of problems as the 2021/2023 E/M guidelines tell them apart. `symptom` counts only where no diagnosis
 * explains it; `sign` is a symptom or finding that needs a work-up: an undiagnosed new problem with uncertain prognosis.
 */
export type ProblemClass =
  | 'minor'
  | 'acute'
  | 'injury'
  | 'systemic'
  | 'complicated-injury'
  | 'chronic'
  | 'sign'
  | 'symptom'
  | 'threat';

/** Parts of the body that a diagnosis can explain symptoms of. */
export type BodySystem =
  | 'chest'
  | 'belly'
  | 'head'
  | 'urine'
  | 'limb'
  | 'skin'
  | 'mind'
  | 'throat'
  | 'whole'
  | 'pelvis';

/** Id, class, systems, and words: alternatives parted by `|`; a blank stands for blanks or a hyphen. */
export type ProblemTerm = readonly [
  id: string,
  problemClass: ProblemClass,
  systems: readonly BodySystem[],
  words: string,
];
