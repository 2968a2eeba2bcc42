import { boundary } from './columns.ts';
import { type RankedCode, rankReading, rerank, type Workspace, workspaceOf } from './search/rank-texts.ts';
import type { SearchIndex } from './search/search-index.ts';
import { type Group, hasTypo, type Reading, readAsTyped, readCompleted, readCorrected } from './search/understand.ts';
import { type Vocabulary, vocabularyOf } from './search/vocabulary.ts';
import { wordsOf } from './search/words.ts';
import type { CodeAnswer, CodeEntry, CodeSearchHit } from './types.ts';

/** An index ready to be searched. */
export interface CodeSearch {
  index: SearchIndex;
  vocabulary: Vocabulary;
  space: Workspace;
}

export function codeSearchOf(index: SearchIndex): CodeSearch {
  return { index, vocabulary: vocabularyOf(index), space: workspaceOf(index) };
}

/** Candidates whose text is looked at closely. */
const CLOSE_LOOKS = 100;

/**
 * Finds codes for type-ahead: first those that start with the text as a code, in order of code, then those whose names
 * answer every word of it, what is most likely meant first. In both, codes that may be billed that day stand before
 * others. An empty text starts every code. Words with typos are corrected when the text as typed finds too little; some
 * words may stay unanswered when nothing answers all.
 * @param prefix the text as a canonical code.
 * @param ask what a canonical code is on the day in question.
 * @param limit most hits, at least 1.
 */
export function searchCodes(
  search: CodeSearch,
  text: string,
  prefix: string,
  ask: (code: string) => CodeAnswer,
  limit: number,
): CodeSearchHit[] {
  const { codes } = search.index;
  const start = boundary(codes, prefix);
  const end = boundary(codes, prefix, true);
  const codeOf = (position: number) => codes[position] ?? '';
  const byCode = take(range(start, end), limit, (position) => ask(codeOf(position))).map(({ one, answer }) =>
    hitOf(codeOf(one), answer, { match: 'code' }),
  );
  if (byCode.length >= limit) return byCode;
  const others = rankedOf(search, text, limit).filter(({ code }) => code < start || code >= end);
  const byName = take(others, limit - byCode.length, ({ code }) => ask(codeOf(code))).map(({ one, answer }) =>
    hitOf(codeOf(one.code), answer, { match: 'label', ...reasonsOf(search.index, one, answer.entry) }),
  );
  return [...byCode, ...byName];
}

/** Codes by what is most likely meant. */
function rankedOf(search: CodeSearch, text: string, limit: number): RankedCode[] {
  const { vocabulary, index } = search;
  if (wordsOf(text).length === 0) return [];
  const typed = readAsTyped(vocabulary, text);
  const readings = [typed, ...readCompleted(vocabulary, text)];
  let found = hasTypo(vocabulary, text) ? [] : ranked(search, readings, 0);
  if (found.length < limit) {
    const corrected = readCorrected(vocabulary, text);
    if (corrected) readings.push(corrected);
    found = corrected || found.length === 0 ? ranked(search, readings, 0) : found;
    if (found.length === 0) found = ranked(search, readings, mostUnanswered(typed));
  }
  found.sort(byPoints);
  const query = wordsOf(text);
  const close = found.slice(0, CLOSE_LOOKS);
  for (const one of close) rerank(index, query, one);
  return [...close.sort(byPoints), ...found.slice(close.length)];
}

function ranked({ index, space }: CodeSearch, readings: readonly Reading[], mayMiss: number): RankedCode[] {
  return merged(readings.flatMap((reading) => rankReading(index, space, reading, mayMiss)));
}

/** When nothing answers all words, all but one may stay unanswered; of two, when one names a condition or only narrows. */
function mostUnanswered({ groups }: Reading): number {
  const names = groups.some(({ narrows, codes }) => narrows || codes.length > 0);
  return groups.length > 2 || (groups.length === 2 && names) ? groups.length - 1 : 0;
}

/** Each code once, by its best reading. */
function merged(found: readonly RankedCode[]): RankedCode[] {
  const best = new Map<number, RankedCode>();
  for (const one of found) {
    const known = best.get(one.code);
    if (known === undefined || known.points < one.points) best.set(one.code, one);
  }
  return [...best.values()];
}

function byPoints(a: RankedCode, b: RankedCode): number {
  return b.points - a.points || a.code - b.code;
}

/** Which words of the found text answer the query, and what of the query was read as something else. */
function reasonsOf(index: SearchIndex, { text, reading }: RankedCode, shown: CodeEntry): Omit<Reasons, 'match'> {
  const name = index.textAt(text);
  const words = new Set(wordsOf(name));
  const matched = new Set<string>();
  const readAs: { from: string; to: string }[] = [];
  for (const group of reading.groups) {
    const answer = answerOf(index, group, words);
    for (const word of answer.words) matched.add(word);
    if (answer.readAs !== undefined) readAs.push({ from: group.typed, to: answer.readAs });
  }
  return {
    matched: [...words].filter((word) => matched.has(word)),
    ...(name === shown.label || name === shown.longLabel ? {} : { alias: name }),
    ...(readAs.length > 0 ? { readAs } : {}),
  };
}

/** The best wording of the group that the words have; for a group that means the code without its words, the first. */
function answerOf(index: SearchIndex, group: Group, words: ReadonlySet<string>): { words: string[]; readAs?: string } {
  for (const { parts, text } of group.wordings) {
    const found = parts.map(({ ids }) => ids.map((id) => index.words[id] ?? '').filter((word) => words.has(word)));
    if (found.every((part) => part.length > 0)) {
      return { words: found.flat(), ...(text === undefined ? {} : { readAs: text }) };
    }
  }
  const meant = group.wordings.find(({ text }) => text !== undefined)?.text;
  const asTyped = wordsOf(group.typed).filter((word) => words.has(word));
  return { words: asTyped, ...(meant === undefined || group.codes.length === 0 ? {} : { readAs: meant }) };
}

function hitOf(code: string, answer: WithEntry, reasons: Reasons): CodeSearchHit {
  const { label, longLabel, from, to } = answer.entry;
  const { status, release, subset } = answer;
  return {
    code,
    label,
    ...(longLabel === undefined ? {} : { longLabel }),
    status,
    from,
    ...(to === undefined ? {} : { to }),
    release,
    subset,
    ...reasons,
  };
}

type WithEntry = Extract<CodeAnswer, { entry: unknown }>;
type Reasons = Pick<CodeSearchHit, 'match' | 'matched' | 'alias' | 'readAs'>;

/** Most candidates that are asked for when none of them may be billed on the day. */
const MOST_QUESTIONS = 10_000;

/** The first `limit` candidates with their answers: codes that may be billed before others, each in the given order. */
function take<T>(candidates: Iterable<T>, limit: number, ask: (one: T) => CodeAnswer): { one: T; answer: WithEntry }[] {
  const valid: { one: T; answer: WithEntry }[] = [];
  const others: { one: T; answer: WithEntry }[] = [];
  let asked = 0;
  for (const one of candidates) {
    if (valid.length >= limit || asked >= MOST_QUESTIONS) break;
    asked += 1;
    const answer = ask(one);
    if (!('entry' in answer)) continue;
    if (answer.status === 'valid') valid.push({ one, answer });
    else if (others.length < limit) others.push({ one, answer });
  }
  return [...valid, ...others].slice(0, limit);
}

function* range(start: number, end: number): Generator<number> {
  for (let i = start; i < end; i++) yield i;
}
