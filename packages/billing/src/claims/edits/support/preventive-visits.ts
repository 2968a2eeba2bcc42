import type { AgeLimits } from './ages.ts';

/** Brackets of 99381-99387 (new) and 99391-99397 (established), by the last digit. */
const BRACKETS: readonly AgeLimits[] = [
  { minAge: 0, maxAge: 0 },
  { minAge: 1, maxAge: 4 },
  { minAge: 5, maxAge: 11 },
  { minAge: 12, maxAge: 17 },
  { minAge: 18, maxAge: 39 },
  { minAge: 40, maxAge: 64 },
  { minAge: 65 },
];

/** The age bracket of a preventive visit code, undefined for any other code. */
export function preventiveAges(code: string): AgeLimits | undefined {
  const match = /^99(?:38|39)([1-7])$/.exec(code);
  return match ? BRACKETS[Number(match[1]) - 1] : undefined;
}

/** The code of the same kind (new or established) for an age in years. */
export function preventiveCodeFor(code: string, age: number): string {
  const bracket = BRACKETS.findIndex(({ maxAge }) => maxAge === undefined || age <= maxAge);
  return `${code.slice(0, 4)}${bracket + 1}`;
}
