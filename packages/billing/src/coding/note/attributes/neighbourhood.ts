import {
  AND,
  COLON,
  CONTRAST,
  flagsOf,
  OR,
  PATIENT,
  PREPOSITION,
  RELATIVE,
  SEMI,
  STOP,
  VERB,
  WITH,
} from '../cues/words.ts';
import type { Note, Sentence, Span } from '../types.ts';

/** A mention in its sentence: half-open ranges of `note.tokens`. */
export interface Place {
  note: Note;
  sentence: Sentence;
  first: number;
  end: number;
}

export interface Found<T> extends Span {
  value: T;
}

/** Span of the tokens [first, end). */
export function spanOfTokens(note: Note, first: number, end: number): Span {
  const start = note.tokens[first]?.start ?? 0;
  return { start, end: note.tokens[end - 1]?.end ?? start };
}

const PHRASE_ENDS = CONTRAST | RELATIVE | VERB | WITH | PREPOSITION | AND | OR | SEMI | COLON | STOP | PATIENT;

const PHRASE_WORDS = new Set(['for', 'of', 'no', 'without', 'denies', 'has', 'then']);

/** True where a noun phrase is over on the way back from its head: "fever, left [knee pain]". */
export function endsPhrase(place: Place, i: number): boolean {
  const token = place.note.tokens[i];
  if (token === undefined || token.text === ',') return true;
  return (flagsOf(token) & PHRASE_ENDS) !== 0 || PHRASE_WORDS.has(token.text) || token.kind === 'mark';
}
