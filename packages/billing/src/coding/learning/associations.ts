/** One coded chart as associations are learned from it. */
export interface AssociationChart {
  /** Terms of the chart, each once. */
  terms: Iterable<string>;
  codes: Iterable<string>;
  /** Fold of the chart, so that its own answers can be kept from it. */
  fold: number;
}

/** Which charts hold a term, and which codes these charts were given: all that is learned of words, as JSON. */
export interface AssociationTable {
  codes: string[];
  /** Codes of each chart, as indexes. */
  chartCodes: number[][];
  chartFolds: number[];
  /** Charts that hold a term, ascending. */
  terms: Record<string, number[]>;
}

/** How often a term of the chart went with a code, in charts other than those held back. */
export interface Association {
  term: string;
  /** Charts with the term. */
  charts: number;
  /** Of these, charts with the code. */
  withCode: number;
  /** Share smoothed to the code's share of all charts. */
  share: number;
}

/** What the terms of one chart say of one code, strongest first. */
export interface CodeAssociations {
  best: Association[];
  /** Sum of the logarithms of share over prior, of terms that speak for the code. */
  lift: number;
  prior: number;
  /** Highest share when it is drawn much more to the prior: rare terms count little. */
  sure: number;
  /** Highest share of a term that has a word of the code's title. */
  titled: number;
}

const LEAST_CHARTS = 2;
/** Words in more than this share of the charts say nothing; of many charts, half of it. */
const MOST_SHARE = 0.4;
const MANY_CHARTS = 60;

/** Most charts that a term may stand in to speak for a code. */
function mostCharts(charts: number): number {
  return Math.max(LEAST_CHARTS, Math.min(charts * MOST_SHARE, Math.max(MANY_CHARTS, (charts * MOST_SHARE) / 2)));
}

/** Names of mentions are kept however frequent: shares of what was accepted are read from them. */
const isMentionName = (term: string) => /^[kcsn]:/.test(term);
const SMOOTHING = 2;
const SURE_SMOOTHING = 8;
const KEPT = 4;

/** Learns which terms stand in which charts. Terms of one chart only, and of very many, are dropped. */
export function learnAssociations(charts: readonly AssociationChart[]): AssociationTable {
  const codeIndex = new Map<string, number>();
  const chartCodes: number[][] = [];
  const chartFolds: number[] = [];
  const places = new Map<string, number[]>();
  for (const [i, chart] of charts.entries()) {
    const indexes: number[] = [];
    for (const code of chart.codes) {
      const index = codeIndex.get(code) ?? codeIndex.size;
      codeIndex.set(code, index);
      indexes.push(index);
    }
    chartCodes.push(indexes);
    chartFolds.push(chart.fold);
    for (const term of chart.terms) {
      const list = places.get(term);
      if (list) list.push(i);
      else places.set(term, [i]);
    }
  }
  const most = mostCharts(charts.length);
  const terms: Record<string, number[]> = {};
  for (const [term, list] of places) {
    if (list.length < LEAST_CHARTS || (list.length > most && !isMentionName(term))) continue;
    if (sharesACode(list, chartCodes)) terms[term] = list;
  }
  return { codes: [...codeIndex.keys()], chartCodes, chartFolds, terms };
}

/** Whether two of the charts have a code in common: else the term can say nothing. */
function sharesACode(charts: readonly number[], chartCodes: readonly number[][]): boolean {
  const seen = new Set<number>();
  for (const chart of charts) {
    for (const code of chartCodes[chart] ?? []) {
      if (seen.has(code)) return true;
      seen.add(code);
    }
  }
  return false;
}

/** Asks an association table for charts, reusing its working memory. */
export class AssociationReader {
  readonly table: AssociationTable;
  readonly codeIndex: ReadonlyMap<string, number>;
  readonly #counts: Int32Array;
  readonly #touched: Int32Array;
  /** Codes of chart i stand at `#starts[i]` to `#starts[i + 1]`. */
  readonly #flatCodes: Int32Array;
  readonly #starts: Int32Array;
  readonly #folds: Int32Array;
  readonly #terms: Map<string, Int32Array>;
  readonly #speaks = new Map<string, Speaks>();
  /** Words of the titles of codes, as far as asked for. */
  readonly #titles: (readonly string[] | undefined)[] = [];
  #chartNorms: Float64Array | undefined;
  readonly #codeCounts: Map<number, { charts: number; counts: Int32Array }> = new Map();

