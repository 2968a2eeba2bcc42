import { tokenRange } from '../note/index.ts';
import type { Note, Span, Token } from '../note/types.ts';

/** A word of a note as the spotter reads it: compound words ("x-ray") are split, marks are left out. */
export interface NoteWords {
  /** Lower-case word or number. */
  readonly text: readonly string[];
  /** Half-open offsets into the note's text. */
  readonly start: readonly number[];
  readonly end: readonly number[];
  /** Index into `spans`. */
  readonly sentence: readonly number[];
  /** Sentences of the note, then the headings of its sections. */
  readonly spans: readonly Span[];
}

/** A term that was found: half-open range of words. */
export interface Hit {
  /** What the phrase stands for, as given to `buildSpotter`. */
  term: number;
  first: number;
  end: number;
}

/** Phrases as a trie of word numbers; immutable. */
export interface Spotter {
  /** All terms of the words, in order of their first word. In one layer a term inside a longer one is not reported. */
  find(words: NoteWords): Hit[];
  readonly phrases: number;
}

/** A phrase with what it stands for. Terms of different layers may overlap, of one layer the longest wins. */
export interface Phrase {
  words: string;
  term: number;
  layer: number;
}

/** The singular of an English word, near enough to match plurals: biopsies, views, boxes; not pus, pelvis, abscess. */
export function singular(word: string): string {
  if (word.length <= 3 || !word.endsWith('s')) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (word.endsWith('ss') || word.endsWith('us') || word.endsWith('is')) return word;
  if (word.endsWith('luses') || word.endsWith('nuses')) return word.slice(0, -2);
  if (word.endsWith('xes') || word.endsWith('ches') || word.endsWith('sses')) return word.slice(0, -2);
  return word.slice(0, -1);
}

/** Words of a phrase or of a compound token: letters and digits, decimals kept together. */
export function splitWords(text: string): string[] {
  return text.toLowerCase().match(/\d+(?:\.\d+)?|\p{L}+\d*/gu) ?? [];
}

/** The words of a note in reading order, headings last, for `Spotter.find`. Linear in the length of the note. */
export function wordsOf(note: Note): NoteWords {
  const spans: Span[] = note.sentences.map(({ start, end }) => ({ start, end }));
  const words = { text: [] as string[], start: [] as number[], end: [] as number[], sentence: [] as number[], spans };
  for (const [at, { firstToken, endToken }] of note.sentences.entries()) {
    addTokens(words, note.tokens, firstToken, endToken, at);
  }
  for (const { title, start } of note.sections) {
    const from = title === '' ? -1 : note.text.lastIndexOf(title, start);
    if (from < 0) continue;
    spans.push({ start: from, end: from + title.length });
    const { first, end } = tokenRange(note, { start: from, end: from + title.length });
    addTokens(words, note.tokens, first, end, spans.length - 1);
  }
  return words;
}

interface OpenWords {
  text: string[];
  start: number[];
  end: number[];
  sentence: number[];
}

function addTokens(words: OpenWords, tokens: readonly Token[], first: number, end: number, sentence: number): void {
  for (let i = first; i < end; i++) {
    const token = tokens[i];
    if (token === undefined || token.kind === 'mark') continue;
    const parts = PLAIN.test(token.text) ? [token.text] : splitWords(token.text);
    let from = 0;
    for (const part of parts) {
      const found = parts.length === 1 ? 0 : Math.max(from, token.text.indexOf(part, from));
      words.text.push(part);
      words.start.push(token.start + found);
      words.end.push(parts.length === 1 ? token.end : Math.min(token.end, token.start + found + part.length));
      words.sentence.push(sentence);
      from = found + part.length;
    }
  }
}

const PLAIN = /^(?:[a-z]+|\d+(?:\.\d+)?)$/;

/** Builds the trie. A phrase that two terms share stands for both. */
export function buildSpotter(phrases: Iterable<Phrase>): Spotter {
  const vocabulary = new Map<string, number>();
  const next = new Map<number, number>();
  const ends: ({ term: number; layer: number }[] | undefined)[] = [undefined];
  let layers = 0;
  let count = 0;
  for (const { words, term, layer } of phrases) {
    let node = 0;
    for (const word of splitWords(words).map(singular)) {
      const id = vocabulary.get(word) ?? vocabulary.size;
      vocabulary.set(word, id);
      const key = node * WIDTH + id;
      const known = next.get(key);
      node = known ?? ends.length;
      if (known === undefined) {
        next.set(key, node);
        ends.push(undefined);
      }
    }
    if (node === 0) continue;
    const known = ends[node] ?? [];
    if (!known.some((other) => other.term === term)) known.push({ term, layer });
    ends[node] = known;
    layers = Math.max(layers, layer + 1);
    count++;
  }
  return Object.freeze({
    phrases: count,
    find: (words: NoteWords) => findAll(words, vocabulary, next, ends, layers),
  });
}

/** More than words in any vocabulary: keys of the trie stay exact integers. */
const WIDTH = 1 << 20;

/** Words that may stand between the words of a phrase: "paring of 3 calluses", "excision of the benign lesion". */
const FILLER =
  /^(?:the|an?|his|her|this|these|right|left|bilateral|both|benign|small|large|single|multiple|several|superficial|deep|one|two|three|four|five|six|\d+(?:\.\d+)?)$/;
const MOST_FILLERS = 3;

function findAll(
  words: NoteWords,
  vocabulary: ReadonlyMap<string, number>,
  next: ReadonlyMap<number, number>,
  ends: readonly (readonly { term: number; layer: number }[] | undefined)[],
  layers: number,
): Hit[] {
  const ids = words.text.map((word) => vocabulary.get(word) ?? vocabulary.get(singular(word)) ?? -1);
  const hits: Hit[] = [];
  const covered = new Int32Array(layers);
  const longest: ({ terms: number[]; end: number } | undefined)[] = new Array(layers).fill(undefined);
  for (let first = 0; first < ids.length; first++) {
    if ((ids[first] ?? -1) < 0) continue;
    const touched: number[] = [];
    let node = 0;
    let skipped = 0;
    for (let at = first; at < ids.length && words.sentence[at] === words.sentence[first]; at++) {
      const id = ids[at] ?? -1;
      const following = id < 0 ? undefined : next.get(node * WIDTH + id);
      if (following === undefined) {
        if (node === 0 || skipped >= MOST_FILLERS || !FILLER.test(words.text[at] ?? '')) break;
        skipped++;
        continue;
      }
      node = following;
      for (const { term, layer } of ends[node] ?? []) {
        const best = longest[layer];
        if (best === undefined) touched.push(layer);
        if (best !== undefined && best.end === at + 1) best.terms.push(term);
        else longest[layer] = { terms: [term], end: at + 1 };
      }
    }
    for (const layer of touched) {
      const best = longest[layer];
      longest[layer] = undefined;
      if (best === undefined || best.end <= (covered[layer] ?? 0)) continue;
      covered[layer] = best.end;
      for (const term of best.terms) hits.push({ term, first, end: best.end });
    }
  }
  return hits;
}

/** Hits that begin within a number of words before a place and behind another; `hits` are in order of their first word. */
export function hitsAround<T extends Hit>(hits: readonly T[], { first, end }: Hit, reach: number): readonly T[] {
  let low = 0;
  let high = hits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((hits[middle]?.first ?? 0) < first - reach) low = middle + 1;
    else high = middle;
  }
  let last = low;
  while (last < hits.length && (hits[last]?.first ?? 0) <= end + reach) last++;
  return hits.slice(low, last);
}
