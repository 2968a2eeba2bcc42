import { expect, test } from 'vitest';
import { mergePlaces, quotePlace } from './quote-place.ts';

const NOTE = 'HPI: cough for two weeks.\nChest pain is worse on exertion. Tried rest.\nPlan: stress test';

test('the sentence around a place is quoted', () => {
  const at = NOTE.indexOf('worse');
  expect(quotePlace(NOTE, { start: at, end: at + 5 })).toBe('Chest pain is worse on exertion.');
  const last = NOTE.indexOf('stress');
  expect(quotePlace(NOTE, { start: last, end: last + 6 })).toBe('Plan: stress test');
});

test('a long sentence is cut around its place', () => {
  const long = `${'word '.repeat(200)}finding ${'word '.repeat(200)}`;
  const at = long.indexOf('finding');
  const quote = quotePlace(long, { start: at, end: at + 7 });
  expect(quote.length).toBeLessThanOrEqual(320);
  expect(quote).toContain('finding');
});

test('places that touch are one; a place outside the note is none', () => {
  expect(
    mergePlaces(
      [
        { start: 5, end: 9 },
        { start: 0, end: 3 },
        { start: 8, end: 12 },
        { start: 90, end: 99 },
      ],
      20,
    ),
  ).toEqual([
    { start: 0, end: 3 },
    { start: 5, end: 12 },
  ]);
});
