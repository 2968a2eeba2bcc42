import { expect, test } from 'vitest';
import { foldOf } from './folds.ts';
import {
  bestF1,
  bestPrecisionAt,
  bestRecallAt,
  meanAveragePrecision,
  microScore,
  operatingPoints,
  truncated,
} from './metrics.ts';

const pair = (predicted: string[], gold: string[]) => ({ predicted: new Set(predicted), gold: new Set(gold) });

test('micro scores count over all charts before they divide', () => {
  // 1 of 2 and 1 of 1 suggestions are right; 1 of 3 and 1 of 1 codes are found.
  const score = microScore([pair(['I10', 'E119'], ['I10', 'R05', 'R51']), pair(['J189'], ['J189'])]);
  expect(score).toMatchObject({ correct: 2, predicted: 3, gold: 4 });
  expect(score.precision).toBeCloseTo(2 / 3);
  expect(score.recall).toBeCloseTo(0.5);
  expect(score.microF1).toBeCloseTo(4 / 7);
});

test('nothing suggested and nothing to find scores 0, not a division by zero', () => {
  expect(microScore([])).toMatchObject({ precision: 0, recall: 0, microF1: 0 });
});

test('codes left out count on neither side', () => {
  const score = microScore([pair(['I10', 'E119'], ['I10', 'R05'])], (code) => code === 'I10');
  expect(score).toMatchObject({ correct: 1, predicted: 1, gold: 1 });
});

test('two codes of one category count once as a category', () => {
  const [one] = truncated([pair(['E119', 'E118'], ['E112'])], 3);
  expect(one && microScore([one])).toMatchObject({ correct: 1, predicted: 1, gold: 1 });
});

test('mean average precision is the mean over charts of the precision where each code stands', () => {
  // First chart: found at places 1 and 3 of 3 codes: (1 + 2/3 + 0) / 3. Second: place 2: 1/2.
  const value = meanAveragePrecision([
    { ranking: ['I10', 'R05', 'E119'], gold: new Set(['I10', 'E119', 'Z87891']) },
    { ranking: ['R51', 'J189'], gold: new Set(['J189']) },
    { ranking: ['R51'], gold: new Set() },
  ]);
  expect(value).toBeCloseTo((5 / 9 + 0.5) / 2);
});

test('operating points go from strict to lax and keep equal confidences together', () => {
  const points = operatingPoints(
    [
      { confidence: 0.5, correct: true },
      { confidence: 0.9, correct: true },
      { confidence: 0.5, correct: false },
      { confidence: 0.1, correct: false },
    ],
    4,
  );
  expect(points.map((p) => [p.threshold, p.correct, p.predicted])).toEqual([
    [0.9, 1, 1],
    [0.5, 2, 3],
    [0.1, 2, 4],
  ]);
  expect(bestPrecisionAt(points, 0.5)?.threshold).toBe(0.5);
  expect(bestPrecisionAt(points, 0.6)).toBeUndefined();
  expect(bestRecallAt(points, 0.9)?.recall).toBe(0.25);
  expect(bestF1(points)?.threshold).toBe(0.5);
});

test('folds depend on the id alone and are of like size', () => {
  const sizes = [0, 0, 0, 0, 0];
  for (let i = 0; i < 1000; i++) {
    const fold = foldOf(`chart-${i}`, 5);
    sizes[fold] = (sizes[fold] ?? 0) + 1;
  }
  expect(Math.min(...sizes)).toBeGreaterThan(150);
  expect(foldOf('chart-7', 5)).toBe(foldOf('chart-7', 5));
});
