/**
 * A National Provider Identifier: ten digits starting with 1 or 2, the last a Luhn check digit over `80840` and the
 * rest (45 CFR 162.406).
 */
export function isNpi(text: string): boolean {
  if (!/^[12]\d{9}$/.test(text)) return false;
  const total = [...`80840${text}`]
    .reverse()
    .map(Number)
    .reduce((acc, digit, place) => {
      const weighted = place % 2 === 1 ? digit * 2 : digit;
      return acc + (weighted > 9 ? weighted - 9 : weighted);
    }, 0);
  return total % 10 === 0;
}
