import { boundary } from '../columns.ts';
import { bitsApart, editsBetween, lettersOf } from './edit-distance.ts';
import type { SearchIndex } from './search-index.ts';
import { stemOf } from './words.ts';

/** Words of the index that answer to a word of the query, each with how well (0 to 1). */
export interface WordMatch {
  ids: number[];
  weights: number[];
}

/** The words of an index, made ready to be looked up by start, family and likeness. */
export interface Vocabulary {
  index: SearchIndex;
  stems: ReadonlyMap<string, readonly number[]>;
  letters: Int32Array;
}

export function vocabularyOf(index: SearchIndex): Vocabulary {
  const stems = new Map<string, number[]>();
  for (const [id, word] of index.words.entries()) {
    const stem = stemOf(word);
    const family = stems.get(stem);
    if (family) family.push(id);
    else stems.set(stem, [id]);
  }
  return { index, stems, letters: Int32Array.from(index.words, lettersOf) };
}

const EXACT = 1;
const FAMILY = 0.92;

/** How many texts have the word. */
export function frequencyOf({ starts }: SearchIndex, id: number): number {
  return (starts[id + 1] ?? 0) - (starts[id] ?? 0);
}

/** The word itself and its family; with `byStart` also words that go on, the less the longer. */
export function matchesOf({ index, stems }: Vocabulary, word: string, byStart: boolean): WordMatch {
  const match: WordMatch = { ids: [], weights: [] };
  const { words } = index;
  const first = boundary(words, word);
  if (words[first] === word) add(match, first, EXACT);
  for (const id of stems.get(stemOf(word)) ?? []) if (words[id] !== word) add(match, id, FAMILY);
  if (!byStart) return match;
  const end = boundary(words, word, true);
  const near = new Set(match.ids);
  for (let id = first; id < end; id += 1) {
    if (!near.has(id)) add(match, id, 0.5 + 0.4 * (word.length / (words[id] ?? '').length));
  }
  return match;
}

export function add(match: WordMatch, id: number, weight: number): void {
  match.ids.push(id);
  match.weights.push(weight);
}

/** Whether the index has the word or one of its family. */
export function isKnown({ index, stems }: Vocabulary, word: string): boolean {
  return index.words[boundary(index.words, word)] === word || stems.has(stemOf(word));
}

/** A word that the typed one may have been meant to be. */
export interface Correction {
  word: string;
  /** Edits between them, 1 or 2. */
  edits: number;
}

/** Most edits in which a mistyped word of this length is looked for. */
function mostEdits(length: number): number {
  return length < 4 ? 0 : length < 6 ? 1 : 2;
}

/**
 * Known words that are one or two edits away, the likeliest first: fewer edits, the same first letter, used in more
 * labels or (`also`, words with their own letter bits) by the lexicon.
 */
export function correctionsOf(vocabulary: Vocabulary, typed: string, also: LexiconWords, most: number): Correction[] {
  const furthest = mostEdits(typed.length);
  if (furthest === 0 || /\d/.test(typed)) return [];
  const bits = lettersOf(typed);
  const found = new Map<string, { edits: number; rank: number }>();
  const look = (word: string, letters: number, use: number) => {
    if (Math.abs(word.length - typed.length) > furthest || bitsApart(bits, letters) > 2 * furthest) return;
    const edits = editsBetween(typed, word, furthest);
    if (edits > furthest) return;
    const first = word.charCodeAt(0) === typed.charCodeAt(0) ? 3 : 0;
    const rank = use + first - 6 * edits;
    if ((found.get(word)?.rank ?? -99) < rank) found.set(word, { edits, rank });
  };
  const { index, letters } = vocabulary;
  for (let id = 0; id < letters.length; id += 1) {
    look(index.words[id] ?? '', letters[id] ?? 0, Math.log2(1 + frequencyOf(index, id)) / 2);
  }
  for (let at = 0; at < also.words.length; at += 1) look(also.words[at] ?? '', also.letters[at] ?? 0, 4);
  return [...found]
    .sort(([, a], [, b]) => b.rank - a.rank)
    .slice(0, most)
    .map(([word, { edits }]) => ({ word, edits }));
}

/** Words that terms of the lexicon are made of. */
export interface LexiconWords {
  words: readonly string[];
  letters: Int32Array;
}
