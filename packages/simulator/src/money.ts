/** Integer cents, safe integers only. The simulator keeps its own: a referee does not borrow the player's ruler. */
export type Cents = number & { readonly __unit: 'cents' };

/** Marks an integer as cents. Throws on anything that is not a safe integer: that is a bug, never input. */
export function cents(value: number): Cents {
  if (!Number.isSafeInteger(value)) throw new RangeError(`not integer cents: ${value}`);
  return (value === 0 ? 0 : value) as Cents;
}

export const ZERO: Cents = cents(0);

/** Adds any number of amounts; none is zero. */
export function sum(amounts: readonly Cents[]): Cents {
  return cents(amounts.reduce<number>((total, amount) => total + amount, 0));
}

export function subtract(from: Cents, amount: Cents): Cents {
  return cents(from - amount);
}

export function negate(amount: Cents): Cents {
  return cents(-amount);
}

export function smaller(a: Cents, b: Cents): Cents {
  return a < b ? a : b;
}

/**
 * An amount times a fraction of whole numbers, half a cent rounded away from zero. The product is taken in bigint:
 * no float, no overflow.
 */
export function fraction(amount: Cents, numerator: number, denominator: number): Cents {
  const product = BigInt(Math.abs(amount)) * BigInt(numerator);
  const rounded = Number((2n * product + BigInt(denominator)) / (2n * BigInt(denominator)));
  return cents(amount < 0 ? -rounded : rounded);
}

/** A whole percentage of an amount, half a cent rounded away from zero. */
export function percent(amount: Cents, wholePercent: number): Cents {
  return fraction(amount, wholePercent, 100);
}

/** A whole percentage of an amount that is not negative, rounded down to the cent. */
export function percentDown(amount: Cents, wholePercent: number): Cents {
  return cents(Number((BigInt(amount) * BigInt(wholePercent)) / 100n));
}

/**
 * Reads an X12 type R element (`12`, `12.5`, `-.07`) as cents.
 * @returns undefined for anything else, and for a fraction of a cent.
 */
export function readAmount(text: string): Cents | undefined {
  const match = /^(-?)(\d{0,13})(?:\.(\d*))?$/.exec(text.trim());
  if (!match) return undefined;
  const [, sign, whole = '', decimals = ''] = match;
  if (whole === '' && decimals === '') return undefined;
  if (/[1-9]/.test(decimals.slice(2))) return undefined;
  const value = Number(whole || '0') * 100 + Number(decimals.slice(0, 2).padEnd(2, '0'));
  return cents(sign === '-' ? -value : value);
}

/** Writes cents as an X12 type R element: no trailing zeros and no plus sign (`12.5`, `-0.07`, `0`). */
export function writeAmount(amount: Cents): string {
  const whole = Math.trunc(Math.abs(amount) / 100);
  const rest = Math.abs(amount) % 100;
  const tail = rest === 0 ? '' : `.${String(rest).padStart(2, '0').replace(/0$/, '')}`;
  return `${amount < 0 ? '-' : ''}${whole}${tail}`;
}
