import type { SentenceWords } from './match-terms.ts';
import type { TermIndex } from './term-index.ts';
import type { LexiconTerm, TermSource } from './types.ts';

/** A term of which one word stands in a sentence and the others further away, in this sentence or in one near it. */
export interface ApartMatch {
  term: LexiconTerm;
  /** Index into the sentences. */
  sentence: number;
  /** Index into the sentence's words: the rarest word of the term. */
  at: number;
}

/** Sentences before and after one that are read with it. */
const REACH = 3;

/** Longest term, in words, that is looked for apart: of longer ones all words are seldom about one thing. */
const MAX_WORDS = 3;

/** Terms of site and finding, and the project's own; titles repeat them in words that few notes have. */
const SOURCES: ReadonlySet<TermSource> = new Set<TermSource>(['composed', 'neoplasm-table', 'synonym']);

/**
 * Terms whose words stand apart: "A mass was seen. It grew from the left kidney." Each once, at the first sentence that
 * has its rarest word. Weak evidence: candidates for a model and never a suggestion of the rules.
 */
export function matchApart(
  sentences: readonly SentenceWords[],
  terms: readonly LexiconTerm[],
  { firsts, postings, partners }: TermIndex,
): ApartMatch[] {
  const found: ApartMatch[] = [];
  const seen = new Set<number>();
  for (const [sentence, words] of sentences.entries()) {
    const near = new Set(
      sentences.slice(Math.max(0, sentence - REACH), sentence + REACH + 1).flatMap(({ ids }) => ids),
    );
    for (const [at, id] of words.ids.entries()) {
      const end = id < 0 ? 0 : (firsts[id + 1] ?? 0);
      for (let posting = id < 0 ? 0 : (firsts[id] ?? 0); posting < end; posting += 1) {
        const partner = partners[posting] ?? -1;
        if (partner < 0 || !near.has(partner)) continue;
        const term = terms[postings[posting] ?? 0];
        if (term === undefined || term.words.length > MAX_WORDS || !SOURCES.has(term.source)) continue;
        if (seen.has(term.id) || !term.words.every((word) => near.has(word))) continue;
        seen.add(term.id);
        found.push({ term, sentence, at });
      }
    }
  }
  return found;
}
