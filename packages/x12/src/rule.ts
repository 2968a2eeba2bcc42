/**
 * A condition on one loop instance, as data. A path names values relative to the loop that the rule looks at:
 *
 * - `CLM11`, `CLM05-1`: an element, a component (each repetition counts as a value of its own)
 * - `REF[G1]02`, `HI[BK|ABK]*-2`: of the segments whose qualifier is one of these; `*` stands for every element
 * - `REF[G1]`: the segment itself; `2400`: a child loop
 * - `2010BA/DMG02`, `2400/2420A/NM1[82]`: in child loops, in each of them
 * - `^2000B/SBR09`: from the nearest enclosing loop of this name (the loop itself counts)
 *
 * A path gives every value it finds, empty ones left out.
 */
export type Condition =
  /** Some value is one of these. */
  | { at: string; is: readonly string[] }
  /** Some value is none of these. */
  | { at: string; isNot: readonly string[] }
  /**
   * Some value fits a mask. In a mask `#` is a digit, `@` a letter, `&` a letter or digit, `?` any character and a last
   * `*` any rest; every other character stands for itself: `09##`, `D####`, `Z*`.
   */
  | { at: string; like: readonly string[] }
  /** Some value, read as a decimal number, is more or less than this. */
  | { at: string; over: number }
  | { at: string; under: number }
  /** Some date (the first day of a range) is later or earlier than the first date of the other path. */
  | { at: string; after: string }
  | { at: string; before: string }
  /** Number of values (segments, loops) at the path. */
  | { count: string; least?: number; most?: number }
  | { has: string }
  | { lacks: string }
  | { all: readonly Condition[] }
  | { any: readonly Condition[] }
  | { not: Condition };

/** What a guide, a line of business or a payer requires when the data says so. */
export interface Rule {
  /** Code of the finding, kebab-case, unique among the rules of a guide; several rules may share one that means the same. */
  code: string;
  /** 2: decided by the guide's own data; 4: joins segments; 6: line of business; 7: one payer. */
  snip: 2 | 4 | 6 | 7;
  severity: 'error' | 'warning';
  /** Guide loop whose instances are looked at. */
  loop: string;
  /** When the rule applies; always, where it is left out. */
  when?: Condition;
  /** What must then hold. */
  needs: Condition;
  /**
   * Path of the segment or element that the finding names, for example `DTP[439]` or `CLM11-4`. What is missing there
   * is placed where it belongs: at the segment, at the opener of its loop, or at the opener of the rule's loop.
   */
  place: string;
  /** What is wrong, in a biller's words. */
  message: string;
  fix: string;
  /** Where the rule comes from: guide note, CMS manual chapter, CFR section. */
  source: string;
}

/** A rule of one payer (SNIP 7): data that a user may bring, see `parsePayerRules`. */
export interface PayerRule {
  /** Guide name, for example `837P`. */
  guide: string;
  /** A rule with `snip` 7, whose `when` picks the payer. */
  rule: Rule;
}

export const is = (at: string, ...values: string[]): Condition => ({ at, is: values });
export const isNot = (at: string, ...values: string[]): Condition => ({ at, isNot: values });
export const like = (at: string, ...masks: string[]): Condition => ({ at, like: masks });
export const over = (at: string, number: number): Condition => ({ at, over: number });
export const under = (at: string, number: number): Condition => ({ at, under: number });
export const after = (at: string, other: string): Condition => ({ at, after: other });
export const before = (at: string, other: string): Condition => ({ at, before: other });
export const has = (path: string): Condition => ({ has: path });
export const lacks = (path: string): Condition => ({ lacks: path });
export const all = (...conditions: Condition[]): Condition => ({ all: conditions });
export const any = (...conditions: Condition[]): Condition => ({ any: conditions });
export const not = (condition: Condition): Condition => ({ not: condition });
/** At least and at most so many values, segments or loops. */
export const count = (path: string, least: number, most?: number): Condition =>
  most === undefined ? { count: path, least } : { count: path, least, most };
