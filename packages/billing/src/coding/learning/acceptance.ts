import type { CodeMention, ReadChart } from './chart.ts';

/**
 * How often coders accepted what rules found, by what the findings have in common: category, source, a word of the term,
 * a word beside it. Unlike shares of single codes these speak for codes that no chart has had. As JSON: group to
 * [found, accepted].
 */
export type AcceptanceTable = Record<string, [number, number]>;

/** Groups of one code's mentions in a chart. */
export interface AcceptanceGroups {
  category: string;
  source: string;
  words: string[];
  beside: string[];
}

const SMOOTHING = 4;
/** Words beside a mention that are looked at on each side. */
const BESIDE = 3;
const LEAST_FOUND = 4;

/** What the mentions of a code have in common with those of others. */
export function acceptanceGroups(chart: ReadChart, code: string, mentions: readonly CodeMention[]): AcceptanceGroups {
  const words = new Set<string>();
  const beside = new Set<string>();
  let best: CodeMention | undefined;
  for (const mention of mentions) {
    if (!best || mention.priority > best.priority) best = mention;
    for (const word of mention.key.split(' ')) words.add(`word:${word}`);
    for (const word of wordsBeside(chart, mention)) beside.add(`beside:${word}`);
  }
  return {
    category: `category:${code.slice(0, 3)}`,
    source: `source:${code.slice(0, 1)}:${best?.rule ?? ''}:${best?.status.certainty ?? ''}`,
    words: [...words],
    beside: [...beside],
  };
}

function* wordsBeside(chart: ReadChart, { note: index, sentence, start, end }: CodeMention): Generator<string> {
  const note = chart.notes[index];
  const bounds = note?.sentences[sentence];
  if (!note || !bounds) return;
  let before: string[] = [];
  let after = 0;
  for (let i = bounds.firstToken; i < bounds.endToken; i++) {
    const token = note.tokens[i];
    if (!token || token.kind === 'number') continue;
    if (token.end <= start) before = [...before.slice(1 - BESIDE), token.text];
    else if (token.start >= end && after < BESIDE) {
      after++;
      yield `>${token.text}`;
    }
  }
  for (const word of before) yield `<${word}`;
}

const allOf = (groups: AcceptanceGroups) => [groups.category, groups.source, ...groups.words, ...groups.beside, 'all'];

/** A coded chart with its mentions by code, and its fold. */
interface AcceptanceChart extends ReadChart {
  codes: ReadonlySet<string>;
  fold: number;
}

function count(charts: readonly AcceptanceChart[]): AcceptanceTable {
  const table: AcceptanceTable = {};
  for (const chart of charts) {
    for (const [code, mentions] of Map.groupBy(chart.mentions, (mention) => mention.code)) {
      for (const group of allOf(acceptanceGroups(chart, code, mentions))) {
        const counts = table[group] ?? [0, 0];
        counts[0]++;
        if (chart.codes.has(code)) counts[1]++;
        table[group] = counts;
      }
    }
  }
  return table;
}

/** Counts over all charts, and for each fold over its own, to be taken away for its charts. */
export function learnAcceptance(charts: readonly AcceptanceChart[]): {
  table: AcceptanceTable;
  ofFolds: ReadonlyMap<number, AcceptanceTable>;
} {
  const table = Object.fromEntries(Object.entries(count(charts)).filter(([, [found]]) => found >= LEAST_FOUND));
  const folds = Map.groupBy(charts, (chart) => chart.fold);
  return { table, ofFolds: new Map([...folds].map(([fold, own]) => [fold, count(own)])) };
}

/** Features of a candidate from what was accepted: 0 where no rule found it. */
export interface AcceptanceShares {
  category: number;
  categoryFound: number;
  source: number;
  wordLow: number;
  wordMean: number;
  besideLow: number;
  besideHigh: number;
  besideMean: number;
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / Math.max(values.length, 1);

/** Smoothed shares for a candidate, without the counts of the fold that is held back. */
export function acceptanceShares(
  table: AcceptanceTable,
  without: AcceptanceTable | undefined,
  groups: AcceptanceGroups,
): AcceptanceShares {
  const counts = (group: string) => {
    const [found, accepted] = table[group] ?? [0, 0];
    const [ownFound, ownAccepted] = (table[group] && without?.[group]) ?? [0, 0];
    return { found: found - ownFound, accepted: accepted - ownAccepted };
  };
  const all = counts('all');
  const base = (all.accepted + 1) / (all.found + 4);
  const share = (group: string) => {
    const { found, accepted } = counts(group);
    return (accepted + SMOOTHING * base) / (found + SMOOTHING);
  };
  const words = groups.words.map(share);
  const beside = groups.beside.map(share);
  return {
    category: share(groups.category),
    categoryFound: counts(groups.category).found,
    source: share(groups.source),
    wordLow: words.length === 0 ? base : Math.min(...words),
    wordMean: mean(words),
    besideLow: beside.length === 0 ? base : Math.min(...beside),
    besideHigh: beside.length === 0 ? base : Math.max(...beside),
    besideMean: beside.length === 0 ? base : mean(beside),
  };
}
