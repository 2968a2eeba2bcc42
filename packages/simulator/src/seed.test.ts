import fc from 'fast-check';
import { expect, it } from 'vitest';
import { hash32, hashDigits } from './seed.ts';

it('parts keep their borders: ab and c differ from a and bc', () => {
  expect(hash32('ab', 'c')).not.toBe(hash32('a', 'bc'));
  expect(hash32('a', 1)).toBe(hash32('a', 1));
});

it('a hash is an unsigned 32-bit integer and its digits have the wanted length', () => {
  fc.assert(
    fc.property(fc.string(), fc.integer(), fc.integer({ min: 1, max: 10 }), (text, n, length) => {
      const hash = hash32(text, n);
      expect(Number.isInteger(hash) && hash >= 0 && hash <= 0xffffffff).toBe(true);
      expect(hashDigits(length, text, n)).toMatch(new RegExp(`^\\d{${length}}$`));
    }),
  );
});
