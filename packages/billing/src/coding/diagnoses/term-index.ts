import type { LexiconTerm } from './types.ts';

/** Terms by their rarest word: what a word of a note has to look at. */
export interface TermIndex {
  /** Normalized word to its id. */
  vocabulary: ReadonlyMap<string, number>;
  /** Terms whose rarest word is `id` stand in `postings[firsts[id] .. firsts[id + 1])`. */
  firsts: Int32Array;
  postings: Int32Array;
}

/** Makes the index of the terms; `vocabularySize` words have ids below it. */
export function indexTerms(terms: readonly LexiconTerm[], vocabulary: ReadonlyMap<string, number>): TermIndex {
  const size = vocabulary.size;
  const frequency = new Int32Array(size);
  for (const { words } of terms) for (const word of words) frequency[word] = (frequency[word] ?? 0) + 1;
  const rarest = terms.map(({ words }) => {
    let best = words[0] ?? 0;
    for (const word of words) if ((frequency[word] ?? 0) < (frequency[best] ?? 0)) best = word;
    return best;
  });
  const firsts = new Int32Array(size + 1);
  for (const word of rarest) firsts[word + 1] = (firsts[word + 1] ?? 0) + 1;
  for (let at = 0; at < size; at += 1) firsts[at + 1] = (firsts[at + 1] ?? 0) + (firsts[at] ?? 0);
  const next = firsts.slice();
  const postings = new Int32Array(terms.length);
  for (const [term, word] of rarest.entries()) {
    const at = next[word] ?? 0;
    postings[at] = term;
    next[word] = at + 1;
  }
  return { vocabulary, firsts, postings };
}
