import { boundary } from '../columns.ts';
import type { SearchIndex } from './search-index.ts';
import type { Group, Reading, Wording } from './understand.ts';
import { weightOfWord, wordsOf } from './words.ts';

/** A text that answers a reading. */
export interface RankedCode {
  /** Position in the index's codes. */
  code: number;
  text: number;
  points: number;
  reading: Reading;
}

/** Points for answering well, for saying little else, and for words in the order of the query. */
const FOR_WORDS = 10;
const FOR_COVERAGE = 6;
const FOR_NEIGHBORS = 0.7;
const FOR_FIRST_WORD = 0.5;
const FOR_ALIAS = -0.4;
/** For the code that a term means, and for one that starts as another that it means. */
const FOR_MEANT = 6;
const FOR_MEANT_START = 1.2;

/** What a group gives each text: how well it answers, in how many words, and whether its code is meant. */
interface Answers {
  weight: Float32Array;
  covered: Float32Array;
  bonus: Float32Array;
  touched: Uint32Array;
  count: number;
}

/** Room for the answers of groups, kept from search to search. */
export interface Workspace {
  answers: Answers[];
  /** For wordings of several words. */
  sum: Float32Array;
  seen: Uint8Array;
}

export function workspaceOf(): Workspace {
  return { answers: [], sum: new Float32Array(0), seen: new Uint8Array(0) };
}

function answersAt(space: Workspace, group: number, texts: number): Answers {
  const made = space.answers[group];
  if (made) return made;
  const fresh: Answers = {
    weight: new Float32Array(texts),
    covered: new Float32Array(texts),
    bonus: new Float32Array(texts),
    touched: new Uint32Array(texts),
    count: 0,
  };
  space.answers[group] = fresh;
  return fresh;
}

function clear(answers: Answers): void {
  for (let at = 0; at < answers.count; at += 1) {
    const text = answers.touched[at] ?? 0;
    answers.weight[text] = 0;
    answers.covered[text] = 0;
    answers.bonus[text] = 0;
  }
  answers.count = 0;
}

function put(answers: Answers, text: number, weight: number, covered: number): void {
  if (answers.weight[text] === 0) {
    answers.touched[answers.count] = text;
    answers.count += 1;
  }
  if (weight > (answers.weight[text] ?? 0)) {
    answers.weight[text] = weight;
    answers.covered[text] = Math.max(covered, answers.covered[text] ?? 0);
  }
}

/** Texts that have a word of each part, with the mean of their weights. */
function answerWording(index: SearchIndex, space: Workspace, wording: Wording, answers: Answers): void {
  const { starts, postings } = index;
  const covered = coverageOf(index, wording);
  const parts = wording.parts;
  if (parts.length === 1) {
    const [part] = parts;
    for (const [at, id] of (part?.ids ?? []).entries()) {
      const weight = wording.weight * (part?.weights[at] ?? 0);
      const end = starts[id + 1] ?? 0;
      for (let place = starts[id] ?? 0; place < end; place += 1) put(answers, postings[place] ?? 0, weight, covered);
    }
    return;
  }
  const { sum, seen } = space;
  const first: number[] = [];
  for (const [which, part] of parts.entries()) {
    for (const [at, id] of part.ids.entries()) {
      const weight = part.weights[at] ?? 0;
      const end = starts[id + 1] ?? 0;
      for (let place = starts[id] ?? 0; place < end; place += 1) {
        const text = postings[place] ?? 0;
        if (seen[text] !== which) continue; // lacks an earlier part, or has this one already
        if (which === 0) first.push(text);
        seen[text] = which + 1;
        sum[text] = (sum[text] ?? 0) + weight;
      }
    }
  }
  for (const text of first) {
    if (seen[text] === parts.length) put(answers, text, (wording.weight * (sum[text] ?? 0)) / parts.length, covered);
    seen[text] = 0;
    sum[text] = 0;
  }
}

/** Weighted number of words that a text spends on the wording: that of the best match of each part. */
function coverageOf({ words }: SearchIndex, { parts }: Wording): number {
  let covered = 0;
  for (const { ids } of parts) covered += weightOfWord(words[ids[0] ?? 0] ?? '');
  return covered;
}

