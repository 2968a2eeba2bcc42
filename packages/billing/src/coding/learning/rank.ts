import type { AcceptanceTable } from './acceptance.ts';
import { AssociationReader, type AssociationTable } from './associations.ts';
import type { CodeFacts, ReadChart } from './chart.ts';
import { chartTerms, type TermPlace, titleWords } from './chart-terms.ts';
import { type Candidate, candidateRow, contextOf, mentionTerms, type Priors, priorsOf } from './features.ts';

/** A chart whose terms are found. */
export interface TermedChart extends ReadChart {
  terms: ReadonlyMap<string, readonly TermPlace[]>;
  /** Terms of the chart and names of its mentions: what associations are learned of. */
  names: ReadonlySet<string>;
}

/** Finds the terms of a chart once, for learning and for ranking. */
export function termChart<T extends ReadChart>(chart: T): T & TermedChart {
  const terms = chartTerms(chart.notes);
  const names = new Set(terms.keys());
  const byCode = new Map<string, CodeMentions>();
  for (const mention of chart.mentions) {
    names.add(mentionTerms.key(mention));
    names.add(mentionTerms.code(mention.code));
    const list = byCode.get(mention.code);
    if (list) list.push(mention);
    else byCode.set(mention.code, [mention]);
  }
  for (const [code, mentions] of byCode) names.add(mentionTerms.status(code, mentions));
  return { ...chart, terms, names };
}
type CodeMentions = ReadChart['mentions'][number][];

/** Least smoothed share of charts at which words alone make a code a candidate. */
const LEAST_SHARE = 0.25;
const NEIGHBOURS = 25;

/** Makes candidates of charts by what one association table has learned. */
export class CandidateMaker {
  readonly reader: AssociationReader;
  readonly #facts: CodeFacts;
  readonly #acceptance: AcceptanceTable;
  readonly #ofFolds: ReadonlyMap<number, AcceptanceTable>;
  readonly #priors = new Map<number, Priors>();
  readonly #titleWords = new Map<string, string[]>();

  /** @param ofFolds what the charts of each fold gave to `acceptance`, where folds are held back */
  constructor(
    table: AssociationTable,
    acceptance: AcceptanceTable,
    facts: CodeFacts,
    ofFolds: ReadonlyMap<number, AcceptanceTable> = new Map(),
  ) {
    this.reader = new AssociationReader(table);
    this.#acceptance = acceptance;
    this.#ofFolds = ofFolds;
    this.#facts = facts;
  }

  #wordsOf = (code: string): string[] => {
    const known = this.#titleWords.get(code) ?? titleWords(this.#facts.title(code) ?? '');
    this.#titleWords.set(code, known);
    return known;
  };

  #isBillable = (code: string): boolean => this.#facts.title(code) !== undefined;

  /** Shares of the most similar charts that have a code or a category, weighed by likeness. */
  #neighbours(chart: TermedChart, heldBack: number): Map<string, number> {
    const near = this.reader.neighbours(chart.names, heldBack, NEIGHBOURS);
    const total = near.reduce((sum, { likeness }) => sum + likeness, 0);
    const shares = new Map<string, number>();
    for (const { chart: index, likeness } of near) {
      const codes = (this.reader.table.chartCodes[index] ?? []).map((code) => this.reader.table.codes[code] as string);
      for (const key of new Set([...codes, ...codes.map((code) => `${code.slice(0, 3)}-`)]))
        shares.set(key, (shares.get(key) ?? 0) + likeness / total);
    }
    return shares;
  }

  /**
   * Codes the chart may have, each with its features.
   * @param heldBack fold whose charts must not count, for charts that the table was learned from; -1 for a new chart
   */
  candidates(chart: TermedChart, heldBack: number): Candidate[] {
    let priors = this.#priors.get(heldBack);
    if (!priors) {
      priors = priorsOf(this.reader, heldBack);
      this.#priors.set(heldBack, priors);
    }
    const context = contextOf(chart, chart.terms);
    const asked = this.reader.ask(chart.names, heldBack, this.#wordsOf);
    const found = new Map<string, Omit<Candidate, 'row'>>();
    for (const [code, mentions] of context.byCode)
      found.set(code, { code, mentions, billable: this.#isBillable(code) });
    const categories = new Map<string, number>();
    for (const [index, associations] of asked) {
      const code = this.reader.table.codes[index] as string;
      const share = associations.best[0]?.share ?? 0;
      categories.set(code.slice(0, 3), Math.max(categories.get(code.slice(0, 3)) ?? 0, share));
      const known = found.get(code);
      if (known) found.set(code, { ...known, associations });
      else if (share >= LEAST_SHARE)
        found.set(code, { code, mentions: [], associations, billable: this.#isBillable(code) });
    }
    const learned = {
      reader: this.reader,
      heldBack,
      facts: this.#facts,
      acceptance: this.#acceptance,
      acceptanceHeldBack: this.#ofFolds.get(heldBack),
      priors,
      wordsOf: this.#wordsOf,
    };
    const neighbours = this.#neighbours(chart, heldBack);
    return [...found.values()].map((candidate) => ({
      ...candidate,
      row: candidateRow(context, learned, candidate, {
        candidates: found.size,
        categoryAssociation: categories.get(candidate.code.slice(0, 3)) ?? 0,
        neighbours: neighbours.get(candidate.code) ?? 0,
        neighboursCategory: neighbours.get(`${candidate.code.slice(0, 3)}-`) ?? 0,
      }),
    }));
  }
}