  constructor(table: AssociationTable) {
    this.table = table;
    this.codeIndex = new Map(table.codes.map((code, i) => [code, i]));
    this.#counts = new Int32Array(table.codes.length);
    this.#touched = new Int32Array(table.codes.length);
    this.#flatCodes = Int32Array.from(table.chartCodes.flat());
    this.#starts = new Int32Array(table.chartCodes.length + 1);
    for (const [i, codes] of table.chartCodes.entries()) this.#starts[i + 1] = (this.#starts[i] ?? 0) + codes.length;
    this.#folds = Int32Array.from(table.chartFolds);
    this.#terms = new Map(Object.entries(table.terms).map(([term, list]) => [term, Int32Array.from(list)]));
  }

  /** How many charts, and how many with each code, outside the held-back fold (-1: none is held back). */
  codeCounts(heldBack: number): { charts: number; counts: Int32Array } {
    const known = this.#codeCounts.get(heldBack);
    if (known) return known;
    const counts = new Int32Array(this.table.codes.length);
    let charts = 0;
    for (const [i, codes] of this.table.chartCodes.entries()) {
      if (this.table.chartFolds[i] === heldBack) continue;
      charts++;
      for (const code of codes) counts[code] = (counts[code] ?? 0) + 1;
    }
    const found = { charts, counts };
    this.#codeCounts.set(heldBack, found);
    return found;
  }

  /**
   * Charts that are most like this one by the words they share (cosine, rare terms weigh more), with their likeness.
   * @returns at most `count` charts outside the held-back fold, as indexes into the table, the most alike first
   */
  neighbours(terms: Iterable<string>, heldBack: number, count: number): { chart: number; likeness: number }[] {
    const total = this.table.chartCodes.length;
    const shared = new Float64Array(total);
    for (const term of terms) {
      const list = this.#terms.get(term);
      if (!list || list.length > total * 0.1) continue;
      const weight = Math.log(total / list.length) ** 2;
      for (const chart of list) shared[chart] = (shared[chart] as number) + weight;
    }
    const norms = this.#norms();
    return Array.from(shared, (sum, chart) => ({ chart, likeness: sum / Math.sqrt((norms[chart] as number) + 1) }))
      .filter(({ chart, likeness }) => likeness > 0 && this.table.chartFolds[chart] !== heldBack)
      .sort((a, b) => b.likeness - a.likeness || a.chart - b.chart)
      .slice(0, count);
  }

  #norms(): Float64Array {
    if (this.#chartNorms) return this.#chartNorms;
    const total = this.table.chartCodes.length;
    const norms = new Float64Array(total);
    for (const list of this.#terms.values()) {
      if (list.length > total * 0.1) continue;
      const weight = Math.log(total / list.length) ** 2;
      for (const chart of list) norms[chart] = (norms[chart] as number) + weight;
    }
    this.#chartNorms = norms;
    return norms;
  }

  /** Charts with the term and, of these, with the code (an index), outside the held-back fold. */
  count(term: string, code: number | undefined, heldBack: number): { charts: number; withCode: number } {
    let charts = 0;
    let withCode = 0;
    for (const chart of this.#terms.get(term) ?? []) {
      if (this.table.chartFolds[chart] === heldBack) continue;
      charts++;
      if (code !== undefined && this.table.chartCodes[chart]?.includes(code)) withCode++;
    }
    return { charts, withCode };
  }

  /**
   * What the terms of a chart say of every code that two other charts with one of the terms were given.
   * @param heldBack fold whose charts are not counted; -1 for a new chart
   * @param titleWordsOf words of the title of a code
   * @returns index of a code to what speaks for it
   */
  ask(
    terms: Iterable<string>,
    heldBack: number,
    titleWordsOf: (code: string) => readonly string[] = () => [],
  ): Map<number, CodeAssociations> {
    const found = new Map<number, CodeAssociations>();
    for (const term of terms) {
      const speaks = this.#speaksFor(term, heldBack);
      if (!speaks) continue;
      for (let i = 0; i < speaks.codes.length; i++) {
        const code = speaks.codes[i] as number;
        const share = speaks.shares[i] as number;
        const of = found.get(code) ?? begin(found, code, speaks.priors[i] as number);
        of.lift += speaks.lifts[i] as number;
        of.sure = Math.max(of.sure, speaks.sure[i] as number);
        if (of.best.length < KEPT || share > (of.best[KEPT - 1] as Association).share)
          insert(of.best, { term, charts: speaks.charts, withCode: speaks.withCode[i] as number, share });
        if (share <= of.titled) continue;
        speaks.titled[i] ??= this.#isTitled(term, code, titleWordsOf);
        if (speaks.titled[i]) of.titled = share;
      }
    }
    return found;
  }

