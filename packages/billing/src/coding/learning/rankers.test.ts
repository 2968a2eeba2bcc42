import { expect, test } from 'vitest';
import { fitLogistic, logisticLogOdds } from './logistic.ts';
import { matrixOf } from './matrix.ts';
import { minimize } from './minimize.ts';
import { growTrees, type TreeOptions, treesLogOdds } from './trees.ts';

const OPTIONS: TreeOptions = {
  trees: 40,
  depth: 3,
  rate: 0.3,
  penalty: 1,
  leastWeight: 1,
  features: 1,
  rows: 1,
  easyMiss: 0,
  easyShare: 1,
};

/** Four corners, each many times. */
const corners = matrixOf(
  Array.from({ length: 400 }, (_, i) => [i & 1, (i >> 1) & 1]),
  2,
);

test('the lowest point of a bowl is found', () => {
  // (x - 3)^2 + 10 (y + 1)^2
  const point = minimize(
    (at, slope) => {
      const [x = 0, y = 0] = at;
      slope[0] = 2 * (x - 3);
      slope[1] = 20 * (y + 1);
      return (x - 3) ** 2 + 10 * (y + 1) ** 2;
    },
    new Float64Array([0, 0]),
  );
  expect(point[0]).toBeCloseTo(3, 3);
  expect(point[1]).toBeCloseTo(-1, 3);
});

test('logistic regression gives a step the log-odds that it has', () => {
  // Where the first feature is 1, three of four are yes; where it is 0, one of four.
  const labels = Uint8Array.from({ length: 400 }, (_, i) => (((i & 1) === 1) === (i >> 1) % 4 < 3 ? 1 : 0));
  const model = fitLogistic(corners, labels, 0.001);
  expect(logisticLogOdds(model, corners, 1)).toBeCloseTo(Math.log(3), 1);
  expect(logisticLogOdds(model, corners, 0)).toBeCloseTo(-Math.log(3), 1);
});

test('boosted trees learn what no sum of single features says: either, but not both', () => {
  const labels = Uint8Array.from({ length: 400 }, (_, i) => (i & 1) ^ ((i >> 1) & 1));
  // A few rows out of balance, so that a first split gains.
  labels[0] = 1;
  const model = growTrees(corners, labels, OPTIONS);
  expect(treesLogOdds(model, corners, 1)).toBeGreaterThan(1);
  expect(treesLogOdds(model, corners, 2)).toBeGreaterThan(1);
  expect(treesLogOdds(model, corners, 3)).toBeLessThan(-1);
});

test('trees that look at few of the easy rows still give about their odds', () => {
  const labels = Uint8Array.from({ length: 400 }, (_, i) => (i % 40 === 1 ? 1 : 0));
  const model = growTrees(corners, labels, { ...OPTIONS, trees: 30, easyMiss: 0.2, easyShare: 0.3 });
  const share = 1 / (1 + Math.exp(-treesLogOdds(model, corners, 1)));
  expect(share).toBeGreaterThan(0.05);
  expect(share).toBeLessThan(0.2);
  expect(treesLogOdds(model, corners, 0)).toBeLessThan(-2.5);
});
