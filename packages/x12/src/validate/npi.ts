/**
 * Check digit of a National Provider Identifier: ten digits starting with 1 or 2, Luhn over the prefix 80840 and the
 * number (45 CFR 162.406; CMS, NPI check digit calculation).
 */
export function hasNpiCheckDigit(text: string): boolean {
  if (!/^[12]\d{9}$/.test(text)) return false;
  let sum = 24; // what the prefix 80840 adds
  for (let i = 0; i < 10; i += 1) {
    const digit = text.charCodeAt(i) - 48;
    const weighed = i % 2 === 0 ? digit * 2 : digit;
    sum += weighed > 9 ? weighed - 9 : weighed;
  }
  return sum % 10 === 0;
}
