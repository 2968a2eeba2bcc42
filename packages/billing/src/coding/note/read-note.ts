import { findSections } from './find-sections.ts';
import { splitSentences } from './split-sentences.ts';
import { tokenize } from './tokenize.ts';
import type { Note, Section, Sentence, Span, Token } from './types.ts';

/**
 * Reads a clinical note of any style: its sections, sentences and tokens. Offsets are 0-based UTF-16. Never throws:
 * any text has a reading, also an empty one (one section, no sentence).
 */
export function readNote(text: string): Note {
  const tokens = tokenize(text);
  const sections = findSections(text);
  return { text, sections, tokens, sentences: splitSentences(text, sections, tokens) };
}

/** Index of the first item that ends behind `offset`; `items.length` when none does. Items are in order. */
function firstEndingAfter(items: readonly Span[], offset: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Index of the sentence that holds `offset`; -1 in headings and between sentences. */
export function sentenceIndexAt(note: Note, offset: number): number {
  const index = firstEndingAfter(note.sentences, offset);
  const sentence = note.sentences[index];
  return sentence && sentence.start <= offset ? index : -1;
}

/** The sentence that holds `offset`; undefined in headings and between sentences. */
export function sentenceAt(note: Note, offset: number): Sentence | undefined {
  return note.sentences[sentenceIndexAt(note, offset)];
}

/** The section of `offset`; a heading counts to the section that it opens. */
export function sectionAt(note: Note, offset: number): Section {
  const index = Math.min(firstEndingAfter(note.sections, offset), note.sections.length - 1);
  return note.sections[index] ?? { start: 0, end: note.text.length, kind: 'other', title: '' };
}

/** Half-open range of `note.tokens` that a span touches, empty where it touches none. */
export function tokenRange(note: Note, span: Span): { first: number; end: number } {
  const first = firstEndingAfter(note.tokens, span.start);
  let end = first;
  while ((note.tokens[end]?.start ?? span.end) < span.end) end++;
  return { first, end };
}

/** Tokens that a span touches. */
export function tokensIn(note: Note, span: Span): Token[] {
  const { first, end } = tokenRange(note, span);
  return note.tokens.slice(first, end);
}
