/** The check digit that every card number has (ISO/IEC 7812-1, annex B). */
function hasCardCheckDigit(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const digit = Number(digits[digits.length - 1 - i]);
    const counted = i % 2 === 0 ? digit : digit * 2;
    sum += counted > 9 ? counted - 9 : counted;
  }
  return sum % 10 === 0;
}

/**
 * True for a text that may hold a whole card number: 16 digits beginning with 2, 4, 5 or 6, or 15 beginning with 34 or
 * 37, with a right check digit, blanks and dashes aside. Such numbers are never stored (PCI DSS 3, requirement 3).
 */
export function holdsCardNumber(text: string): boolean {
  const runs = text.match(/\d(?:[ -]?\d){11,}/g) ?? [];
  return runs
    .map((run) => run.replace(/[ -]/g, ''))
    .some((digits) => /^([2456]\d{15}|3[47]\d{13})$/.test(digits) && hasCardCheckDigit(digits));
}
