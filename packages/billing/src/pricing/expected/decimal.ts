/** A decimal number without rounding error: `units` of 10^-`scale`. */
export interface Decimal {
  units: bigint;
  scale: number;
}

/** Reads `12.5`, `-.04` or `7`; anything else, '' too, is zero, as official tables leave cells empty for none. */
export function decimal(text: string): Decimal {
  const match = /^\s*(-?)(\d*)\.?(\d*)\s*$/.exec(text);
  if (!match) return { units: 0n, scale: 0 };
  const [, sign = '', whole = '', part = ''] = match;
  const units = BigInt(`${whole}${part}` || '0');
  return { units: sign === '-' ? -units : units, scale: part.length };
}

export function times(a: Decimal, b: Decimal): Decimal {
  return { units: a.units * b.units, scale: a.scale + b.scale };
}

export function plus(a: Decimal, b: Decimal): Decimal {
  const scale = Math.max(a.scale, b.scale);
  const widen = (one: Decimal) => one.units * 10n ** BigInt(scale - one.scale);
  return { units: widen(a) + widen(b), scale };
}

/** Dollars as a decimal, rounded half up (away from zero) to whole cents. */
export function toCents(dollars: Decimal): number {
  const { units, scale } = plus(dollars, { units: 0n, scale: 2 });
  const unit = 10n ** BigInt(scale - 2);
  const magnitude = units < 0n ? -units : units;
  const rounded = (magnitude + unit / 2n) / unit;
  return Number(units < 0n ? -rounded : rounded);
}

/** `part` ten-thousandths of an amount in cents, rounded half up: 8500 is 85 percent. */
export function share(cents: number, part: number): number {
  return Math.round((cents * part) / 10_000);
}
