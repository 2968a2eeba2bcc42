import type { MentionStatus } from '../note/types.ts';
import { type AcceptanceTable, acceptanceGroups, acceptanceShares } from './acceptance.ts';
import type { Association, AssociationReader, CodeAssociations } from './associations.ts';
import type { CodeFacts, CodeMention, ReadChart } from './chart.ts';
import type { TermPlace } from './chart-terms.ts';

/** Sources of terms, each with a feature for its best priority. */
const RULES = [
  'title',
  'heading',
  'inclusion-term',
  'index',
  'external-cause-index',
  'synonym',
  'abbreviation',
  'neoplasm-table',
  'composed',
  'partial',
  'drug',
] as const;

/** Names of the features, in the order of a row. A model is refused when its names differ. */
export const FEATURES = [
  ...RULES.map((rule) => `priority:${rule}`),
  'mentions',
  'priority',
  'covered',
  'matched',
  'keys',
  'first-place',
  'last-place',
  'share-negated',
  'share-uncertain',
  'share-past',
  'share-conditional',
  'share-family',
  'affirmed-mentions',
  'negated-by-without',
  'in-assessment',
  'in-history',
  'in-exam',
  'in-results',
  'exact-target',
  'sibling-candidates',
  'sibling-margin',
  'inside-longer',
  'shared-span',
  'length-of-code',
  'unspecified',
  'chapter',
  'key-share',
  'key-charts',
  'candidate-share',
  'candidate-charts',
  'status-share',
  'accepted-category',
  'accepted-category-found',
  'accepted-source',
  'accepted-word-low',
  'accepted-word-mean',
  'accepted-beside-low',
  'accepted-beside-high',
  'accepted-beside-mean',
  'association-best',
  'association-second',
  'association-third',
  'association-fourth',
  'association-lift',
  'association-sure',
  'association-titled',
  'neighbours',
  'neighbours-category',
  'association-charts',
  'association-kind',
  'association-at-mention',
  'association-either',
  'prior',
  'category-prior',
  'share-of-category',
  'category-association',
  'title-words',
  'title-words-missing',
  'title-in-sentence',
  'chart-candidates',
  'chart-words',
] as const;

export type FeatureName = (typeof FEATURES)[number];

/** A code that the chart may have: mentions of rules, words that coders' decisions speak for, or both. */
export interface Candidate {
  code: string;
  mentions: readonly CodeMention[];
  associations?: CodeAssociations;
  /** False for a code that charts were given though the release does not let bill it. Never suggested. */
  billable: boolean;
  /** Features, in the order of `FEATURES`. */
  row: Float32Array;
}

const COLUMN = new Map<string, number>(FEATURES.map((name, i) => [name, i]));

/** What a chart tells of a candidate before any learning. */
export interface ChartContext {
  chart: ReadChart;
  terms: ReadonlyMap<string, readonly TermPlace[]>;
  byCode: ReadonlyMap<string, readonly CodeMention[]>;
  /** Best priority of a mention in each category, and how many codes of it are candidates. */
  categories: ReadonlyMap<string, { codes: number; best: number; second: number }>;
  /** Words of each sentence, by note and sentence. */
  sentences: ReadonlyMap<string, ReadonlySet<string>>;
  words: number;
}

const categoryOf = (code: string) => code.slice(0, 3);

/** Whether a mention is of the patient and not denied. */
function standing(status: MentionStatus): boolean {
  return status.certainty !== 'negated' && status.experiencer === 'patient' && status.time !== 'conditional';
}

/** Learned names of a mention: its term, and its term as meant here. */
export const mentionTerms = {
  key: (mention: CodeMention) => `k:${mention.key}`,
  code: (code: string) => `c:${code}`,
  status: (code: string, mentions: readonly CodeMention[]) =>
    `${mentions.some((mention) => standing(mention.status)) ? 's' : 'n'}:${code}`,
};

