import type { Evidence } from '../evidence.ts';
import type { CodingSetting } from '../review-types.ts';
import type { CodedChart, CodeFacts, ReadChart } from './chart.ts';
import { evidenceOf } from './evidence-of.ts';
import { reasonsOf } from './explain.ts';
import { FEATURES } from './features.ts';
import { foldOf } from './folds.ts';
import { type MicroScore, microScore } from './metrics.ts';
import { termChart } from './rank.ts';
import { rankerOf } from './rank-chart.ts';
import { type Learned, learn } from './train.ts';

/** What a model was learned against. A model is refused where another release or lexicon is in use. */
export interface ModelKnowledge {
  system: 'icd10cm' | 'icd10pcs';
  /** Release of the code set. */
  release: string;
  /** Version of the lexicon: its mentions are features. */
  lexicon: string;
}

/** Rules and model on charts that neither the model nor its thresholds had seen. */
export interface ModelEvaluation {
  heldBackCharts: number;
  rules: MicroScore;
  model: MicroScore;
  /** Model minus rules in micro-F1, and its standard error (jackknife over charts). */
  gain: number;
  gainError: number;
  /** For the user. */
  verdict: string;
}

/** A model of one practice, as JSON. */
export interface CodingModel extends ModelKnowledge {
  format: 'cleanclaim-coding-model-1';
  features: readonly string[];
  /** Charts it was learned from. */
  charts: number;
  /** Whether it may be switched on: only when it beats the rules on the held-back part. */
  mayBeOn: boolean;
  evaluation: ModelEvaluation;
  learned: Learned;
}

/** A coded chart with what the rules alone suggest for it. */
export interface TrainingChart extends CodedChart {
  rules: readonly string[];
}

/** A model, or why none can be learned. */
export type TrainResult = { ok: true; model: CodingModel } | { ok: false; message: string };

/** Fewer charts say nothing about the charts to come. */
const LEAST_CHARTS = 40;
const HELD_BACK_OF = 4;
/** One-sided 95 %: a gain that chance alone would rarely give. */
const SURE = 1.645;

interface Outcome {
  gold: ReadonlySet<string>;
  rules: ReadonlySet<string>;
  model: ReadonlySet<string>;
}

function scores(outcomes: readonly Outcome[]): { rules: MicroScore; model: MicroScore } {
  return {
    rules: microScore(outcomes.map(({ gold, rules }) => ({ gold, predicted: rules }))),
    model: microScore(outcomes.map(({ gold, model }) => ({ gold, predicted: model }))),
  };
}

/** Standard error of the gain: how much it changes when one chart is left out. */
function jackknifeError(outcomes: readonly Outcome[]): number {
  const gains = outcomes.map((_, left) => {
    const { rules, model } = scores(outcomes.filter((_one, i) => i !== left));
    return model.microF1 - rules.microF1;
  });
  const mean = gains.reduce((sum, gain) => sum + gain, 0) / gains.length;
  const squares = gains.reduce((sum, gain) => sum + (gain - mean) ** 2, 0);
  return Math.sqrt(((gains.length - 1) / gains.length) * squares);
}

const percent = (value: number) => `${Math.round(value * 100)} %`;

/** Compares rules and model on every fourth chart (by its id), with a model that has not seen it. */
function evaluate(charts: readonly TrainingChart[], facts: CodeFacts): ModelEvaluation {
  const isHeldBack = (chart: TrainingChart) => foldOf(`evaluation ${chart.id}`, HELD_BACK_OF) === 0;
  const held = charts.filter(isHeldBack);
  const ranker = rankerOf(
    learn(
      charts.filter((chart) => !isHeldBack(chart)),
      facts,
    ),
    facts,
  );
  const outcomes = held.map(
    (chart): Outcome => ({
      gold: chart.codes,
      rules: new Set(chart.rules),
      model: new Set(ranker.rank(termChart(chart)).flatMap(({ code, suggested }) => (suggested ? [code] : []))),
    }),
  );
  const { rules, model } = scores(outcomes);
  const gain = model.microF1 - rules.microF1;
  const gainError = jackknifeError(outcomes);
  const figures = `on ${held.length} charts that it had not seen: F1 ${percent(model.microF1)}, rules alone ${percent(rules.microF1)}`;
  const verdict =
    gain > SURE * gainError
      ? `The model is better ${figures}. It may be switched on.`
      : `The model is not surely better ${figures}. It stays off; train again when more charts are coded.`;
  return { heldBackCharts: held.length, rules, model, gain, gainError, verdict };
}

