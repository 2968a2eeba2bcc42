import { indexSpellings, type Spellings } from './misspelled.ts';
import type { LexiconTerm } from './types.ts';

/** Terms by their rarest word: what a word of a note has to look at. */
export interface TermIndex {
  /** Normalized word to its id. */
  vocabulary: ReadonlyMap<string, number>;
  /** Terms whose rarest word is `id` stand in `postings[firsts[id] .. firsts[id + 1])`. */
  firsts: Int32Array;
  postings: Int32Array;
  /** Of each posting the second rarest word of its term, -1 when the term has one word: most terms fail at it. */
  partners: Int32Array;
  spellings: Spellings;
  /** Scratch of the matching: 1 for words of the sentence at hand, 0 for all others between sentences. */
  marks: Uint8Array;
}

/** Makes the index of the terms; ids of their words are those of the vocabulary. */
export function indexTerms(terms: readonly LexiconTerm[], vocabulary: ReadonlyMap<string, number>): TermIndex {
  const size = vocabulary.size;
  const frequency = new Int32Array(size);
  for (const { words } of terms) for (const word of words) frequency[word] = (frequency[word] ?? 0) + 1;
  const rarerOf = (a: number, b: number) => ((frequency[b] ?? 0) < (frequency[a] ?? 0) ? b : a);
  const rarest = terms.map(({ words }) => words.reduce(rarerOf));
  const firsts = new Int32Array(size + 1);
  for (const word of rarest) firsts[word + 1] = (firsts[word + 1] ?? 0) + 1;
  for (let at = 0; at < size; at += 1) firsts[at + 1] = (firsts[at + 1] ?? 0) + (firsts[at] ?? 0);
  const next = firsts.slice();
  const postings = new Int32Array(terms.length);
  const partners = new Int32Array(terms.length).fill(-1);
  for (const [term, word] of rarest.entries()) {
    const at = next[word] ?? 0;
    postings[at] = term;
    const others = (terms[term]?.words ?? []).filter((other) => other !== word);
    if (others.length > 0) partners[at] = others.reduce(rarerOf);
    next[word] = at + 1;
  }
  return { vocabulary, firsts, postings, partners, marks: new Uint8Array(size), spellings: indexSpellings(vocabulary) };
}
