import { expect, test } from 'vitest';
import { looksLikeIcd10cm } from '../../normalize.ts';
import { searchSynonyms } from './search-synonyms.ts';

test('a lay term and an abbreviation name codes and the words of labels', () => {
  const meaning = (term: string) => searchSynonyms().find(({ terms }) => terms.includes(term));
  expect(meaning('heart attack')).toMatchObject({ codes: ['I219', 'I21'], wordings: ['myocardial infarction'] });
  expect(meaning('htn')?.codes[0]).toBe('I10');
});

test('every row has terms, means something, and names only what looks like a code', () => {
  for (const { terms, codes, wordings } of searchSynonyms()) {
    expect(terms.length, String(terms)).toBeGreaterThan(0);
    expect(codes.length + wordings.length, terms[0]).toBeGreaterThan(0);
    expect(
      codes.filter((code) => !looksLikeIcd10cm(code)),
      terms[0],
    ).toEqual([]);
    for (const text of [...terms, ...wordings]) expect(text).toMatch(/^[a-z0-9]+([ '-][a-z0-9]+)*$/);
    for (const term of terms) expect(term).toMatch(/^[a-z0-9]+( [a-z0-9]+)*$/);
  }
});

test('no term means two things: a code table says it once', () => {
  const seen = new Set<string>();
  const twice = searchSynonyms()
    .filter(({ codes }) => codes.length > 0)
    .flatMap(({ terms }) => terms)
    .filter((term) => seen.size === seen.add(term).size);
  expect(twice).toEqual([]);
});