/** Groups the mentions and words of a chart. */
export function contextOf(chart: ReadChart, terms: ReadonlyMap<string, readonly TermPlace[]>): ChartContext {
  const byCode = new Map<string, CodeMention[]>();
  for (const mention of chart.mentions) {
    const list = byCode.get(mention.code);
    if (list) list.push(mention);
    else byCode.set(mention.code, [mention]);
  }
  const categories = new Map<string, { codes: number; best: number; second: number }>();
  for (const [code, mentions] of byCode) {
    const best = Math.max(...mentions.map((mention) => mention.priority));
    const known = categories.get(categoryOf(code)) ?? { codes: 0, best: 0, second: 0 };
    const [first, second] = [known.best, known.second, best].sort((a, b) => b - a);
    categories.set(categoryOf(code), { codes: known.codes + 1, best: first ?? 0, second: second ?? 0 });
  }
  const sentences = new Map<string, Set<string>>();
  let words = 0;
  for (const [term, places] of terms) {
    if (term.includes('+') || term.includes(' ')) continue;
    words++;
    for (const place of places) {
      const at = `${place.note}/${place.sentence}`;
      const known = sentences.get(at);
      if (known) known.add(term);
      else sentences.set(at, new Set([term]));
    }
  }
  return { chart, terms, byCode, categories, sentences, words };
}

/** Everything learned that a row may ask for. `heldBack`: fold whose charts do not count; -1 for a new chart. */
export interface LearnedContext {
  reader: AssociationReader;
  heldBack: number;
  facts: CodeFacts;
  acceptance: AcceptanceTable;
  /** Counts of the fold that is held back. */
  acceptanceHeldBack?: AcceptanceTable | undefined;
  /** Words of the title of a code. */
  wordsOf(code: string): readonly string[];
  /** Shares of codes and categories of all charts that count. */
  priors: Priors;
}

/** How often codes and categories were given. */
export interface Priors {
  charts: number;
  codes: ReadonlyMap<string, number>;
  categories: ReadonlyMap<string, number>;
}

/** Counts codes and categories outside the held-back fold. */
export function priorsOf(reader: AssociationReader, heldBack: number): Priors {
  const { charts, counts } = reader.codeCounts(heldBack);
  const codes = new Map<string, number>();
  const categories = new Map<string, number>();
  for (const [i, code] of reader.table.codes.entries()) {
    const count = counts[i] ?? 0;
    if (count === 0) continue;
    codes.set(code, count);
    categories.set(categoryOf(code), (categories.get(categoryOf(code)) ?? 0) + count);
  }
  return { charts, codes, categories };
}

type Put = (name: FeatureName, value: number) => void;

/** One row of features for a code of the chart. */
export function candidateRow(
  context: ChartContext,
  learned: LearnedContext,
  candidate: Omit<Candidate, 'row'>,
  size: { candidates: number; categoryAssociation: number; neighbours: number; neighboursCategory: number },
): Float32Array {
  const row = new Float32Array(FEATURES.length);
  const put: Put = (name, value) => {
    row[COLUMN.get(name) as number] = value;
  };
  putRules(put, candidate.mentions);
  putStatus(put, candidate.mentions);
  putPlaces(put, context, candidate);
  putCode(put, context, learned, candidate.code);
  putLearned(put, learned, candidate);
  putAccepted(put, context, learned, candidate);
  putAssociations(put, context, candidate, candidate.associations?.best ?? []);
  put('category-association', size.categoryAssociation);
  put('association-lift', candidate.associations?.lift ?? 0);
  put('association-sure', candidate.associations?.sure ?? 0);
  put('association-titled', candidate.associations?.titled ?? 0);
  put('neighbours', size.neighbours);
  put('neighbours-category', size.neighboursCategory);
  put('chart-candidates', size.candidates);
  put('chart-words', context.words);
  return row;
}

