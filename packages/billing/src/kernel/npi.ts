/**
 * Checks a National Provider Identifier: ten digits starting with 1 or 2, whose last digit is the Luhn check
 * over `80840` and the first nine (45 CFR 162.406; CMS NPI check digit calculation).
 */
export function isNpi(text: string): boolean {
  if (!/^[12]\d{9}$/.test(text)) return false;
  let sum = 24; // Luhn sum of the constant prefix 80840
  for (let i = 0; i < 10; i++) {
    const digit = Number(text[9 - i]);
    const doubled = i % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}
