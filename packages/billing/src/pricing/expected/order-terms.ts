import type { ContractTerm } from './types.ts';

/** How much a pattern leaves open: 0 a whole code, 5 a star alone. */
function openness(pattern: string): number {
  return pattern.endsWith('*') ? Math.max(1, 6 - pattern.length) : 0;
}

const rank = ({ codes, modifier, kind }: ContractTerm) =>
  4 * Math.max(...codes.map(openness)) + (modifier === undefined ? 2 : 0) + (kind === undefined ? 1 : 0);

/**
 * Terms so that the narrowest comes first, since the first that fits a line prices it: a whole code before the start of
 * one, a longer start before a shorter one, a modifier's rate before that of the code alone. Equals keep their order.
 */
export function orderTerms(terms: readonly ContractTerm[]): ContractTerm[] {
  return terms.toSorted((a, b) => rank(a) - rank(b));
}

const keyOf = ({ codes, modifier, kind }: ContractTerm) => [codes.join(' '), modifier ?? '', kind ?? ''].join('|');

/**
 * A contract's terms with new lines taken in: one for the same codes, modifier and kind takes the place of the old one,
 * and one as narrow as an old one stands before it, so that a code of its own goes by the new rate.
 */
export function withTerms(terms: readonly ContractTerm[], lines: readonly ContractTerm[]): ContractTerm[] {
  const renewed = new Set(lines.map(keyOf));
  return orderTerms([...lines, ...terms.filter((term) => !renewed.has(keyOf(term)))]);
}
