/**
 * Reads an X12 decimal amount (data element 782) as whole cents; undefined when it is no number or has a fraction of
 * a cent. An empty element is 0.
 */
export function parseCents(text: string): number | undefined {
  let cents = 0;
  let digits = 0;
  let decimals = -1;
  const start = text.charCodeAt(0) === 45 ? 1 : 0;
  for (let i = start; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code === 46 && decimals < 0) {
      decimals = 0;
      continue;
    }
    if (code < 48 || code > 57) return undefined;
    digits += 1;
    if (decimals >= 0) decimals += 1;
    if (decimals <= 2) cents = cents * 10 + (code - 48);
    else if (code !== 48) return undefined;
  }
  if (digits === 0) return text === '' ? 0 : undefined;
  if (decimals <= 0) cents *= 100;
  else if (decimals === 1) cents *= 10;
  if (!Number.isSafeInteger(cents)) return undefined;
  return start === 1 && cents !== 0 ? -cents : cents;
}

/** Writes cents the way X12 writes amounts: no trailing zeros, no point for whole dollars. */
export function formatCents(cents: number): string {
  const absolute = Math.abs(cents);
  const whole = Math.trunc(absolute / 100);
  const fraction = String(absolute % 100)
    .padStart(2, '0')
    .replace(/0+$/, '');
  return `${cents < 0 ? '-' : ''}${whole}${fraction === '' ? '' : `.${fraction}`}`;
}

/** Sum of amounts in cents; undefined when one of them is no amount. */
export function sumCents(texts: Iterable<string>): number | undefined {
  let sum = 0;
  for (const text of texts) {
    const cents = parseCents(text);
    if (cents === undefined) return undefined;
    sum += cents;
  }
  return sum;
}
