/**
 * Share of codes that two coders both have: those in both over those in either. Two empty lists agree wholly.
 * @returns 0 to 1.
 */
export function codeAgreement(first: readonly string[], second: readonly string[]): number {
  const [a, b] = [new Set(first), new Set(second)];
  const either = new Set([...a, ...b]).size;
  return either === 0 ? 1 : [...a].filter((code) => b.has(code)).length / either;
}
