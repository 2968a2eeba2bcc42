/** Integer cents, safe integers only. A negative amount takes money back. */
export type Cents = number & { readonly __unit: 'cents' };

/** Marks an integer as cents. Throws on anything that is not a safe integer: that is a bug, never input. */
export function cents(value: number): Cents {
  if (!Number.isSafeInteger(value)) throw new RangeError(`not integer cents: ${value}`);
  return (value === 0 ? 0 : value) as Cents;
}

export const ZERO: Cents = cents(0);

/** Adds any number of amounts; an empty list is zero. */
export function sumCents(amounts: Iterable<Cents>): Cents {
  let total = 0;
  for (const amount of amounts) total += amount;
  return cents(total);
}

export function negate(amount: Cents): Cents {
  return cents(-amount);
}

/** Cents of an amount as nearly all of them come, digits with at most two behind the point; undefined: another form. */
function plainCents(text: string): number | undefined {
  const { length } = text;
  if (length > 12) return undefined;
  let digits = 0;
  let point = -1;
  for (let i = 0; i < length; i++) {
    const digit = text.charCodeAt(i) - 48;
    if (digit >= 0 && digit <= 9) digits = digits * 10 + digit;
    else if (digit === -2 && point < 0) point = i;
    else return undefined;
  }
  if (point < 0) return length > 0 ? digits * 100 : undefined;
  const behind = length - point - 1;
  if (point === 0 || behind === 0 || behind > 2) return undefined;
  return behind === 2 ? digits : digits * 10;
}

/**
 * Reads a decimal amount in dollars, as people and X12 type R elements write it: `12`, `12.5`, `-.07`, `1,250.00`, `$40`.
 * @returns undefined when it is not an amount or has a fraction of a cent.
 */
export function parseDollars(text: string): Cents | undefined {
  const quick = plainCents(text);
  if (quick !== undefined) return cents(quick);
  const plain = text.trim().replace(/^(-?)\$/, '$1');
  const match = /^([+-]?)(\d{1,3}(?:,\d{3})+|\d*)(?:\.(\d*))?$/.exec(plain);
  if (!match) return undefined;
  const [, sign, whole = '', fraction = ''] = match;
  if (whole === '' && fraction === '') return undefined;
  if (/[1-9]/.test(fraction.slice(2))) return undefined;
  const value = Number(whole.replaceAll(',', '') || '0') * 100 + Number(fraction.slice(0, 2).padEnd(2, '0'));
  if (!Number.isSafeInteger(value)) return undefined;
  return cents(sign === '-' ? -value : value);
}

/** Formats cents for people: `$1,250.00`, `-$0.07`. */
export function formatDollars(amount: Cents): string {
  const whole = Math.trunc(Math.abs(amount) / 100).toString();
  const fraction = (Math.abs(amount) % 100).toString().padStart(2, '0');
  const grouped = whole.length > 3 ? whole.replace(/\B(?=(\d{3})+$)/g, ',') : whole;
  return `${amount < 0 ? '-' : ''}$${grouped}.${fraction}`;
}

/** Formats cents as an X12 type R element: no trailing zeros, no sign for plus (`12.5`, `-0.07`, `0`). */
export function toDecimal(amount: Cents): string {
  const fraction = Math.abs(amount) % 100;
  const whole = Math.trunc(Math.abs(amount) / 100);
  const tail = fraction === 0 ? '' : `.${fraction.toString().padStart(2, '0').replace(/0$/, '')}`;
  return `${amount < 0 ? '-' : ''}${whole}${tail}`;
}

/**
 * Splits an amount over weights so that the parts add up to it exactly; the first parts take the odd cents.
 * All-zero weights split evenly. Throws when there is no part at all.
 */
export function allocate(amount: Cents, weights: readonly number[]): Cents[] {
  if (weights.length === 0) throw new RangeError('nothing to allocate to');
  const total = weights.reduce((a, b) => a + b, 0);
  const shares = total === 0 ? weights.map(() => 1) : weights;
  const whole = total === 0 ? weights.length : total;
  const parts = shares.map((weight) => Math.trunc(Number((BigInt(amount) * BigInt(weight)) / BigInt(whole))));
  let left = amount - parts.reduce((a, b) => a + b, 0);
  for (let i = 0; left !== 0; i = (i + 1) % parts.length) {
    if (shares[i] === 0) continue;
    parts[i] = (parts[i] ?? 0) + Math.sign(left);
    left -= Math.sign(left);
  }
  return parts.map(cents);
}
