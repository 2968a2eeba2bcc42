import { expect, test } from 'vitest';
import { readNote } from '../note/index.ts';
import { AssociationReader, learnAssociations } from './associations.ts';
import { chartTerms, titleWords } from './chart-terms.ts';

const charts = [
  { terms: ['worn', 'tea'], codes: ['R5383'], fold: 0 },
  { terms: ['worn'], codes: ['R5383', 'I10'], fold: 1 },
  { terms: ['worn'], codes: ['I10'], fold: 2 },
  { terms: ['rash'], codes: ['L309'], fold: 2 },
  { terms: ['sun', 'rash'], codes: ['L309'], fold: 0 },
  { terms: ['sun'], codes: ['Z000'], fold: 1 },
  ...['a', 'b', 'c', 'd'].map((term, i) => ({ terms: [term], codes: ['R05'], fold: i % 3 })),
];
const reader = new AssociationReader(learnAssociations(charts));
const index = reader.codeIndex.get('R5383');

test('a term is counted with each code, and its share is drawn towards the share of all charts', () => {
  expect(reader.count('worn', index, -1)).toEqual({ charts: 3, withCode: 2 });
  const [best] = reader.ask(['worn', 'tea'], -1).get(index ?? -1)?.best ?? [];
  // 2 of 3 charts, and 2 charts more at the share of all: 2 of 10.
  expect(best).toEqual({ term: 'worn', charts: 3, withCode: 2, share: (2 + 2 * 0.2) / 5 });
});

test('charts of the held-back fold do not count: a chart never sees its own codes', () => {
  expect(reader.count('worn', index, 0)).toEqual({ charts: 2, withCode: 1 });
  expect(reader.ask(['worn'], 0).get(index ?? -1)).toBeUndefined();
  expect(reader.codeCounts(2).charts).toBe(7);
});

test('terms of one chart, and terms whose charts share no code, are not kept', () => {
  expect(Object.keys(reader.table.terms).sort()).toEqual(['rash', 'worn']);
});

test('terms are words, pairs in either order and rows of three, within a clause and without function words', () => {
  const terms = chartTerms([readNote('Pain in the left knees; swelling.')]);
  expect([...terms.keys()].sort()).toEqual([
    'knee',
    'knee+left',
    'knee+pain',
    'left',
    'left+pain',
    'pain',
    'pain left knee',
    'swelling',
  ]);
  expect(terms.get('knee+pain')).toEqual([{ note: 0, sentence: 0, start: 0, end: 22 }]);
});

test('the words of a title are spelled as the terms of a chart', () => {
  expect(titleWords('Unspecified injuries of the left knee, initial encounter')).toEqual(['injury', 'left', 'knee']);
});