function putRules(put: Put, mentions: readonly CodeMention[]): void {
  for (const rule of RULES) {
    let best = 0;
    for (const mention of mentions) if (mention.rule === rule) best = Math.max(best, mention.priority);
    put(`priority:${rule}`, best);
  }
  let priority = 0;
  let covered = 0;
  let matched = 0;
  for (const mention of mentions) {
    priority = Math.max(priority, mention.priority);
    covered = Math.max(covered, mention.matched / Math.max(mention.width, 1));
    matched = Math.max(matched, mention.matched);
  }
  put('mentions', Math.log1p(mentions.length));
  put('priority', priority);
  put('covered', covered);
  put('matched', matched);
  put('keys', new Set(mentions.map((mention) => mention.key)).size);
  put('exact-target', mentions.some((mention) => mention.code === mention.target) ? 1 : 0);
}

function putStatus(put: Put, mentions: readonly CodeMention[]): void {
  const share = (is: (status: MentionStatus) => boolean) =>
    mentions.length === 0 ? 0 : mentions.filter((mention) => is(mention.status)).length / mentions.length;
  put(
    'share-negated',
    share((status) => status.certainty === 'negated'),
  );
  put(
    'share-uncertain',
    share((status) => status.certainty === 'uncertain'),
  );
  put(
    'share-past',
    share((status) => status.time === 'past'),
  );
  put(
    'share-conditional',
    share((status) => status.time === 'conditional' || status.time === 'planned'),
  );
  put(
    'share-family',
    share((status) => status.experiencer !== 'patient'),
  );
  put('affirmed-mentions', mentions.filter((mention) => standing(mention.status)).length);
  put(
    'negated-by-without',
    share((status) => status.cues.some((cue) => cue.name === 'without')),
  );
  const inSection = (...kinds: string[]) => share((status) => kinds.includes(status.section));
  put('in-assessment', inSection('assessment', 'plan', 'discharge-diagnosis', 'postoperative-diagnosis'));
  put('in-history', inSection('past-history', 'surgical-history', 'social-history', 'medications'));
  put('in-exam', inSection('exam', 'review-of-systems', 'vital-signs'));
  put('in-results', inSection('results', 'imaging'));
}

function putPlaces(put: Put, context: ChartContext, { code, mentions }: Omit<Candidate, 'row'>): void {
  let first = 1;
  let last = 0;
  let inside = 0;
  const others = new Set<string>();
  for (const mention of mentions) {
    const length = Math.max(context.chart.notes[mention.note]?.text.length ?? 1, 1);
    first = Math.min(first, mention.start / length);
    last = Math.max(last, mention.start / length);
  }
  const best = mentions.reduce<CodeMention | undefined>((a, b) => (a && a.priority >= b.priority ? a : b), undefined);
  for (const other of best ? context.chart.mentions : []) {
    if (!best || other.note !== best.note || other.code === code) continue;
    if (other.start <= best.start && other.end >= best.end) {
      if (other.end - other.start > best.end - best.start) inside = Math.max(inside, other.priority);
      else others.add(other.code);
    }
  }
  put('first-place', mentions.length === 0 ? -1 : first);
  put('last-place', mentions.length === 0 ? -1 : last);
  put('inside-longer', inside);
  put('shared-span', Math.log1p(others.size));
  const category = context.categories.get(categoryOf(code));
  put('sibling-candidates', category?.codes ?? 0);
  const own = best?.priority ?? 0;
  const rival = category ? (own >= category.best ? category.second : category.best) : 0;
  put('sibling-margin', own - rival);
}

