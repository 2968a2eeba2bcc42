/**
 * A 32-bit hash of any parts (FNV-1a with a mulberry32 finish): the only source of variety here, so that the same
 * input and seed always give the same answers. Not for secrets.
 */
export function hash32(...parts: readonly (string | number)[]): number {
  let hash = 0x811c9dc5;
  for (const part of parts) {
    for (const char of `${part}\u0001`) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193);
  }
  let mixed = (hash + 0x6d2b79f5) | 0;
  mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
  mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
  return (mixed ^ (mixed >>> 14)) >>> 0;
}

/** The last `length` decimal digits of a hash of the parts, with leading zeros. */
export function hashDigits(length: number, ...parts: readonly (string | number)[]): string {
  return String(hash32(...parts))
    .padStart(10, '0')
    .slice(-length)
    .padStart(length, '0');
}
