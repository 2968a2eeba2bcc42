import type { Note } from '../note/types.ts';

/**
 * Where the words of a text start, sorted by their first four characters. Patterns that begin with known letters are
 * tried only at the words that begin so, not at each character of a note.
 */
export interface WordStarts {
  /** Of each word its key times `PLACES` plus its 0-based offset, ascending. */
  readonly sorted: Float64Array;
  /** The same words in order of the text; made when first asked for. */
  words(): Words;
}

/** Words of a text as numbers, so that what was found out of a word is looked up without comparing letters. */
interface Words {
  /** 0-based offset of each word. */
  readonly at: readonly number[];
  /** Number of each word in `texts`. */
  readonly numbers: readonly number[];
  /** Words of the texts read so far, lower case; begun anew when it gets long, so that its identity counts. */
  readonly texts: readonly string[];
}

/** Words that are numbered before a new numbering begins. */
const WORD_LIMIT = 60_000;
let vocabulary = { numbers: new Map<string, number>(), texts: [] as string[] };

function wordsIn(text: string): Words {
  if (vocabulary.texts.length >= WORD_LIMIT) vocabulary = { numbers: new Map(), texts: [] };
  const { numbers, texts } = vocabulary;
  const words = { at: [] as number[], numbers: [] as number[], texts };
  for (const { 0: written, index } of text.matchAll(/\w+/g)) {
    const word = written.toLowerCase();
    let number = numbers.get(word);
    if (number === undefined) {
      number = texts.length;
      numbers.set(word, number);
      texts.push(word);
    }
    words.at.push(index);
    words.numbers.push(number);
  }
  return words;
}

/** Sets of words by what they begin with: sorted, half-open ranges of keys that do not touch. */
export interface KeyRanges {
  readonly from: readonly number[];
  readonly until: readonly number[];
}

/** Characters of a word that its key holds. */
export const KEY_LENGTH = 4;
const BITS = 6;
/** More than the offsets of any text: keys and offsets share one exact number. */
const PLACES = 2 ** 28;

/** Number of an ASCII character in a key, any case: 1 to 37 for what `\w` takes, 0 for all else. */
const NUMBERS = Uint8Array.from({ length: 128 }, (_, code) => {
  const at = 'abcdefghijklmnopqrstuvwxyz0123456789_'.indexOf(String.fromCharCode(code).toLowerCase());
  return at + 1;
});
const numberOf = (code: number) => (code < 128 ? (NUMBERS[code] ?? 0) : 0);

/** Words of a text, in one pass and a sort. A word is what `\w+` takes. */
export function wordStartsIn(text: string): WordStarts {
  const sorted = new Float64Array((text.length >> 1) + 1);
  let count = 0;
  let key = 0;
  let length = 0;
  for (let at = 0; at <= text.length; at += 1) {
    const number = at < text.length ? numberOf(text.charCodeAt(at)) : 0;
    if (number !== 0) {
      if (length < KEY_LENGTH) key = (key << BITS) | number;
      length += 1;
    } else if (length > 0) {
      const filled = length < KEY_LENGTH ? key << (BITS * (KEY_LENGTH - length)) : key;
      sorted[count] = filled * PLACES + at - length;
      count += 1;
      key = 0;
      length = 0;
    }
  }
  let words: Words | undefined;
  return {
    sorted: sorted.slice(0, count).sort(),
    words: () => {
      words ??= wordsIn(text);
      return words;
    },
  };
}

/** The first characters of the word at `at` as one number; behind its end it is filled with 0. */
export function keyAt(text: string, at: number): number {
  let key = 0;
  let isOver = false;
  for (let next = at; next < at + KEY_LENGTH; next += 1) {
    const number: number = isOver || next >= text.length ? 0 : numberOf(text.charCodeAt(next));
    isOver = number === 0;
    key = (key << BITS) | number;
  }
  return key;
}

const ofNotes = new WeakMap<Note, WordStarts>();

/** Words of a note, found once a note. */
export function wordStartsOf(note: Note): WordStarts {
  const known = ofNotes.get(note);
  if (known !== undefined) return known;
  const starts = wordStartsIn(note.text);
  ofNotes.set(note, starts);
  return starts;
}

/**
 * Ranges of the words that begin with one of the given beginnings: up to four characters of `\w`, lower case; with a
 * blank at the end it is the whole word.
 */
export function rangesOf(beginnings: Iterable<string>): KeyRanges {
  const ranges = [...beginnings].map((beginning): [number, number] => {
    const key = keyAt(beginning, 0);
    const open = KEY_LENGTH - Math.min(KEY_LENGTH, beginning.length);
    return [key, key + 2 ** (BITS * open)];
  });
  ranges.sort((a, b) => a[0] - b[0] || b[1] - a[1]);
  const from: number[] = [];
  const until: number[] = [];
  for (const [low, high] of ranges) {
    const last = until.length - 1;
    if (last >= 0 && low <= (until[last] ?? 0)) until[last] = Math.max(until[last] ?? 0, high);
    else {
      from.push(low);
      until.push(high);
    }
  }
  return { from, until };
}

function firstNotBelow(sorted: Float64Array, value: number, from: number): number {
  let low = from;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Offsets of the words in the ranges, ascending. */
export function placesIn({ sorted }: WordStarts, { from, until }: KeyRanges): readonly number[] {
  const places: number[] = [];
  // Many ranges are walked along with the words, few are looked up.
  const isDense = from.length * 6 > sorted.length;
  let at = 0;
  for (let range = 0; range < from.length && at < sorted.length; range += 1) {
    const low = (from[range] ?? 0) * PLACES;
    const high = (until[range] ?? 0) * PLACES;
    if (!isDense) at = firstNotBelow(sorted, low, at);
    else while (at < sorted.length && (sorted[at] ?? 0) < low) at += 1;
    for (; at < sorted.length && (sorted[at] ?? 0) < high; at += 1) places.push((sorted[at] ?? 0) % PLACES);
  }
  return ascending(places);
}

/** A handful is put in order at its place, more by the sort of numbers, which calls nothing back. */
export function ascending(places: number[]): readonly number[] {
  if (places.length > 40) return [...Int32Array.from(places).sort()];
  for (let next = 1; next < places.length; next += 1) {
    const place = places[next] ?? 0;
    let at = next;
    for (; at > 0 && (places[at - 1] ?? 0) > place; at -= 1) places[at] = places[at - 1] ?? 0;
    places[at] = place;
  }
  return places;
}
