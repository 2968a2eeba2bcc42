import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bitsApart, editsBetween, lettersOf } from './edit-distance.ts';

test('a letter more, less, other or swapped with its neighbor is one edit', () => {
  expect(editsBetween('asthma', 'astma', 2)).toBe(1);
  expect(editsBetween('diabetis', 'diabetes', 2)).toBe(1);
  expect(editsBetween('pnuemonia', 'pneumonia', 2)).toBe(1);
  expect(editsBetween('hypertenshun', 'hypertension', 2)).toBe(2);
});

test('more edits than asked for are told as one more', () => {
  expect(editsBetween('gout', 'fracture', 2)).toBe(3);
  expect(editsBetween('kitten', 'sitting', 2)).toBe(3);
  expect(editsBetween('a'.repeat(60), 'a'.repeat(60), 2)).toBe(3);
});

test('an edit changes at most two letter bits, so that bits rule words out safely', () => {
  const word = fc.stringMatching(/^[a-z0-9]{1,12}$/);
  fc.assert(
    fc.property(word, word, (a, b) => {
      const edits = editsBetween(a, b, 12);
      expect(edits).toBe(editsBetween(b, a, 12));
      if (edits <= 12) expect(bitsApart(lettersOf(a), lettersOf(b))).toBeLessThanOrEqual(2 * edits);
    }),
  );
});
