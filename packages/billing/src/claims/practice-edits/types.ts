import type { EditSeverity } from '../edits/index.ts';

/** What one property of a claim or line must be. `values` as text: cents as an integer, dates as ISO dates. */
export interface Comparison {
  kind: 'compare';
  /** Key of a `ClaimProperty`. */
  property: string;
  /** Key of `OPERATORS`. */
  operator: string;
  values: readonly string[];
}

/** Several conditions together. */
export interface ConditionGroup {
  kind: 'group';
  join: 'all' | 'any' | 'none';
  /** Set: what is inside is asked of one and the same line, for any line or for every one. Not inside another such group. */
  lines?: 'any' | 'every';
  of: readonly Condition[];
}

/** A comparison of a line's property outside of a group of lines asks for any line. */
export type Condition = Comparison | ConditionGroup;

/** What an edit does. A hold and a warning are findings; a set changes the claim before it goes; a route gives it to a person. */
export type PracticeEditAction =
  | { kind: EditSeverity; message: string; fix: string }
  | {
      kind: 'set';
      /** Key of a `SettableProperty`. */
      target: string;
      how: 'put' | 'add' | 'add-first' | 'remove';
      value: string;
    }
  /** To one member, or to the one with this role who has the least open work. */
  | { kind: 'route'; memberId?: string; role?: string; note: string };

/** A practice's own edit as data: the first branch whose condition holds acts, `otherwise` where none does. */
export interface PracticeEditRule {
  name: string;
  branches: readonly { when: Condition; actions: readonly PracticeEditAction[] }[];
  otherwise: readonly PracticeEditAction[];
  /** Key of the suggestion that it was made from. */
  suggestion?: string;
}

/** A version of an edit, which is never changed. */
export interface PracticeEditVersion {
  editId: string;
  /** 1-based. */
  version: number;
  rule: PracticeEditRule;
}

/** What a set has done. */
export interface PracticeEditChange {
  editId: string;
  version: number;
  name: string;
  /** Key of a `SettableProperty`. */
  target: string;
  /** Absent: about the claim. */
  lineNumber?: number;
  /** '' for nothing. */
  before: string;
  after: string;
}

/** Somebody is to look at the claim. */
export interface PracticeEditRoute {
  editId: string;
  version: number;
  name: string;
  memberId?: string;
  role?: string;
  note: string;
}
