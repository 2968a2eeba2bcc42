import type { Cue } from '../types.ts';

/** Words that decide a status, and what they govern. */
export interface CueRule {
  kind: Cue['kind'];
  name: string;
  /** Where the governed words stand; `none`: the phrase only looks like a cue and hides the one within it. */
  reach: 'behind' | 'before' | 'around' | 'none';
  /** `list`: across commas ("no fever, chills or cough"); `chunk`: to the next comma; `clause`: to the next clause. */
  extent?: 'list' | 'chunk' | 'clause';
  /** At most so many tokens. */
  most?: number;
  /** Only where the phrase ends its clause ("fever was ruled out."), or only where it does not ("CT ruled out a bleed"). */
  place?: 'end' | 'not-end';
  /** Only at the start of a clause: "negative fever, negative cough", not "node negative cancer". */
  opens?: true;
  /** Words right before the phrase that take its meaning away, parted by blanks. */
  notAfter?: string;
  /** Only before one of these words. */
  onlyBefore?: string;
  /** Words right behind the phrase that take its meaning away. */
  notBefore?: string;
  /** Words anywhere in its scope that take its meaning away. */
  notWith?: string;
  /** Phrases in the form of tokens, parted by "|". The longest phrase at a place counts. */
  phrases: string;
}
