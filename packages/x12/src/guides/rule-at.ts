import type { Condition, Rule } from '../rule.ts';

/** Splits a list of codes written with blanks between them. */
export const codesOf = (text: string): string[] => text.split(' ');

/** What a rule says, apart from where it looks. */
interface Words {
  when?: Condition;
  needs: Condition;
  message: string;
  fix: string;
  source: string;
  /** 2: decided by one segment; 4, unless told: joins segments; 6: line of business. */
  snip?: Rule['snip'];
  /** Error, unless told. */
  severity?: Rule['severity'];
}

/** A rule of a guide on one loop (its guide id), with the finding's code and the path of what the finding names. */
export function ruleAt(loop: string, code: string, place: string, words: Words): Rule {
  const { snip = 4, severity = 'error', ...said } = words;
  return { code, snip, severity, loop, place, ...said };
}