function putCode(put: Put, context: ChartContext, learned: LearnedContext, code: string): void {
  const { priors, facts } = learned;
  const count = priors.codes.get(code) ?? 0;
  const inCategory = priors.categories.get(categoryOf(code)) ?? 0;
  put('length-of-code', code.length);
  put('chapter', code.charCodeAt(0) - 65);
  put('prior', Math.log1p(count));
  put('category-prior', Math.log1p(inCategory));
  put('share-of-category', (count + 0.3) / (inCategory + 1));
  put('unspecified', /unspecified|NOS\b/i.test(facts.title(code) ?? '') ? 1 : 0);
  const words = learned.wordsOf(code);
  const found = words.filter((word) => context.terms.has(word)).length;
  put('title-words', words.length === 0 ? 0 : found / words.length);
  put('title-words-missing', words.length - found);
  let most = 0;
  for (const sentence of context.sentences.values()) {
    let inSentence = 0;
    for (const word of words) if (sentence.has(word)) inSentence++;
    most = Math.max(most, inSentence);
  }
  put('title-in-sentence', words.length === 0 ? 0 : most / words.length);
}

const SHARE_BEFORE = 0.25;
const WEIGHT_BEFORE = 2;

function putLearned(put: Put, { reader, heldBack }: LearnedContext, { code, mentions }: Omit<Candidate, 'row'>): void {
  const index = reader.codeIndex.get(code);
  const share = (term: string) => {
    const { charts, withCode } = reader.count(term, index, heldBack);
    return { charts, share: (withCode + WEIGHT_BEFORE * SHARE_BEFORE) / (charts + WEIGHT_BEFORE) };
  };
  let best = { charts: 0, share: 0 };
  for (const mention of mentions) {
    const one = share(mentionTerms.key(mention));
    if (one.share > best.share) best = one;
  }
  put('key-share', best.share);
  put('key-charts', Math.log1p(best.charts));
  const own = mentions.length === 0 ? { charts: 0, share: 0 } : share(mentionTerms.code(code));
  put('candidate-share', own.share);
  put('candidate-charts', Math.log1p(own.charts));
  put('status-share', mentions.length === 0 ? 0 : share(mentionTerms.status(code, mentions)).share);
}

function putAccepted(
  put: Put,
  { chart }: ChartContext,
  { acceptance, acceptanceHeldBack }: LearnedContext,
  { code, mentions }: Omit<Candidate, 'row'>,
): void {
  if (mentions.length === 0) return;
  const shares = acceptanceShares(acceptance, acceptanceHeldBack, acceptanceGroups(chart, code, mentions));
  put('accepted-category', shares.category);
  put('accepted-category-found', Math.log1p(shares.categoryFound));
  put('accepted-source', shares.source);
  put('accepted-word-low', shares.wordLow);
  put('accepted-word-mean', shares.wordMean);
  put('accepted-beside-low', shares.besideLow);
  put('accepted-beside-high', shares.besideHigh);
  put('accepted-beside-mean', shares.besideMean);
}

const KINDS = { pair: 2, row: 3, mention: 4, word: 1 } as const;

function kindOf(term: string): number {
  if (/^[kcsn]:/.test(term)) return KINDS.mention;
  if (term.includes('+')) return KINDS.pair;
  return term.includes(' ') ? KINDS.row : KINDS.word;
}

function putAssociations(
  put: Put,
  context: ChartContext,
  { mentions }: Omit<Candidate, 'row'>,
  best: readonly Association[],
): void {
  put('association-best', best[0]?.share ?? 0);
  put('association-second', best[1]?.share ?? 0);
  put('association-third', best[2]?.share ?? 0);
  put('association-fourth', best[3]?.share ?? 0);
  put('association-charts', Math.log1p(best[0]?.withCode ?? 0));
  put('association-kind', best[0] ? kindOf(best[0].term) : 0);
  put('association-either', 1 - best.reduce((left, one) => left * (1 - one.share), 1));
  let atMention = 0;
  for (const one of best) {
    const touches = (context.terms.get(one.term) ?? []).some((place) =>
      mentions.some((m) => m.note === place.note && m.start < place.end && place.start < m.end),
    );
    if (touches) atMention = Math.max(atMention, one.share);
  }
  put('association-at-mention', atMention);
}