/** Texts of codes that the group means, and of codes that start with the group's word. */
function answerCodes(index: SearchIndex, group: Group, answers: Answers): void {
  for (const [place, start] of group.codes.entries()) {
    eachText(index, start, (text, code) => {
      const exact = code === start;
      const weight = exact ? 0.9 : 0.8 - 0.05 * Math.min(place, 4);
      put(answers, text, weight, 0.5);
      const bonus = exact ? FOR_MEANT - 0.9 * Math.min(place, 4) : FOR_MEANT_START - 0.2 * Math.min(place, 4);
      if (bonus > (answers.bonus[text] ?? 0)) answers.bonus[text] = bonus;
    });
  }
  if (/\d/.test(group.typed) && group.typed.length > 1) {
    eachText(index, group.typed.toUpperCase(), (text) => put(answers, text, 0.9, 0.5));
  }
}

function eachText(index: SearchIndex, start: string, visit: (text: number, code: string) => void): void {
  const { codes, codeTexts } = index;
  const end = boundary(codes, start, true);
  for (let code = boundary(codes, start); code < end; code += 1) {
    for (let text = codeTexts[code] ?? 0; text < (codeTexts[code + 1] ?? 0); text += 1) visit(text, codes[code] ?? '');
  }
}

/** How much a group weighs: one that few texts answer says more. */
function importanceOf(answers: Answers, texts: number): number {
  return 1 + Math.log2(texts / (1 + answers.count)) / 8;
}

/**
 * Codes whose texts answer the reading, in no order: each once, by its best text.
 * @param mayMiss groups of the reading that a text may leave unanswered.
 */
export function rankReading(index: SearchIndex, space: Workspace, reading: Reading, mayMiss: number): RankedCode[] {
  const { groups } = reading;
  const texts = index.textCode.length;
  if (space.sum.length !== texts) {
    space.answers = [];
    space.sum = new Float32Array(texts);
    space.seen = new Uint8Array(texts);
  }
  const all = groups.map((group, at) => {
    const answers = answersAt(space, at, texts);
    for (const wording of group.wordings) answerWording(index, space, wording, answers);
    answerCodes(index, group, answers);
    return answers;
  });
  const found = collect(index, reading, all, mayMiss);
  for (const answers of all) clear(answers);
  return found;
}

function collect(index: SearchIndex, reading: Reading, all: readonly Answers[], mayMiss: number): RankedCode[] {
  const { textCode, textLength, prior } = index;
  const importance = all.map((answers) => importanceOf(answers, textCode.length));
  const whole = importance.reduce((sum, one) => sum + one, 0);
  const drivers = [...all].sort((a, b) => a.count - b.count).slice(0, mayMiss + 1);
  const best = new Map<number, RankedCode>();
  for (const driver of drivers) {
    for (let at = 0; at < driver.count; at += 1) {
      const text = driver.touched[at] ?? 0;
      let words = 0;
      let covered = 0;
      let bonus = 0;
      let missing = 0;
      for (const [which, answers] of all.entries()) {
        const weight = answers.weight[text] ?? 0;
        if (weight === 0) missing += 1;
        words += weight * (importance[which] ?? 0);
        covered += answers.covered[text] ?? 0;
        bonus += answers.bonus[text] ?? 0;
      }
      if (missing > mayMiss) continue;
      const code = textCode[text] ?? 0;
      const points =
        (FOR_WORDS * words) / whole +
        FOR_COVERAGE * Math.min(1, covered / (textLength[text] ?? 1)) +
        bonus +
        (prior[code] ?? 0) -
        reading.discount +
        (index.isAlias(text) ? FOR_ALIAS : 0);
      const known = best.get(code);
      if (known === undefined || known.points < points) best.set(code, { code, text, points, reading });
    }
  }
  return [...best.values()];
}

/** Adds points for words that stand in the text as in the query, side by side or first. */
export function rerank(index: SearchIndex, query: readonly string[], ranked: RankedCode): void {
  const words = wordsOf(index.textAt(ranked.text));
  if (words[0] === query[0]) ranked.points += FOR_FIRST_WORD;
  for (let at = 1; at < query.length; at += 1) {
    const place = words.indexOf(query[at - 1] ?? '');
    if (place >= 0 && words[place + 1]?.startsWith(query[at] ?? '')) ranked.points += FOR_NEIGHBORS;
  }
}
