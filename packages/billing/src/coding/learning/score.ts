import { type Cause, causesOf } from './causes.ts';
import type { CodeFacts, ReadChart } from './chart.ts';
import { foldOf } from './folds.ts';
import {
  bestPrecisionAt,
  bestRecallAt,
  type CodePair,
  type MicroScore,
  meanAveragePrecision,
  microScore,
  operatingPoints,
  truncated,
} from './metrics.ts';
import { termChart } from './rank.ts';
import { rankerOf } from './rank-chart.ts';
import { learn } from './train.ts';

/** A coded chart to score against, with what the rules suggest for it. */
export interface ScoreCase extends ReadChart {
  id: string;
  /** Codes of the coders, canonical. */
  codes: ReadonlySet<string>;
  /** Codes that the rules suggest, in their order. */
  rules: {
    product: readonly string[];
    /** Denied, family and conditional mentions too. */
    everyMention: readonly string[];
  };
}

/** One way of counting. */
export interface PolicyScore extends MicroScore {
  /** Mean average precision of the ranking; of rules, of the order in which they suggest. */
  map: number;
  /** First three characters only. */
  category: MicroScore;
  /** First four characters only: the table of an ICD-10-PCS code with its operation. */
  fourCharacters: MicroScore;
  /** Codes that occur in the training folds of the chart, and those that do not, on both sides. */
  seen: MicroScore;
  unseen: MicroScore;
}

/** Scores under the product's policy, and beside it under two others. */
export interface PolicyScores extends PolicyScore {
  /** Codes whose only mentions in the note are negated are taken from both sides. */
  withoutNegated: PolicyScore;
  /** Negated, family and conditional mentions count as affirmed ones, as coders of some corpora have it. */
  corpusConvention: PolicyScore;
}

/** Scores of models, each trained on the other folds. */
export interface TrainedScores extends PolicyScores {
  /** `corpusConvention`, and codes that the release does not let bill are suggested too where other charts have them. */
  corpusCodes: PolicyScore;
  /** Best precision where at least 35 % of the codes are found, and best recall where 90 % are right; null: never. */
  precisionAtRecall35: number | null;
  recallAtPrecision90: number | null;
  folds: { fold: number; charts: number; trainedOn: number; microF1: number; threshold: number }[];
}

/** All figures of one system. */
export interface SystemScore {
  rules: PolicyScores;
  trained: TrainedScores;
  causes: { rules: Cause[]; trained: Cause[] };
}

const FOLDS = 5;

interface Judgement {
  one: ScoreCase;
  fold: number;
  /** Suggested codes with confidence, best first; the rules' have their order only. */
  product: readonly string[];
  everyMention: readonly string[];
  rankedProduct: readonly { code: string; confidence: number }[];
  rankedEvery: readonly { code: string; confidence: number }[];
  anyCode: readonly string[];
  rankedAny: readonly { code: string; confidence: number }[];
}

/** Codes that some mention carries and that no mention carries but negated ones. */
function negatedOnly(one: ReadChart): Set<string> {
  const negated = new Set<string>();
  const standing = new Set<string>();
  for (const { code, status } of one.mentions) (status.certainty === 'negated' ? negated : standing).add(code);
  return new Set([...negated].filter((code) => !standing.has(code)));
}

const without = (codes: Iterable<string>, out: ReadonlySet<string>) => [...codes].filter((code) => !out.has(code));

interface Counted extends CodePair {
  fold: number;
  ranking: readonly string[];
}

function policyScore(counted: readonly Counted[], seen: readonly ReadonlySet<string>[]): PolicyScore {
  const isSeen = (code: string, pair: Counted) => seen[pair.fold]?.has(code) ?? false;
  return {
    ...microScore(counted),
    map: meanAveragePrecision(counted),
    category: microScore(truncated(counted, 3)),
    fourCharacters: microScore(truncated(counted, 4)),
    seen: microScore(counted, isSeen),
    unseen: microScore(counted, (code, pair) => !isSeen(code, pair)),
  };
}

