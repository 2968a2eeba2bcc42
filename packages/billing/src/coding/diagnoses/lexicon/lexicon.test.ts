import { looksLikeIcd10cm } from '@cleanclaim/codesets';
import { expect, test } from 'vitest';
import { contentWords } from '../words.ts';
import { findingPhrases } from './finding-sites.ts';
import { SYNONYMS } from './index.ts';
import { neoplasmPhrases } from './neoplasm-sites.ts';
import { readSynonyms } from './read-lines.ts';
import { isSingleWordTerm } from './single-words.ts';

test('every own term has a code of the right shape and at least one content word', () => {
  for (const { target, term } of SYNONYMS) {
    expect(looksLikeIcd10cm(target), `${target} ${term}`).toBe(true);
    expect(contentWords(term).length, `${target} ${term}`).toBeGreaterThan(0);
  }
});

test('every joined site has a code of the right shape', () => {
  for (const { phrase, target } of [...neoplasmPhrases(), ...findingPhrases()]) {
    expect(looksLikeIcd10cm(target), `${target} ${phrase}`).toBe(true);
  }
});

test('marks say how safe a line is, and one term of it', () => {
  const entries = readSynonyms('R05! cough; dry hack~');
  expect(entries.map(({ term, priority }) => [term, priority])).toEqual([
    ['cough', 0.95],
    ['dry hack', 0.6],
  ]);
  expect(() => readSynonyms('no code here')).toThrow(/no code here/);
});

test('a disease may be named by one word, an organ or a part of a name may not', () => {
  expect(isSingleWordTerm('appendicitis')).toBe(true);
  expect(isSingleWordTerm('kidney')).toBe(false);
  expect(isSingleWordTerm('stenosis')).toBe(false);
});
