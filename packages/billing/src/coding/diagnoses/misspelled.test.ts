import { expect, test } from 'vitest';
import { idOfMisspelled, indexSpellings } from './misspelled.ts';

const vocabulary = new Map([
  ['appendicitis', 0],
  ['hypotension', 1],
  ['hypertension', 2],
  ['cough', 3],
]);
const idOf = (word: string) => idOfMisspelled(word, indexSpellings(vocabulary), vocabulary);

test('a letter more, less or other is forgiven in a long word', () => {
  expect(idOf('appendicittis')).toBe(0);
  expect(idOf('appendcitis')).toBe(0);
  expect(idOf('appendicatis')).toBe(0);
});

test('two errors, a short word and a wrong start are not', () => {
  expect(idOf('appendcittis')).toBe(-1);
  expect(idOf('cogh')).toBe(-1);
  expect(idOf('oppendicitis')).toBe(-1);
});

test('a prefix that turns the meaning is no misspelling', () => {
  expect(idOf('hypertention')).toBe(2);
  expect(idOf('hypotention')).toBe(1);
});