function policyScores(
  judgements: readonly Judgement[],
  seen: readonly ReadonlySet<string>[],
): PolicyScores & { corpusCodes: PolicyScore } {
  const count = (
    predicted: (j: Judgement) => readonly string[],
    ranked: (j: Judgement) => readonly { code: string }[],
    negated: (j: Judgement) => ReadonlySet<string> = () => new Set(),
  ) =>
    policyScore(
      judgements.map((j) => ({
        fold: j.fold,
        predicted: new Set(without(predicted(j), negated(j))),
        gold: new Set(without(j.one.codes, negated(j))),
        ranking: without(
          ranked(j).map(({ code }) => code),
          negated(j),
        ),
      })),
      seen,
    );
  const product = (j: Judgement) => j.product;
  const ranked = (j: Judgement) => j.rankedProduct;
  return {
    ...count(product, ranked),
    withoutNegated: count(product, ranked, (j) => negatedOnly(j.one)),
    corpusConvention: count(
      (j) => j.everyMention,
      (j) => j.rankedEvery,
    ),
    corpusCodes: count(
      (j) => j.anyCode,
      (j) => j.rankedAny,
    ),
  };
}

function rulesJudgement(one: ScoreCase): Judgement {
  const ranked = (codes: readonly string[]) => codes.map((code, i) => ({ code, confidence: -i }));
  return {
    one,
    fold: foldOf(one.id, FOLDS),
    ...one.rules,
    rankedProduct: ranked(one.rules.product),
    rankedEvery: ranked(one.rules.everyMention),
    anyCode: one.rules.everyMention,
    rankedAny: ranked(one.rules.everyMention),
  };
}

/** Judges the cases of one fold by a model that has seen none of them. */
function judgeFold(cases: readonly ScoreCase[], fold: number, facts: CodeFacts) {
  const training = cases.filter((one) => foldOf(one.id, FOLDS) !== fold);
  const learned = learn(training, facts);
  const ranker = rankerOf(learned, facts);
  const { product, everyMention, anyCode } = learned.thresholds;
  const judgements = cases
    .filter((one) => foldOf(one.id, FOLDS) === fold)
    .map((one): Judgement => {
      const any = ranker.rank(termChart(one));
      const all = any.filter(({ billable }) => billable);
      const allowed = all.filter(({ denied }) => !denied);
      const codes = (list: typeof all, least: number) =>
        list.filter(({ logOdds }) => logOdds >= least).map(({ code }) => code);
      return {
        one,
        fold,
        product: codes(allowed, product),
        everyMention: codes(all, everyMention),
        rankedProduct: allowed,
        rankedEvery: all,
        anyCode: codes(any, anyCode),
        rankedAny: any,
      };
    });
  return { judgements, trainedOn: training.length, threshold: product };
}

/**
 * Scores rules, and models trained by cross-validation: the model that judges a fold has seen nothing of it, its
 * threshold comes from inner folds, its learned features are cross-fitted.
 * @param facts the installed release's billable codes
 * @param onFold told after each fold, for a progress bar
 */
export function scoreSystem(
  cases: readonly ScoreCase[],
  facts: CodeFacts & { isHeading(code: string): boolean },
  onFold: (done: number, of: number) => void = () => {},
): SystemScore {
  const seen = Array.from(
    { length: FOLDS },
    (_, fold) => new Set(cases.filter((one) => foldOf(one.id, FOLDS) !== fold).flatMap((one) => [...one.codes])),
  );
  const rules = cases.map(rulesJudgement);
  const trained: Judgement[] = [];
  const folds: TrainedScores['folds'] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const { judgements, trainedOn, threshold } = judgeFold(cases, fold, facts);
    trained.push(...judgements);
    const { microF1 } = microScore(judgements.map((j) => ({ predicted: new Set(j.product), gold: j.one.codes })));
    folds.push({ fold, charts: judgements.length, trainedOn, microF1, threshold: 1 / (1 + Math.exp(-threshold)) });
    onFold(fold + 1, FOLDS);
  }
  const gold = cases.reduce((sum, one) => sum + one.codes.size, 0);
  const points = operatingPoints(
    trained.flatMap((j) =>
      j.rankedProduct.map(({ code, confidence }) => ({ confidence, correct: j.one.codes.has(code) })),
    ),
    gold,
  );
  const { corpusCodes: _, ...rulesScores } = policyScores(rules, seen);
  return {
    rules: rulesScores,
    trained: {
      ...policyScores(trained, seen),
      precisionAtRecall35: bestPrecisionAt(points, 0.35)?.precision ?? null,
      recallAtPrecision90: bestRecallAt(points, 0.9)?.recall ?? null,
      folds,
    },
    causes: { rules: causesOf(rules, facts), trained: causesOf(trained, facts) },
  };
}
