import { expect, test } from 'vitest';
import { autoPostPercent, countAutoPosts } from './auto-post-run.ts';

const SEEDS = Array.from({ length: 6 }, (_, i) => i + 1);

test('at least 97 of 100 claim payments that add up post with no hand under the usual rules', () => {
  const count = countAutoPosts(SEEDS, 50);
  expect(count.balanced).toBeGreaterThan(250);
  expect(autoPostPercent(count)).toBeGreaterThanOrEqual(97);
});

test('of odd members alone, what waits is what was typed anew', () => {
  const count = countAutoPosts([1, 2], 40, true);
  expect(Object.keys(count.waits)).toEqual(['unmatched']);
  expect(count.unbalanced).toBeGreaterThan(0);
});
