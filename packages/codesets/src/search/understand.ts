import { boundary } from '../columns.ts';
import { type Terms, terms } from './terms.ts';
import { correctionsOf, isStart, isWord, matchesOf, type Vocabulary, type WordMatch } from './vocabulary.ts';
import { americanOf, fullWords, isLightWord, wordsOf } from './words.ts';

/** One wording: a text has it when it has a word of each part. */
export interface Wording {
  parts: WordMatch[];
  /** How well the wording stands for what was typed, 0 to 1. */
  weight: number;
  /** How it reads; absent for the words as typed. */
  text?: string;
}

/** A part of the query that a text must answer: a word, or words that belong together. */
export interface Group {
  /** As typed. */
  typed: string;
  wordings: Wording[];
  /** Codes or their starts that are meant, the first most. */
  codes: readonly string[];
  /** Whether it only narrows what other words name (`left`, `severe`, `pediatric`). */
  narrows: boolean;
}

/** One way to read a query. */
export interface Reading {
  groups: Group[];
  /** Taken off the rank of what it finds: nothing for the words as typed. */
  discount: number;
}

/** Words of a query that are looked at. */
const MOST_WORDS = 10;
/** Most ways to combine corrections of several words. */
const MOST_COMBINATIONS = 12;
const GENITIVE = /^[a-z]{4,}s$/;

/** Words of the query, each once; empty ones go unless there is no other. */
function queryWords(text: string): string[] {
  return [...new Set(fullWords(wordsOf(text)))].slice(0, MOST_WORDS);
}

/** The query as typed: known terms by the longest first, other words by themselves. The last word may be unfinished. */
export function readAsTyped(vocabulary: Vocabulary, text: string): Reading {
  return { groups: groupsOf(vocabulary, queryWords(text), false), discount: 0 };
}

/** The query with its last words completed to terms of the lexicon (`heart att` -> `heart attack`); most common first. */
export function readCompleted(vocabulary: Vocabulary, text: string): Reading[] {
  const words = queryWords(text);
  const { sorted, meanings } = terms();
  const readings: Reading[] = [];
  for (let at = Math.max(0, words.length - 4); at < words.length; at += 1) {
    const typed = words.slice(at).join(' ');
    if (typed.length < 4 || meanings.has(typed)) continue;
    const start = boundary(sorted, typed);
    const shortest = sorted
      .slice(start, Math.min(boundary(sorted, typed, true), start + 40))
      .filter((term) => meanings.get(term)?.some(({ codes }) => codes.length > 0))
      .sort((a, b) => a.length - b.length)
      .slice(0, at === 0 ? 2 : 1);
    for (const term of shortest) {
      const rest = groupsOf(vocabulary, words.slice(0, at), true);
      readings.push({ groups: [...rest, termGroup(vocabulary, term, typed)], discount: 1 });
    }
    if (shortest.length > 0) break;
  }
  return readings;
}

/** Whether the query has a word that is no known one and starts none: it has a typo, whatever else is found. */
export function hasTypo(vocabulary: Vocabulary, text: string): boolean {
  const { wordSet, sorted } = terms();
  return queryWords(text).some((word, at, { length }) => {
    if (wordSet.has(word) || isStart(vocabulary, word) || isStart(vocabulary, americanOf(word))) return false;
    const isTerm = at === length - 1 && sorted[boundary(sorted, word)]?.startsWith(word);
    return !isTerm && !/\d/.test(word);
  });
}

/** The query with each unknown word replaced by the likeliest known one; undefined when there is nothing to replace. */
export function readCorrected(vocabulary: Vocabulary, text: string): Reading | undefined {
  const words = queryWords(text);
  const lexicon = terms();
  let edits = 0;
  const choices = words.map((word) => {
    if (isWord(vocabulary, word) || isWord(vocabulary, americanOf(word)) || lexicon.wordSet.has(word)) return [word];
    const corrections = correctionsOf(vocabulary, word, lexicon.vocabulary, 3);
    edits += corrections[0]?.edits ?? 0;
    return corrections.length > 0 ? corrections.map((correction) => correction.word) : [word];
  });
  const best = likeliest(choices);
  if (best.every((word, at) => word === words[at])) return undefined;
  const groups = groupsOf(vocabulary, best, true);
  for (const group of groups) {
    // A single mistyped word may also have been the second or third likeliest.
    const at = best.indexOf(group.typed);
    if (at < 0 || best[at] === words[at]) continue;
    for (const wording of group.wordings) wording.text ??= best[at] ?? '';
    for (const [place, other] of (choices[at] ?? []).entries()) {
      const match = matchesOf(vocabulary, other, false);
      if (match.ids.length > 0) group.wordings.push({ parts: [match], weight: 0.85 - 0.12 * place, text: other });
    }
    group.typed = words[at] ?? group.typed;
  }
  return { groups, discount: 0.4 * edits };
}

