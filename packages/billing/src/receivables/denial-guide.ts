/** What kind of problem a refusal is: its queue, and what its cure looks like. */
export type DenialCategory =
  | 'authorization'
  | 'benefit-limit'
  | 'bundling'
  | 'coding'
  | 'coordination-of-benefits'
  | 'documentation'
  | 'duplicate'
  | 'eligibility'
  | 'medical-necessity'
  | 'missing-information'
  | 'not-covered'
  | 'provider-enrollment'
  | 'timely-filing'
  | 'wrong-payer'
  | 'other';

/** How the money is still to be had. */
export type DenialPath = 'new-claim' | 'replacement' | 'appeal' | 'next-payer' | 'other-payer' | 'records' | 'none';

/** One reason code in our own words. */
export interface DenialGuide {
  category: DenialCategory;
  title: string;
  reason: string;
  whatToDo: readonly string[];
  path: DenialPath;
}

/** Writes one row of a guide: category, path, title, reason, then the steps in order. */
export function guide(
  category: DenialCategory,
  path: DenialPath,
  title: string,
  reason: string,
  ...whatToDo: string[]
): DenialGuide {
  return { category, path, title, reason, whatToDo };
}

/** Steps that many reasons share. */
export const CHECK_CARD =
  'Compare name, date of birth and member ID with the insurance card, and run an eligibility check.';
export const REPLACE =
  'Correct the claim and send it as a replacement (frequency 7) with the payer claim control number.';
export const APPEAL = 'If the chart supports the claim as billed, appeal with the chart.';