/**
 * Learns a model from the coded charts of one practice and compares it with the rules on a held-back part. Only a model
 * that beats them beyond chance may be switched on. Pure and deterministic: no clock, no random numbers.
 * @param charts of one practice only, each with an id that stays the same
 * @param facts billable codes of the release that `knowledge` names
 */
export function trainModel(charts: readonly TrainingChart[], facts: CodeFacts, knowledge: ModelKnowledge): TrainResult {
  const coded = charts.filter((chart) => chart.codes.size > 0);
  if (coded.length < LEAST_CHARTS)
    return {
      ok: false,
      message: `There are ${coded.length} coded charts; a model needs at least ${LEAST_CHARTS}. Code more charts and train again.`,
    };
  const sorted = [...charts].sort((a, b) => (a.id < b.id ? -1 : 1));
  const evaluation = evaluate(sorted, facts);
  const { system, release, lexicon } = knowledge;
  return {
    ok: true,
    model: {
      format: 'cleanclaim-coding-model-1',
      system,
      release,
      lexicon,
      features: FEATURES,
      charts: charts.length,
      mayBeOn: evaluation.gain > SURE * evaluation.gainError,
      evaluation,
      learned: learn(sorted, facts),
    },
  };
}

/** A code with the model's opinion, and the words that carry it. */
export interface ModelOpinion {
  code: string;
  /** 0 to 1. */
  confidence: number;
  /** Confident enough, and something that may be coded carries it. */
  suggested: boolean;
  evidence: readonly Evidence[];
  /** Why it is suggested, in a coder's words, most important first; empty where it is not. */
  reasons: readonly string[];
}

/** A model in use. */
export interface OpenModel {
  model: CodingModel;
  /** Opinions on every code the chart may have, the surest first. Each has words of the note as evidence. */
  rank(chart: ReadChart, setting: CodingSetting): ModelOpinion[];
}

function refusal(content: Partial<CodingModel>, knowledge: ModelKnowledge): string | undefined {
  if (content.format !== 'cleanclaim-coding-model-1' || !content.learned || content.system !== knowledge.system)
    return 'This is no coding model of this version. Train a new one.';
  if (content.release !== knowledge.release)
    return `The model was trained on ${content.release}; ${knowledge.release} is in force. Train it again.`;
  if (content.lexicon !== knowledge.lexicon || content.features?.join() !== FEATURES.join())
    return 'The model was trained with another version of the coding rules. Train it again.';
  return undefined;
}

/** Makes a stored model ready, once for many charts; refused with one sentence where it does not fit. */
export function openModel(
  content: Partial<CodingModel>,
  facts: CodeFacts,
  knowledge: ModelKnowledge,
): { ok: true; open: OpenModel } | { ok: false; message: string } {
  const message = refusal(content, knowledge);
  if (message !== undefined) return { ok: false, message };
  const model = content as CodingModel;
  const ranker = rankerOf(model.learned, facts);
  return {
    ok: true,
    open: {
      model,
      rank(chart, setting) {
        const termed = termChart(chart);
        const billable = ranker.rank(termed, setting).filter((ranked) => ranked.billable);
        return billable.map((ranked) => ({
          code: ranked.code,
          confidence: ranked.confidence,
          suggested: ranked.suggested,
          evidence: evidenceOf(termed, ranked),
          reasons: ranked.suggested ? reasonsOf(ranked, model.learned.rankers) : [],
        }));
      },
    },
  };
}
