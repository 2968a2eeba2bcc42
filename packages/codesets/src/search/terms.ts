import { type SearchSynonym, searchSynonyms } from './lexicon/search-synonyms.ts';
import { type LexiconWords, soundsOf } from './vocabulary.ts';
import { fullWords } from './words.ts';

/** The lexicon, made ready to be looked up by term. */
export interface Terms {
  /** Sorted, for the start of a term while it is typed. */
  sorted: readonly string[];
  meanings: ReadonlyMap<string, readonly SearchSynonym[]>;
  longest: number;
  vocabulary: LexiconWords;
  /** The words of the vocabulary, to ask whether a word is one. */
  wordSet: ReadonlySet<string>;
}

let made: Terms | undefined;

/** Made at the first search, then kept. */
export function terms(): Terms {
  made ??= make();
  return made;
}

function make(): Terms {
  const meanings = new Map<string, SearchSynonym[]>();
  const words = new Set<string>();
  let longest = 0;
  for (const synonym of searchSynonyms()) {
    for (const written of synonym.terms) {
      const term = fullWords(written.split(' ')).join(' ');
      const known = meanings.get(term);
      if (known) known.push(synonym);
      else meanings.set(term, [synonym]);
      const parts = term.split(' ');
      longest = Math.max(longest, parts.length);
      for (const part of parts) words.add(part);
    }
  }
  const list = [...words].filter((word) => word.length > 3);
  return {
    sorted: [...meanings.keys()].sort(),
    meanings,
    longest,
    vocabulary: { words: list, ...soundsOf(list) },
    wordSet: words,
  };
}
