import type { CodeAnswer, CodeEntry, CodeSearchHit } from './types.ts';

/** A set's codes of all releases, made ready for type-ahead: 100,000 codes are searched in a few milliseconds. */
export interface CodeIndex {
  /** Canonical codes, sorted. */
  codes: readonly string[];
  /** Words of labels, sorted. */
  words: readonly string[];
  /** For each word the positions in `codes` whose label has it, ascending. */
  positions: readonly (readonly number[])[];
}

/** Upper case, accents folded, split at everything that is neither letter nor digit. */
function wordsOf(text: string): string[] {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toUpperCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** Makes the index of a set. A code that several releases know is found by the words of any of its labels. */
export function indexCodes(entries: Iterable<CodeEntry>): CodeIndex {
  const labels = new Map<string, Set<string>>();
  for (const { code, label } of entries) {
    const known = labels.get(code);
    if (known) known.add(label);
    else labels.set(code, new Set([label]));
  }
  const codes = [...labels.keys()].sort();
  const found = new Map<string, number[]>();
  for (const [position, code] of codes.entries()) {
    const words = new Set([...(labels.get(code) ?? [])].flatMap(wordsOf));
    for (const word of words) {
      const positions = found.get(word);
      if (positions) positions.push(position);
      else found.set(word, [position]);
    }
  }
  const words = [...found.keys()].sort();
  return { codes, words, positions: words.map((word) => found.get(word) ?? []) };
}

/** Half-open range of the sorted texts that start with `prefix`. */
function rangeOf(sorted: readonly string[], prefix: string): [number, number] {
  const firstAtLeast = (isPast: (text: string) => boolean): number => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (isPast(sorted[middle] ?? '')) high = middle;
      else low = middle + 1;
    }
    return low;
  };
  const start = firstAtLeast((text) => text >= prefix);
  return [start, firstAtLeast((text) => text >= prefix && !text.startsWith(prefix))];
}

/** Marks the codes of which the word starts the code or a word of the label. */
function markWord(index: CodeIndex, word: string): Uint8Array {
  const marks = new Uint8Array(index.codes.length);
  const [firstWord, wordEnd] = rangeOf(index.words, word);
  for (let i = firstWord; i < wordEnd; i++) {
    for (const position of index.positions[i] ?? []) marks[position] = 1;
  }
  const [firstCode, codeEnd] = rangeOf(index.codes, word);
  return marks.fill(1, firstCode, codeEnd);
}

function labelMatches(index: CodeIndex, text: string): number[] {
  const words = [...new Set(wordsOf(text))];
  if (words.length === 0) return [];
  const marks = words.map((word) => markWord(index, word));
  const [first, ...others] = marks;
  const matches: number[] = [];
  for (let i = 0; i < index.codes.length; i++) {
    if (first?.[i] === 1 && others.every((mark) => mark[i] === 1)) matches.push(i);
  }
  return matches;
}

function hitOf(code: string, answer: CodeAnswer, match: CodeSearchHit['match']): CodeSearchHit | undefined {
  if (!('entry' in answer)) return undefined;
  const { label, from, to } = answer.entry;
  const { status, release, subset } = answer;
  return { code, label, status, from, ...(to === undefined ? {} : { to }), release, subset, match };
}

/** The first `limit` hits of one kind of match: usable codes before others, each in order of code. */
function take(
  positions: Iterable<number>,
  match: CodeSearchHit['match'],
  limit: number,
  index: CodeIndex,
  ask: (code: string) => CodeAnswer,
): CodeSearchHit[] {
  const valid: CodeSearchHit[] = [];
  const others: CodeSearchHit[] = [];
  for (const position of positions) {
    if (valid.length >= limit) break;
    const code = index.codes[position] ?? '';
    const hit = hitOf(code, ask(code), match);
    if (!hit) continue;
    if (hit.status === 'valid') valid.push(hit);
    else if (others.length < limit) others.push(hit);
  }
  return [...valid, ...others].slice(0, limit);
}

function* range(start: number, end: number): Generator<number> {
  for (let i = start; i < end; i++) yield i;
}

/**
 * Finds codes for type-ahead: first those that start with the text as a code, then those in which every word of the
 * text starts a word of the label or the code. In both, codes that may be billed that day stand before others, then by
 * code. An empty text starts every code.
 * @param prefix the text as a canonical code.
 * @param ask what a canonical code is on the day in question.
 * @param limit most hits, at least 1.
 */
export function searchCodes(
  index: CodeIndex,
  text: string,
  prefix: string,
  ask: (code: string) => CodeAnswer,
  limit: number,
): CodeSearchHit[] {
  const [start, end] = rangeOf(index.codes, prefix);
  const byCode = take(range(start, end), 'code', limit, index, ask);
  if (byCode.length >= limit) return byCode;
  const byLabel = labelMatches(index, text).filter((position) => position < start || position >= end);
  return [...byCode, ...take(byLabel, 'label', limit - byCode.length, index, ask)];
}
