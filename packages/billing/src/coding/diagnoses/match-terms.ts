import type { Note, Sentence } from '../note/types.ts';
import { idOfMisspelled } from './misspelled.ts';
import type { TermIndex } from './term-index.ts';
import type { LexiconTerm } from './types.ts';
import { isLetterAfter, isStopWord, LETTER_A, wordForm } from './words.ts';

/** A sentence's content words, read once for all matching. */
export interface SentenceWords {
  /** Vocabulary id of each content word, -1 when no term has it. */
  ids: number[];
  /** Distance measure: words that only qualify do not count, a comma or bracket counts as three. */
  places: number[];
  /** Index into `note.tokens`. */
  tokens: number[];
  /** Whether the note writes the word with a capital: "CAP" may be pneumonia, "cap" is not. */
  capitals: boolean[];
}

/** A term found in a sentence; first and last are indexes into `SentenceWords`. */
export interface TermMatch {
  term: LexiconTerm;
  first: number;
  last: number;
}

/** Words between the parts of a term that do not make them further apart. */
const QUALIFIERS = new Set(
  (
    'right left bilateral severe intense mild moderate slight marked persistent progressive significant important discrete ' +
    'diffuse occasional frequent sudden small large big multiple several new known old great extensive intermittent ' +
    'continuous subsequent possible probable clear sever moder persist progress signif intermitt continu extens discret'
  ).split(' '),
);

const BARRIER = 3;

/** Whether the token only numbers an item of a list: "1. Stage 4 kidney disease" is not stage 1. */
function isListNumber(note: Note, at: number): boolean {
  const token = note.tokens[at];
  const next = note.tokens[at + 1];
  if (token?.kind !== 'number' || token.text.length > 2 || next?.start !== token.end) return false;
  const before = note.tokens[at - 1];
  const isFirst = before === undefined || before.kind === 'mark' || /\n/.test(note.text.slice(before.end, token.start));
  return isFirst && (next.text === '.' || next.text === ')');
}

/** Reads the content words of a sentence. */
export function readSentence(note: Note, sentence: Sentence, index: TermIndex): SentenceWords {
  const words: SentenceWords = { ids: [], places: [], tokens: [], capitals: [] };
  let place = 0;
  for (let at = sentence.firstToken; at < sentence.endToken; at += 1) {
    const token = note.tokens[at];
    if (token === undefined) break;
    if (token.kind === 'mark') {
      if (token.text === ',' || token.text === ';' || token.text === ':' || token.text === '(') place += BARRIER;
      continue;
    }
    if (isListNumber(note, at)) {
      place += BARRIER;
      continue;
    }
    const isLetter = token.text === 'a' && isLetterAfter(note.tokens[at - 1]?.text ?? '');
    if (!isLetter && isStopWord(token.text)) continue;
    const form = isLetter ? LETTER_A : wordForm(token.text);
    if (!QUALIFIERS.has(form)) place += 1;
    words.ids.push(index.vocabulary.get(form) ?? idOfMisspelled(form, index.spellings, index.vocabulary));
    words.places.push(place);
    words.tokens.push(at);
    words.capitals.push(/[A-Z]{2}|[A-Z]\d|^[A-Z][a-z]?[A-Z]/.test(note.text.slice(token.start, token.end)));
  }
  return words;
}

/** How far apart a term's words may stand: one place more than the term is long, two for a long one or a site with its finding. */
function windowOf({ words, source }: LexiconTerm): number {
  const isComposed = source === 'composed' || source === 'neoplasm-table';
  return words.length + (isComposed || words.length >= 4 ? 2 : 1);
}

/** The tightest stretch around `at` that holds every word of the term; undefined when there is none within the window. */
function stretch(words: SentenceWords, at: number, term: LexiconTerm): { first: number; last: number } | undefined {
  const wanted = term.words;
  const window = windowOf(term);
  let first = at;
  let last = at;
  const place = words.places[at] ?? 0;
  for (const id of wanted) {
    if (id === words.ids[at]) continue;
    let best = -1;
    let bestDistance = window;
    for (let step = 1; step < words.ids.length; step += 1) {
      const before = at - step;
      const after = at + step;
      const beforeNear = before >= 0 && place - (words.places[before] ?? 0) < window;
      const afterNear = after < words.ids.length && (words.places[after] ?? 0) - place < window;
      if (!beforeNear && !afterNear) break;
      if (beforeNear && words.ids[before] === id && place - (words.places[before] ?? 0) < bestDistance) {
        best = before;
        bestDistance = place - (words.places[before] ?? 0);
      }
      if (afterNear && words.ids[after] === id && (words.places[after] ?? 0) - place < bestDistance) {
        best = after;
        bestDistance = (words.places[after] ?? 0) - place;
      }
      if (best >= 0) break;
    }
    if (best < 0) return undefined;
    first = Math.min(first, best);
    last = Math.max(last, best);
  }
  return (words.places[last] ?? 0) - (words.places[first] ?? 0) < window ? { first, last } : undefined;
}

/** Every term whose words all stand near each other in the sentence, in any order. */
export function matchTerms(words: SentenceWords, terms: readonly LexiconTerm[], index: TermIndex): TermMatch[] {
  const { firsts, postings, partners, marks } = index;
  const matches: TermMatch[] = [];
  for (const id of words.ids) if (id >= 0) marks[id] = 1;
  for (const [at, id] of words.ids.entries()) {
    const end = id < 0 ? 0 : (firsts[id + 1] ?? 0);
    for (let posting = id < 0 ? 0 : (firsts[id] ?? 0); posting < end; posting += 1) {
      const partner = partners[posting] ?? -1;
      if (partner >= 0 && marks[partner] !== 1) continue;
      const term = terms[postings[posting] ?? 0];
      if (term === undefined) continue;
      if (partner < 0) {
        const isMeant = term.source !== 'abbreviation' || term.key.length > 3 || words.capitals[at] === true;
        if (isMeant) matches.push({ term, first: at, last: at });
      } else if (term.words.every((word) => marks[word] === 1)) {
        const found = stretch(words, at, term);
        if (found !== undefined) matches.push({ term, ...found });
      }
    }
  }
  for (const id of words.ids) if (id >= 0) marks[id] = 0;
  return matches;
}
