import { boundary } from '../columns.ts';
import { bitsApart, editsBetween, lettersOf } from './edit-distance.ts';
import type { SearchIndex } from './search-index.ts';
import { isLightWord, soundOf, stemOf } from './words.ts';

/** Words of the index that answer to a word of the query, each with how well (0 to 1). */
export interface WordMatch {
  ids: number[];
  weights: number[];
}

/** Sounds of words with the letters of each, for finding what a mistyped word was meant to be. */
interface Sounds {
  sounds: readonly string[];
  letters: Int32Array;
}

export function soundsOf(words: readonly string[]): Sounds {
  const sounds = words.map(soundOf);
  return { sounds, letters: Int32Array.from(sounds, lettersOf) };
}

/** The words of an index, made ready to be looked up by start, family and likeness. */
export interface Vocabulary {
  index: SearchIndex;
  stems: ReadonlyMap<string, readonly number[]>;
  /** Made at the first typo. */
  sounds(): Sounds;
}

export function vocabularyOf(index: SearchIndex): Vocabulary {
  const stems = new Map<string, number[]>();
  for (const [id, word] of index.words.entries()) {
    const stem = stemOf(word);
    const family = stems.get(stem);
    if (family) family.push(id);
    else stems.set(stem, [id]);
  }
  let sounds: Sounds | undefined;
  return {
    index,
    stems,
    sounds() {
      sounds ??= soundsOf(index.words);
      return sounds;
    },
  };
}

const EXACT = 1;
const FAMILY = 0.92;

/** How many texts have the word. */
export function frequencyOf({ starts }: SearchIndex, id: number): number {
  return (starts[id + 1] ?? 0) - (starts[id] ?? 0);
}

/**
 * The word itself and its family; with `byStart` also words that go on, the less the longer. One or two
 * letters do not go on to words that most labels have.
 */
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
    if (near.has(id) || (word.length < 3 && isLightWord(words[id] ?? ''))) continue;
    add(match, id, 0.5 + 0.4 * (word.length / (words[id] ?? '').length));
  }
  return match;
}

function add(match: WordMatch, id: number, weight: number): void {
  match.ids.push(id);
  match.weights.push(weight);
}

/** Whether the index has the word or one that starts so. */
export function isStart({ index: { words } }: Vocabulary, start: string): boolean {
  return words[boundary(words, start)]?.startsWith(start) ?? false;
}

/** Whether the index has the word itself. */
export function isWord({ index: { words } }: Vocabulary, word: string): boolean {
  return words[boundary(words, word)] === word;
}

/** A word that the typed one may have been meant to be. */
export interface Correction {
  word: string;
  /** Mean of the edits between their spellings and between their sounds. */
  edits: number;
}

/** Most edits in which a mistyped word of this length is looked for. */
function mostEdits(length: number): number {
  return length < 4 ? 0 : length < 6 ? 1 : 2;
}

/** Words that terms of the lexicon are made of. */
export interface LexiconWords extends Sounds {
  words: readonly string[];
}

/**
 * Known words that are spelled or sound like the typed one, the likeliest first: fewer edits, the same first letter, in
 * more labels or in the lexicon.
 */
export function correctionsOf(vocabulary: Vocabulary, typed: string, also: LexiconWords, most: number): Correction[] {
  const furthest = mostEdits(typed.length);
  if (furthest === 0 || /\d/.test(typed)) return [];
  const sound = soundOf(typed);
  const letters = lettersOf(sound);
  const found = new Map<string, { edits: number; rank: number }>();
  const look = (word: string, soundOfWord: string, lettersOfWord: number, use: () => number) => {
    if (Math.abs(soundOfWord.length - sound.length) > furthest || bitsApart(letters, lettersOfWord) > 2 * furthest)
      return;
    const bySound = editsBetween(sound, soundOfWord, furthest);
    if (bySound > furthest) return;
    const bySpelling = editsBetween(typed, word, furthest + 1);
    if (bySpelling > furthest + 1) return;
    const edits = (bySound + bySpelling) / 2;
    const first = word.charCodeAt(0) === typed.charCodeAt(0) ? 3 : 0;
    const rank = use() + first - 6 * edits;
    if ((found.get(word)?.rank ?? -99) < rank) found.set(word, { edits, rank });
  };
  const { index } = vocabulary;
  const own = vocabulary.sounds();
  for (let id = 0; id < own.letters.length; id += 1) {
    look(
      index.words[id] ?? '',
      own.sounds[id] ?? '',
      own.letters[id] ?? 0,
      () => Math.log2(1 + frequencyOf(index, id)) / 2,
    );
  }
  for (let at = 0; at < also.words.length; at += 1) {
    look(also.words[at] ?? '', also.sounds[at] ?? '', also.letters[at] ?? 0, () => 5);
  }
  return [...found]
    .sort(([, a], [, b]) => b.rank - a.rank)
    .slice(0, most)
    .map(([word, { edits }]) => ({ word, edits }));
}