/** One word of each choice: those that make the longest terms of the lexicon, else the first. */
function likeliest(choices: readonly (readonly string[])[]): string[] {
  let combinations: string[][] = [[]];
  for (const choice of choices) {
    const used = combinations.length * choice.length > MOST_COMBINATIONS ? choice.slice(0, 1) : choice;
    combinations = combinations.flatMap((start) => used.map((word) => [...start, word]));
  }
  const parts = combinations.map((words) => spansOf(terms(), words).length);
  const fewest = Math.min(...parts);
  return combinations.find((_, at) => parts[at] === fewest) ?? [];
}

/** The words parted into terms of the lexicon, the longest first, and single words. */
function spansOf(lexicon: Terms, words: readonly string[]): { words: readonly string[]; isTerm: boolean }[] {
  const spans: { words: readonly string[]; isTerm: boolean }[] = [];
  for (let at = 0; at < words.length; ) {
    const length = termLength(lexicon, words, at);
    spans.push({ words: words.slice(at, at + Math.max(length, 1)), isTerm: length > 0 });
    at += Math.max(length, 1);
  }
  return spans;
}

function groupsOf(vocabulary: Vocabulary, words: readonly string[], whole: boolean): Group[] {
  const spans = spansOf(terms(), words);
  return spans.map((span, at) => {
    const byStart = !whole && at === spans.length - 1;
    const typed = span.words.join(' ');
    return span.isTerm ? termGroup(vocabulary, typed, undefined, byStart) : wordGroup(vocabulary, typed, !whole);
  });
}

/** How many words from `at` on make the longest term that the lexicon knows; 0 when none. */
function termLength({ longest, meanings }: Terms, words: readonly string[], at: number): number {
  for (let length = Math.min(longest, words.length - at); length > 0; length -= 1) {
    if (meanings.has(termOf(meanings, words.slice(at, at + length)))) return length;
  }
  return 0;
}

/** The words as a term: as they are, in American spelling, or without a plural or genitive s. */
function termOf(meanings: Terms['meanings'], words: readonly string[]): string {
  const plain = words.join(' ');
  if (meanings.has(plain)) return plain;
  const american = words.map(americanOf).join(' ');
  if (meanings.has(american)) return american;
  return words.map((word) => (GENITIVE.test(word) ? word.slice(0, -1) : word)).join(' ');
}

function termGroup(vocabulary: Vocabulary, typed: string, unfinished?: string, byStart = false): Group {
  const { meanings } = terms();
  const synonyms = meanings.get(termOf(meanings, typed.split(' '))) ?? [];
  const codes = synonyms.flatMap((synonym) => synonym.codes);
  const wordings = [literal(vocabulary, typed.split(' '), byStart && unfinished === undefined)];
  for (const [place, wording] of [...new Set(synonyms.flatMap((synonym) => synonym.wordings))].entries()) {
    if (wording !== typed) wordings.push(spelledOut(vocabulary, wording, place));
  }
  return {
    typed: unfinished ?? typed,
    wordings: wordings.filter(({ parts }) => parts.every(({ ids }) => ids.length > 0)),
    codes,
    narrows: codes.length === 0,
  };
}

function literal(vocabulary: Vocabulary, words: readonly string[], byStart: boolean): Wording {
  const used = fullWords(words);
  return { parts: used.map((word, at) => partOf(vocabulary, word, byStart && at === used.length - 1)), weight: 1 };
}

function spelledOut(vocabulary: Vocabulary, wording: string, place: number): Wording {
  const words = fullWords(wordsOf(wording));
  return {
    parts: words.map((word) => matchesOf(vocabulary, word, false)),
    weight: 0.95 - 0.02 * Math.min(place, 5),
    text: wording,
  };
}

function wordGroup(vocabulary: Vocabulary, word: string, byStart: boolean): Group {
  return {
    typed: word,
    wordings: [{ parts: [partOf(vocabulary, word, byStart)], weight: 1 }],
    codes: [],
    narrows: isLightWord(word),
  };
}

/** Matches of a word in its spelling and in American. */
function partOf(vocabulary: Vocabulary, word: string, byStart: boolean): WordMatch {
  const match = matchesOf(vocabulary, word, byStart);
  const american = americanOf(word);
  if (american === word) return match;
  const other = matchesOf(vocabulary, american, byStart);
  return { ids: [...match.ids, ...other.ids], weights: [...match.weights, ...other.weights] };
}
