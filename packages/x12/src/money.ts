/**
 * Reads an X12 decimal amount (data element 782) as whole cents; undefined when it is no number or has a fraction of
 * a cent. An empty element is 0.
 */
export function parseCents(text: string): number | undefined {
  if (text === '') return 0;
  const match = /^(-?)(\d*)(?:\.(\d*))?$/.exec(text);
  if (match === null) return undefined;
  const [, sign, whole = '', fraction = ''] = match;
  if (whole === '' && fraction === '') return undefined;
  if (/[1-9]/.test(fraction.slice(2))) return undefined;
  const cents = Number(whole === '' ? '0' : whole) * 100 + Number(fraction.slice(0, 2).padEnd(2, '0'));
  if (!Number.isSafeInteger(cents)) return undefined;
  return sign === '-' && cents !== 0 ? -cents : cents;
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
