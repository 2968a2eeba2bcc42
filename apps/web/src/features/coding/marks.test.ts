import { expect, test } from 'vitest';
import { stretchesOf } from './marks.ts';

test('a text without spans is one stretch', () => {
  expect(stretchesOf('No pain.', [])).toEqual([{ text: 'No pain.', start: 0, ids: [] }]);
});

test('overlapping spans share the stretch that both have, and nothing is lost', () => {
  const text = 'acute knee pain';
  const stretches = stretchesOf(text, [
    { start: 6, end: 15, id: 'a' },
    { start: 0, end: 10, id: 'b' },
  ]);
  expect(stretches.map(({ ids }) => ids)).toEqual([['b'], ['a', 'b'], ['a']]);
  expect(stretches.map((one) => one.text).join('')).toBe(text);
});

test('a span beyond the end is cut, an empty one is none', () => {
  expect(
    stretchesOf('ab', [
      { start: 1, end: 9, id: 'x' },
      { start: 1, end: 1, id: 'y' },
    ]),
  ).toEqual([
    { text: 'a', start: 0, ids: [] },
    { text: 'b', start: 1, ids: ['x'] },
  ]);
});
