import type { PromptPayRule } from '../types.ts';

const rule = (
  state: string,
  electronicDays: number,
  paperDays: number,
  percent: number,
  source: string,
): PromptPayRule => ({
  state,
  electronicDays,
  paperDays,
  yearlyShare: percent * 100,
  source,
});

/**
 * What states ask of insurers for clean claims: days by electronic and by paper claim, and simple interest a year. Only those
 * whose figures were confirmed; rates that a state sets anew, in steps or as a penalty are entered by the practice.
 */
export const STATE_RULES: readonly PromptPayRule[] = [
  rule('CO', 30, 45, 10, 'Colo. Rev. Stat. 10-16-106.5(4), (5)(a)'),
  rule('FL', 20, 40, 12, 'Fla. Stat. 627.6131(4), (5), (7)'),
  rule('IL', 30, 30, 9, '215 ILCS 5/368a(c)'),
  rule('NJ', 30, 40, 10, 'N.J.A.C. 11:22-1.5, 11:22-1.6(c)'),
  // Twelve percent or the state's rate for taxes of corporations, whichever is more: the least that is owed.
  rule('NY', 30, 45, 12, 'N.Y. Ins. Law 3224-a(a), (c)'),
  rule('OH', 30, 30, 18, 'Ohio Rev. Code 3901.381(B)(1), 3901.389(B)'),
];
