import { beginningsOf } from './word-beginnings.ts';
import { ascending, keyAt, placesIn, rangesOf, type WordStarts, wordStartsIn } from './word-starts.ts';

const HYPHEN = 45;

/** Source of a pattern in which a blank stands for blanks or hyphens, and `blank?` for none as well. */
export function patternOf(words: string): string {
  return words.replaceAll(' ?', '[\\s-]*').replaceAll(' ', '[\\s-]+');
}

/** Finds where one of many terms stands. */
export interface WordFinder {
  /** Spans in order and apart from each other; at a place the first term in order counts, as in a pattern. */
  find(text: string, starts?: WordStarts): { start: number; end: number }[];
}

/** Splits at the bars that stand outside brackets. */
export function alternativesOf(words: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < words.length; at++) {
    const character = words.charAt(at);
    if (character === '\\') at++;
    else if (character === '(' || character === '[') depth++;
    else if (character === ')' || character === ']') depth--;
    else if (character === '|' && depth === 0) {
      parts.push(words.slice(from, at));
      from = at + 1;
    }
  }
  parts.push(words.slice(from));
  return parts;
}

const WORD = [...'abcdefghijklmnopqrstuvwxyz0123456789_'];

/** The first two characters of a key, which choose the pattern that is tried. */
const pairOf = (key: number) => key >> 12;

/** More beginnings than a term of known words has: "[a-z]{3,}itis" begins with anything. */
const MOST_BEGINNINGS = 60;

/** `(?:a b|c)d e` as its alternatives `a bd e`, `cd e`; any other term as it is. */
function openedGroup(term: string): string[] {
  if (!term.startsWith('(?:')) return [term];
  let depth = 0;
  let at = 0;
  do {
    if (term.charAt(at) === '(') depth += 1;
    else if (term.charAt(at) === ')') depth -= 1;
    at += 1;
  } while (depth > 0 && at < term.length);
  if (/[?*+{]/.test(term.charAt(at))) return [term];
  return alternativesOf(term.slice(3, at - 1)).map((one) => one + term.slice(at));
}

/** What the first word of a term has to match as a whole; undefined where its end cannot be told. */
function firstWordOf(term: string): string | undefined {
  const found = /^(?:\(\?![\w|]+\)|\(\?:[\w|?]+\)\??|\[a-z\](?:[*+?]|\{\d,?\d?\})?|\w\??)+(?= |\(\?: [\w ]+\)|$)/.exec(
    term,
  )?.[0];
  return found === undefined || term.charAt(found.length + 1) === '?' ? undefined : found;
}

/** Terms by the beginnings of words, and those that only a whole word tells. */
interface Terms {
  beginnings: Set<string>;
  /** Source of a pattern for the first word of terms that begin with anything. */
  firstWords: string[];
  byPair: Map<number, Set<string>>;
}

function addTerm(term: string, whole: string, { beginnings, firstWords, byPair }: Terms): void {
  const known = beginningsOf(`(?<!\\w)(?:${patternOf(term)})(?!\\w)`) ?? new Set(WORD);
  const first = known.size > MOST_BEGINNINGS || known.has('a') ? firstWordOf(term) : undefined;
  if (first !== undefined) firstWords.push(first);
  else for (const beginning of known) beginnings.add(beginning);
  const { from, until } = rangesOf(known);
  for (const [range, low] of from.entries()) {
    for (let pair = pairOf(low); pair <= pairOf((until[range] ?? 0) - 1); pair += 1) {
      const bucket = byPair.get(pair);
      if (bucket === undefined) byPair.set(pair, new Set([whole]));
      else bucket.add(whole);
    }
  }
}

/** Offsets of the words that a pattern takes whole; a word is asked once for all notes. */
function placesOfWords(firstWords: readonly string[]): (starts: WordStarts) => number[] {
  if (firstWords.length === 0) return () => [];
  const pattern = new RegExp(`^(?:${firstWords.join('|')})$`, 'i');
  /** Of each number whether the pattern takes its word, once that was asked. */
  let known: boolean[] = [];
  let texts: readonly string[] | undefined;
  return (starts) => {
    const words = starts.words();
    if (words.texts !== texts) known = [];
    texts = words.texts;
    const places: number[] = [];
    for (const [index, number] of words.numbers.entries()) {
      known[number] ??= pattern.test(words.texts[number] ?? '');
      if (known[number] === true) places.push(words.at[index] ?? 0);
    }
    return places;
  };
}

/**
 * A finder of whole words, any case, with blanks or hyphens between them: what the pattern of `wordsPattern` finds, but
 * at each start of a word only the terms that can begin there are tried.
 */
export function wordFinder(words: string): WordFinder {
  const terms: Terms = { beginnings: new Set(), firstWords: [], byPair: new Map() };
  for (const whole of alternativesOf(words)) for (const term of openedGroup(whole)) addTerm(term, whole, terms);
  const ranges = rangesOf(terms.beginnings);
  const placesWhole = placesOfWords(terms.firstWords);
  // Most are never asked for, so each is compiled at its first word.
  const patterns = new Map<number, RegExp>();
  const patternAt = (pair: number): RegExp => {
    const known = patterns.get(pair);
    if (known !== undefined) return known;
    const pattern = new RegExp(`(?:${patternOf([...(terms.byPair.get(pair) ?? [])].join('|'))})(?!\\w)`, 'iy');
    patterns.set(pair, pattern);
    return pattern;
  };
  return {
    find(text, starts = wordStartsIn(text)) {
      const whole = placesWhole(starts);
      const places = placesIn(starts, ranges);
      return findIn(text, whole.length === 0 ? places : ascending([...places, ...whole]), patternAt);
    },
  };
}

function findIn(
  text: string,
  places: readonly number[],
  patternAt: (pair: number) => RegExp,
): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  let end = 0;
  let before = -1;
  for (const at of places) {
    if (at === before) continue;
    before = at;
    // What a hyphen joins to the word before is part of it.
    if (at < end || text.charCodeAt(at - 1) === HYPHEN) continue;
    const pattern = patternAt(pairOf(keyAt(text, at)));
    pattern.lastIndex = at;
    if (!pattern.test(text)) continue;
    end = pattern.lastIndex;
    found.push({ start: at, end });
  }
  return found;
}
