import type { FeatureMatrix } from './matrix.ts';
import { minimize } from './minimize.ts';

/**
 * Logistic regression in which each feature is cut into steps with a weight of their own: bends are learned, and each
 * weight can be read. Log-odds = bias + the weight of the step of each feature.
 */
export interface StepLogistic {
  bias: number;
  /** For each feature the upper limits of its steps, ascending, without the last. */
  limits: number[][];
  /** For each feature one weight more than limits. */
  weights: number[][];
}

const STEPS = 12;

/** Limits that part the rows into about equal steps; few distinct values each get a step of their own. */
function stepLimits(matrix: FeatureMatrix, feature: number): number[] {
  const column = new Float64Array(matrix.rows);
  for (let row = 0; row < matrix.rows; row++) column[row] = matrix.values[row * matrix.width + feature] ?? 0;
  column.sort();
  const distinct = [...new Set(column)];
  const limits: number[] = [];
  if (distinct.length <= STEPS) {
    for (let i = 0; i + 1 < distinct.length; i++) limits.push(((distinct[i] ?? 0) + (distinct[i + 1] ?? 0)) / 2);
    return limits;
  }
  // Most features are 0 on most rows: equal steps are cut from the rows that differ from the most common value too.
  const lowest = column[0] ?? 0;
  const above = column.filter((value) => value > lowest);
  if (above.length < column.length * 0.9) limits.push(lowest + ((above[0] ?? lowest) - lowest) / 2);
  for (let step = 1; step < STEPS; step++) {
    const limit = above[Math.floor((step * above.length) / STEPS)] ?? lowest;
    if (limit > (limits.at(-1) ?? Number.NEGATIVE_INFINITY)) limits.push(limit);
  }
  return limits;
}

function stepOf(limits: readonly number[], value: number): number {
  let step = 0;
  while (step < limits.length && value > (limits[step] as number)) step++;
  return step;
}

/** Row by row, the column of the one-hot matrix of each feature. */
function stepColumns(matrix: FeatureMatrix, limits: readonly number[][]): { columns: Int32Array; count: number } {
  const starts: number[] = [];
  let count = 0;
  for (const list of limits) {
    starts.push(count);
    count += list.length + 1;
  }
  const columns = new Int32Array(matrix.rows * matrix.width);
  for (let i = 0; i < columns.length; i++) {
    const feature = i % matrix.width;
    columns[i] = (starts[feature] as number) + stepOf(limits[feature] as number[], matrix.values[i] as number);
  }
  return { columns, count };
}

interface Objective {
  /** Penalized negative log-likelihood at a point; writes its slope. The last place is the bias, which is not penalized. */
  at(point: Float64Array, slope: Float64Array): number;
}

function objectiveOf(columns: Int32Array, width: number, labels: Uint8Array, penalty: number): Objective {
  return {
    at(point, slope) {
      slope.fill(0);
      const last = point.length - 1;
      let loss = 0;
      let biasSlope = 0;
      for (let row = 0, i = 0; row < labels.length; row++) {
        let odds = point[last] as number;
        const end = i + width;
        for (let j = i; j < end; j++) odds += point[columns[j] as number] as number;
        const label = labels[row] as number;
        loss += Math.log1p(Math.exp(-Math.abs(odds))) + Math.max(odds, 0) - label * odds;
        const miss = 1 / (1 + Math.exp(-odds)) - label;
        biasSlope += miss;
        for (; i < end; i++) slope[columns[i] as number] = (slope[columns[i] as number] as number) + miss;
      }
      for (let w = 0; w < last; w++) {
        const weight = point[w] as number;
        loss += (penalty / 2) * weight * weight;
        slope[w] = (slope[w] as number) + penalty * weight;
      }
      slope[last] = biasSlope;
      return loss;
    },
  };
}

/**
 * Fits the weights: L2-penalized likelihood by L-BFGS, no random order, the same result on every machine.
 * @param labels 1 for yes, 0 for no, one a row
 * @param penalty L2 penalty on each weight
 */
export function fitLogistic(matrix: FeatureMatrix, labels: Uint8Array, penalty: number): StepLogistic {
  const limits = Array.from({ length: matrix.width }, (_, feature) => stepLimits(matrix, feature));
  const { columns, count } = stepColumns(matrix, limits);
  let yes = 0;
  for (const label of labels) yes += label;
  const start = new Float64Array(count + 1);
  start[count] = Math.log((yes + 0.5) / (matrix.rows - yes + 0.5));
  const point = minimize(objectiveOf(columns, matrix.width, labels, penalty).at, start);
  let at = 0;
  return {
    bias: point[count] as number,
    limits,
    weights: limits.map((list) => {
      const part = Array.from(point.subarray(at, at + list.length + 1));
      at += list.length + 1;
      return part;
    }),
  };
}

/** Log-odds of one row. */
export function logisticLogOdds(model: StepLogistic, matrix: FeatureMatrix, row: number): number {
  let sum = model.bias;
  for (let feature = 0; feature < matrix.width; feature++)
    sum += stepWeight(model, feature, matrix.values[row * matrix.width + feature] as number);
  return sum;
}

/** What one feature's value adds to the log-odds. */
export function stepWeight(model: StepLogistic, feature: number, value: number): number {
  return (model.weights[feature] as number[])[stepOf(model.limits[feature] as number[], value)] as number;
}
