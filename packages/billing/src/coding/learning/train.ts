import { type AcceptanceTable, learnAcceptance } from './acceptance.ts';
import { type AssociationTable, learnAssociations } from './associations.ts';
import type { CodedChart, CodeFacts } from './chart.ts';
import { isDenied } from './evidence-of.ts';
import { FEATURES } from './features.ts';
import { foldOf } from './folds.ts';
import { fitLogistic, logisticLogOdds, type StepLogistic } from './logistic.ts';
import { type FeatureMatrix, matrixOf } from './matrix.ts';
import { bestF1, operatingPoints } from './metrics.ts';
import { CandidateMaker, type TermedChart, termChart } from './rank.ts';
import { type BoostedTrees, growTrees, type TreeOptions, treesLogOdds } from './trees.ts';

/** Both rankers; a suggestion's log-odds is their mean, weighed as inner folds found best. */
export interface Rankers {
  logistic: StepLogistic;
  trees: BoostedTrees;
  /** Weight of the trees, 0 to 1. */
  treeShare: number;
}

/** Least log-odds of a suggestion, chosen on charts that the rankers had not seen. */
export interface Thresholds {
  /** Denied, family and conditional mentions are never suggested. */
  product: number;
  /** They are: only to score a corpus whose coders code them. */
  everyMention: number;
  /** And codes that the release does not let bill, where charts have them: only to score such a corpus. */
  anyCode: number;
}

/** What is learned of one practice's charts. */
export interface Learned {
  table: AssociationTable;
  acceptance: AcceptanceTable;
  rankers: Rankers;
  thresholds: Thresholds;
}

const CROSS_FIT_FOLDS = 10;
const THRESHOLD_FOLDS = 3;
/** Rows that rankers learn from at most. */
const MOST_EXAMPLES = 150_000;
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

/** Weights of the trees among which inner folds choose. */
const TREE_SHARES = [0.5, 0.75, 1];

/** Log-odds that a coder gives the code of this row. */
export function logOdds(rankers: Rankers, matrix: FeatureMatrix, row: number): number {
  const trees = treesLogOdds(rankers.trees, matrix, row) * rankers.treeShare;
  return rankers.treeShare === 1
    ? trees
    : trees + logisticLogOdds(rankers.logistic, matrix, row) * (1 - rankers.treeShare);
}

interface Example {
  row: Float32Array;
  label: number;
  denied: boolean;
  billable: boolean;
  fold: number;
}

/**
 * Candidates of charts, with features that the chart's own fold had no part in. Of very many charts those first by a hash
 * of their id: rankers need no more, and memory stays bounded. `gold`: codes of the charts that were looked at.
 */
function examplesOf(
  charts: readonly (CodedChart & TermedChart)[],
  maker: CandidateMaker,
): { examples: Example[]; gold: number } {
  const examples: Example[] = [];
  let gold = 0;
  const drawn = charts
    .map((chart) => ({ chart, place: foldOf(`draw ${chart.id}`, 1_000_000) }))
    .sort((a, b) => a.place - b.place);
  for (const { chart } of drawn) {
    if (examples.length > MOST_EXAMPLES) break;
    gold += chart.codes.size;
    for (const candidate of maker.candidates(chart, crossFitFold(chart.id))) {
      examples.push({
        row: candidate.row,
        label: chart.codes.has(candidate.code) ? 1 : 0,
        denied: isDenied(chart, candidate),
        billable: candidate.billable,
        fold: foldOf(`threshold ${chart.id}`, THRESHOLD_FOLDS),
      });
    }
  }
  return { examples, gold };
}

const crossFitFold = (id: string) => foldOf(`features ${id}`, CROSS_FIT_FOLDS);

const matrixOfExamples = (examples: readonly Example[]) =>
  matrixOf(
    examples.map((example) => example.row),
    FEATURES.length,
  );

function fitExamples(examples: readonly Example[]): Omit<Rankers, 'treeShare'> {
  const matrix = matrixOfExamples(examples);
  const labels = Uint8Array.from(examples, (example) => example.label);
  return { logistic: fitLogistic(matrix, labels, PENALTY), trees: growTrees(matrix, labels, TREES) };
}

/** An example with the opinions of rankers that have not seen its chart. */
interface Judgement {
  example: Example;
  logistic: number;
  trees: number;
}

function judgeInnerFolds(examples: readonly Example[]): Judgement[] {
  return Array.from({ length: THRESHOLD_FOLDS }, (_, fold) => fold).flatMap((fold) => {
    const judgedHere = examples.filter((example) => example.fold === fold);
    if (judgedHere.length === 0) return [];
    const { logistic, trees } = fitExamples(examples.filter((example) => example.fold !== fold));
    const matrix = matrixOfExamples(judgedHere);
    return judgedHere.map((example, i) => ({
      example,
      logistic: logisticLogOdds(logistic, matrix, i),
      trees: treesLogOdds(trees, matrix, i),
    }));
  });
}

/** The weight of the trees and the thresholds that give the best F1 on inner folds. */
function chooseOnInnerFolds(examples: readonly Example[], gold: number): { treeShare: number; thresholds: Thresholds } {
  const judgements = judgeInnerFolds(examples);
  const best = (treeShare: number, keep: (example: Example) => boolean) => {
    const judged = judgements.flatMap(({ example, logistic, trees }) =>
      keep(example)
        ? [{ confidence: trees * treeShare + logistic * (1 - treeShare), correct: example.label === 1 }]
        : [],
    );
    return bestF1(operatingPoints(judged, gold));
  };
  const choices = TREE_SHARES.map((treeShare) => ({
    treeShare,
    point: best(treeShare, ({ denied, billable }) => billable && !denied),
  }));
  const { treeShare, point } = choices.reduce((a, b) => ((b.point?.microF1 ?? 0) > (a.point?.microF1 ?? 0) ? b : a));
  const everyMention = best(treeShare, ({ billable }) => billable)?.threshold ?? 0;
  const anyCode = best(treeShare, () => true)?.threshold ?? 0;
  return { treeShare, thresholds: { product: point?.threshold ?? 0, everyMention, anyCode } };
}

/** Learns from charts that are coded. Deterministic: the same charts in the same order give the same model. */
export function learn(coded: readonly CodedChart[], facts: CodeFacts): Learned {
  const charts = coded.map(termChart);
  const table = learnAssociations(
    charts.map((chart) => ({ terms: chart.names, codes: chart.codes, fold: crossFitFold(chart.id) })),
  );
  const { table: acceptance, ofFolds } = learnAcceptance(
    charts.map((chart) => ({ ...chart, fold: crossFitFold(chart.id) })),
  );
  const { examples, gold } = examplesOf(charts, new CandidateMaker(table, acceptance, facts, ofFolds));
  const { treeShare, thresholds } = chooseOnInnerFolds(examples, gold);
  return { table, acceptance, rankers: { ...fitExamples(examples), treeShare }, thresholds };
}