  #isTitled(term: string, code: number, titleWordsOf: (code: string) => readonly string[]): boolean {
    const title = this.#titles[code] ?? titleWordsOf(this.table.codes[code] as string);
    this.#titles[code] = title;
    return hasWordOf(term, title);
  }

  /** The codes that a term speaks for; for new charts it is remembered, because charts repeat their words. */
  #speaksFor(term: string, heldBack: number): Speaks | undefined {
    const known = heldBack === -1 ? this.#speaks.get(term) : undefined;
    if (known) return known;
    const list = this.#terms.get(term);
    if (!list || list.length > mostCharts(this.table.chartCodes.length)) return undefined;
    const speaks = this.#count(list, heldBack);
    if (heldBack === -1) this.#speaks.set(term, speaks);
    return speaks;
  }

  #count(list: Int32Array, heldBack: number): Speaks {
    const { charts: total, counts: priors } = this.codeCounts(heldBack);
    const counts = this.#counts;
    const touched = this.#touched;
    let size = 0;
    let charts = 0;
    for (let l = 0; l < list.length; l++) {
      const chart = list[l] as number;
      if (this.#folds[chart] === heldBack) continue;
      charts++;
      const end = this.#starts[chart + 1] as number;
      for (let at = this.#starts[chart] as number; at < end; at++) {
        const code = this.#flatCodes[at] as number;
        if (counts[code] === 0) touched[size++] = code;
        counts[code] = (counts[code] as number) + 1;
      }
    }
    const speaks: Speaks = { charts, codes: [], withCode: [], shares: [], priors: [], lifts: [], sure: [], titled: [] };
    for (let t = 0; t < size; t++) {
      const code = touched[t] as number;
      const withCode = counts[code] as number;
      counts[code] = 0;
      if (withCode < 2) continue;
      const prior = (priors[code] as number) / total;
      const share = (withCode + SMOOTHING * prior) / (charts + SMOOTHING);
      if (share <= 1.5 * prior) continue;
      speaks.codes.push(code);
      speaks.withCode.push(withCode);
      speaks.shares.push(share);
      speaks.priors.push(prior);
      speaks.lifts.push(Math.log(share / prior));
      speaks.sure.push((withCode + SURE_SMOOTHING * prior) / (charts + SURE_SMOOTHING));
    }
    return speaks;
  }
}

/** Codes that a term speaks for, as columns. */
interface Speaks {
  charts: number;
  codes: number[];
  withCode: number[];
  shares: number[];
  priors: number[];
  lifts: number[];
  sure: number[];
  /** Whether the term has a word of the code's title; found out when asked. */
  titled: boolean[];
}

function begin(found: Map<number, CodeAssociations>, code: number, prior: number): CodeAssociations {
  const of: CodeAssociations = { best: [], lift: 0, prior, sure: 0, titled: 0 };
  found.set(code, of);
  return of;
}

/** Puts an association into its place among the strongest; of equal ones the first stays first. */
function insert(best: Association[], one: Association): void {
  let at = best.length;
  while (at > 0 && (best[at - 1] as Association).share < one.share) at--;
  best.splice(at, 0, one);
  if (best.length > KEPT) best.pop();
}

/** Whether a term and a title have a word with the same beginning. */
function hasWordOf(term: string, title: readonly string[]): boolean {
  const words = term.split(/[ +:]/);
  return title.some((word) => words.some((other) => sameStart(word, other)));
}

function sameStart(a: string, b: string): boolean {
  return a.length < 5 || b.length < 5 ? a === b : a.startsWith(b.slice(0, Math.min(6, b.length)));
}
