import type { CodingModel } from '@cleanclaim/billing/coding';

const score = { precision: 0.5, recall: 0.5, microF1: 0.5, correct: 1, predicted: 2, gold: 2 };

/** A model that was trained on nothing, of a version that no product opens: for what keeps, lists and switches models. */
export function smallModel(): CodingModel {
  return {
    format: 'cleanclaim-coding-model-1',
    system: 'icd10cm',
    release: 'none',
    lexicon: 'none',
    features: [],
    charts: 0,
    mayBeOn: false,
    evaluation: { heldBackCharts: 0, rules: score, model: score, gain: 0, gainError: 0, verdict: '' },
    learned: {
      table: { codes: [], chartCodes: [], chartFolds: [], terms: {} },
    } as unknown as CodingModel['learned'],
  };
}
