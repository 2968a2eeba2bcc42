import { boundary } from '../columns.ts';
import type { SearchIndex } from './search-index.ts';
import type { Group, Reading, Wording } from './understand.ts';
import type { WordMatch } from './vocabulary.ts';
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
  /** By code: its points, its best text + 1 (0 when not found), and the codes found. */
  points: Float32Array;
  best: Uint32Array;
  found: Uint32Array;
}

export function workspaceOf({ textCode, codes }: SearchIndex): Workspace {
  return {
    answers: [],
    sum: new Float32Array(textCode.length),
    seen: new Uint8Array(textCode.length),
    points: new Float32Array(codes.length),
    best: new Uint32Array(codes.length),
    found: new Uint32Array(codes.length),
  };
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

/** Texts that have one of the words. The loop that most of a search is spent in: `put`, with its arrays at hand. */
function answerWord(
  { starts, postings }: SearchIndex,
  { ids, weights }: WordMatch,
  factor: number,
  words: number,
  answers: Answers,
): void {
  const { weight, covered, touched } = answers;
  let { count } = answers;
  for (let at = 0; at < ids.length; at += 1) {
    const id = ids[at] ?? 0;
    const own = factor * (weights[at] ?? 0);
    const end = starts[id + 1] ?? 0;
    for (let place = starts[id] ?? 0; place < end; place += 1) {
      const text = postings[place] ?? 0;
      const known = weight[text] ?? 0;
      if (known === 0) {
        touched[count] = text;
        count += 1;
      }
      if (own <= known) continue;
      weight[text] = own;
      if (words > (covered[text] ?? 0)) covered[text] = words;
    }
  }
  answers.count = count;
}

/** Texts that have a word of each part, with the mean of their weights. */
function answerWording(index: SearchIndex, space: Workspace, wording: Wording, answers: Answers): void {
  const { starts, postings } = index;
  const covered = coverageOf(index, wording);
  const parts = wording.parts;
  if (parts.length === 1) {
    answerWord(index, parts[0] ?? { ids: [], weights: [] }, wording.weight, covered, answers);
    return;
  }
  const { sum, seen } = space;
  const first: number[] = [];
  const rarestFirst = [...parts].sort((a, b) => textsOf(index, a) - textsOf(index, b));
  for (const [which, part] of rarestFirst.entries()) {
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

/** How many texts have one of the words; those with several count for each. */
function textsOf({ starts }: SearchIndex, { ids }: WordMatch): number {
  return ids.reduce((sum, id) => sum + (starts[id + 1] ?? 0) - (starts[id] ?? 0), 0);
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

/** How much a group weighs: one that few texts answer says more, a condition more than a word that narrows it. */
function importanceOf(group: Group | undefined, answers: Answers, texts: number): number {
  const rarity = 1 + Math.log2(texts / (1 + answers.count)) / 8;
  return rarity * (group?.narrows ? 0.5 : (group?.codes.length ?? 0) > 0 ? 1.4 : 1);
}

/**
 * Codes whose texts answer the reading, in no order: each once, by its best text.
 * @param mayMiss groups of the reading that a text may leave unanswered.
 */
export function rankReading(index: SearchIndex, space: Workspace, reading: Reading, mayMiss: number): RankedCode[] {
  const { groups } = reading;
  const texts = index.textCode.length;
  const all = groups.map((group, at) => {
    const answers = answersAt(space, at, texts);
    for (const wording of group.wordings) answerWording(index, space, wording, answers);
    answerCodes(index, group, answers);
    return answers;
  });
  const found = collect(index, space, reading, all, mayMiss);
  for (const answers of all) clear(answers);
  return found;
}

/** Most codes that a reading gives: those with most points. */
const MOST_CODES = 800;

function collect(
  index: SearchIndex,
  space: Workspace,
  reading: Reading,
  all: readonly Answers[],
  mayMiss: number,
): RankedCode[] {
  const { textCode, textLength, prior } = index;
  const { points, best } = space;
  const importance = all.map((answers, at) => importanceOf(reading.groups[at], answers, textCode.length));
  const perWord = FOR_WORDS / importance.reduce((sum, one) => sum + one, 0);
  const drivers = [...all].sort((a, b) => a.count - b.count).slice(0, mayMiss + 1);
  let count = 0;
  for (const driver of drivers) {
    for (let at = 0; at < driver.count; at += 1) {
      const text = driver.touched[at] ?? 0;
      let words = 0;
      let covered = 0;
      let bonus = 0;
      let missing = 0;
      for (let which = 0; which < all.length; which += 1) {
        const answers = all[which];
        const weight = answers?.weight[text] ?? 0;
        if (weight === 0) missing += 1;
        words += weight * (importance[which] ?? 0);
        covered += answers?.covered[text] ?? 0;
        bonus += answers?.bonus[text] ?? 0;
      }
      if (missing > mayMiss) continue;
      const code = textCode[text] ?? 0;
      const total =
        perWord * words +
        FOR_COVERAGE * Math.min(1, covered / (textLength[text] ?? 1)) +
        bonus +
        (prior[code] ?? 0) -
        reading.discount +
        (index.isAlias(text) ? FOR_ALIAS : 0);
      const known = best[code] ?? 0;
      if (known === 0) {
        space.found[count] = code;
        count += 1;
      }
      if (known === 0 || total > (points[code] ?? 0)) {
        points[code] = total;
        best[code] = text + 1;
      }
    }
  }
  return theMost(space, reading, count);
}

/** The codes found with most points, and no trace of the others for the next search. */
function theMost({ found, points, best }: Workspace, reading: Reading, count: number): RankedCode[] {
  const least = count > MOST_CODES ? thresholdOf(found, points, count) : Number.NEGATIVE_INFINITY;
  const ranked: RankedCode[] = [];
  for (let at = 0; at < count; at += 1) {
    const code = found[at] ?? 0;
    const total = points[code] ?? 0;
    if (total >= least) ranked.push({ code, text: (best[code] ?? 1) - 1, points: total, reading });
    best[code] = 0;
  }
  return ranked;
}

const BUCKETS = 256;

/** Points that at least `MOST_CODES` of the codes reach, and few more. */
function thresholdOf(found: Uint32Array, points: Float32Array, count: number): number {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < count; at += 1) {
    const total = points[found[at] ?? 0] ?? 0;
    if (total < low) low = total;
    if (total > high) high = total;
  }
  const width = (high - low) / BUCKETS || 1;
  const buckets = new Uint32Array(BUCKETS + 1);
  for (let at = 0; at < count; at += 1) {
    const bucket = Math.floor(((points[found[at] ?? 0] ?? 0) - low) / width);
    buckets[bucket] = (buckets[bucket] ?? 0) + 1;
  }
  let reached = 0;
  let bucket = BUCKETS;
  for (; bucket > 0 && reached + (buckets[bucket] ?? 0) < MOST_CODES; bucket -= 1) reached += buckets[bucket] ?? 0;
  return low + bucket * width - width / 100;
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
