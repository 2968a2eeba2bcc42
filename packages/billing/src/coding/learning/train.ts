import { type AssociationTable, learnAssociations } from './associations.ts';
import type { CodedChart, CodeFacts } from './chart.ts';
import { isDenied } from './evidence-of.ts';
import { FEATURES } from './features.ts';
import { foldOf } from './folds.ts';
import { fitLogistic, logisticLogOdds, type StepLogistic } from './logistic.ts';
import { type FeatureMatrix, matrixOf } from './matrix.ts';
import { bestF1, type Judged, operatingPoints } from './metrics.ts';
import { CandidateMaker, type TermedChart, termChart } from './rank.ts';
import { type BoostedTrees, growTrees, type TreeOptions, treesLogOdds } from './trees.ts';

/** Both rankers; a suggestion's log-odds is their mean. */
export interface Rankers {
  logistic: StepLogistic;
  trees: BoostedTrees;
}

/** Least log-odds of a suggestion, chosen on charts that the rankers had not seen. */
export interface Thresholds {
  /** Denied, family and conditional mentions are never suggested. */
  product: number;
  /** They are: only to score a corpus whose coders code them. */
  everyMention: number;
}

/** What is learned of one practice's charts. */
export interface Learned {
  table: AssociationTable;
  rankers: Rankers;
  thresholds: Thresholds;
}

const CROSS_FIT_FOLDS = 10;
const THRESHOLD_FOLDS = 3;
const PENALTY = 4;
const TREES: TreeOptions = {
  trees: 120,
  depth: 5,
  rate: 0.08,
  penalty: 5,
  leastWeight: 4,
  features: 0.6,
  rows: 0.8,
  easyMiss: 0.05,
  easyShare: 0.2,
};

function fitRankers(matrix: FeatureMatrix, labels: Uint8Array): Rankers {
  return { logistic: fitLogistic(matrix, labels, PENALTY), trees: growTrees(matrix, labels, TREES) };
}

/** Log-odds that a coder gives the code of this row. */
export function logOdds(rankers: Rankers, matrix: FeatureMatrix, row: number): number {
  return (logisticLogOdds(rankers.logistic, matrix, row) + treesLogOdds(rankers.trees, matrix, row)) / 2;
}

interface Example {
  row: Float32Array;
  label: number;
  denied: boolean;
  fold: number;
}

/** Every candidate of every chart, with features that its own chart's fold had no part in. */
function examplesOf(charts: readonly (CodedChart & TermedChart)[], maker: CandidateMaker): Example[] {
  return charts.flatMap((chart) =>
    maker.candidates(chart, crossFitFold(chart.id)).map((candidate) => ({
      row: candidate.row,
      label: chart.codes.has(candidate.code) ? 1 : 0,
      denied: isDenied(chart, candidate),
      fold: foldOf(`threshold ${chart.id}`, THRESHOLD_FOLDS),
    })),
  );
}

const crossFitFold = (id: string) => foldOf(`features ${id}`, CROSS_FIT_FOLDS);

function fitExamples(examples: readonly Example[]): Rankers {
  const matrix = matrixOf(
    examples.map((example) => example.row),
    FEATURES.length,
  );
  return fitRankers(
    matrix,
    Uint8Array.from(examples, (example) => example.label),
  );
}

/** Thresholds that give the best F1 on inner folds, each judged by rankers that have not seen it. */
function chooseThresholds(examples: readonly Example[], gold: number): Thresholds {
  const product: Judged[] = [];
  const everyMention: Judged[] = [];
  for (let fold = 0; fold < THRESHOLD_FOLDS; fold++) {
    const judgedHere = examples.filter((example) => example.fold === fold);
    if (judgedHere.length === 0) continue;
    const rankers = fitExamples(examples.filter((example) => example.fold !== fold));
    const matrix = matrixOf(
      judgedHere.map((example) => example.row),
      FEATURES.length,
    );
    for (const [i, example] of judgedHere.entries()) {
      const judged = { confidence: logOdds(rankers, matrix, i), correct: example.label === 1 };
      everyMention.push(judged);
      if (!example.denied) product.push(judged);
    }
  }
  const best = (judged: readonly Judged[]) => bestF1(operatingPoints(judged, gold))?.threshold ?? 0;
  return { product: best(product), everyMention: best(everyMention) };
}

/** Learns from charts that are coded. Deterministic: the same charts in the same order give the same model. */
export function learn(coded: readonly CodedChart[], facts: CodeFacts): Learned {
  const charts = coded.map(termChart);
  const table = learnAssociations(
    charts.map((chart) => ({ terms: chart.names, codes: chart.codes, fold: crossFitFold(chart.id) })),
  );
  const examples = examplesOf(charts, new CandidateMaker(table, facts));
  const gold = charts.reduce((sum, chart) => sum + chart.codes.size, 0);
  return { table, rankers: fitExamples(examples), thresholds: chooseThresholds(examples, gold) };
}
