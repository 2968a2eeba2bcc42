import type { FeatureMatrix } from './matrix.ts';

/** One tree: nodes in arrays. A node without feature (-1) is a leaf with its value; else `left` if value <= limit. */
export interface Tree {
  feature: number[];
  limit: number[];
  left: number[];
  right: number[];
  value: number[];
}

/** Gradient-boosted trees for a yes/no question: log-odds = base + the sum of all trees. */
export interface BoostedTrees {
  base: number;
  trees: Tree[];
}

/** How trees grow. */
export interface TreeOptions {
  trees: number;
  depth: number;
  /** Share of each tree's answer that is taken. */
  rate: number;
  /** L2 penalty on leaf values. */
  penalty: number;
  /** Least sum of second derivatives in a leaf: about 4 times the charts' uncertain rows. */
  leastWeight: number;
  /** Share of the features that each tree may look at. */
  features: number;
  /** Share of the rows that each tree learns from. */
  rows: number;
  /** Rows with a smaller miss are easy: only `easyShare` of them are looked at, each for many. */
  easyMiss: number;
  easyShare: number;
}

const BINS = 48;

/** Small generator with a fixed start (mulberry32): the same rows and features on every machine. */
function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

interface Binned {
  /** Row by row: bin of each feature. */
  bins: Uint8Array;
  /** For each feature the upper limits of its bins, ascending, without the last. */
  limits: Float64Array[];
}

/** Upper limits of bins that hold about the same number of rows. */
function limitsOf(matrix: FeatureMatrix, feature: number): Float64Array {
  const step = Math.max(1, Math.floor(matrix.rows / 20_000));
  const sample = new Float64Array(Math.ceil(matrix.rows / step));
  for (let i = 0, row = 0; row < matrix.rows; row += step, i++)
    sample[i] = matrix.values[row * matrix.width + feature] ?? 0;
  sample.sort();
  const limits: number[] = [];
  const distinct = [...new Set(sample)];
  if (distinct.length <= BINS) {
    for (let i = 0; i + 1 < distinct.length; i++) limits.push(((distinct[i] ?? 0) + (distinct[i + 1] ?? 0)) / 2);
    return Float64Array.from(limits);
  }
  for (let bin = 1; bin < BINS; bin++) {
    const limit = sample[Math.floor((bin * sample.length) / BINS)] ?? 0;
    if (limit !== limits.at(-1)) limits.push(limit);
  }
  return Float64Array.from(limits);
}

function binOf(limits: Float64Array, value: number): number {
  let low = 0;
  let high = limits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value <= (limits[middle] ?? 0)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function binned(matrix: FeatureMatrix): Binned {
  const limits = Array.from({ length: matrix.width }, (_, feature) => limitsOf(matrix, feature));
  const bins = new Uint8Array(matrix.rows * matrix.width);
  for (let i = 0; i < bins.length; i++)
    bins[i] = binOf(limits[i % matrix.width] ?? new Float64Array(), matrix.values[i] ?? 0);
  return { bins, limits };
}

interface Split {
  feature: number;
  bin: number;
  gain: number;
}

/** Sums of first and second derivatives for each feature and bin, over the rows of one node. */
class Histogram {
  readonly sums: Float64Array;
  readonly width: number;
  constructor(width: number) {
    this.width = width;
    this.sums = new Float64Array(width * BINS * 2);
  }

  static of(grower: Grower, rows: Int32Array): Histogram {
    const { width, first, second, features } = grower;
    const histogram = new Histogram(width);
    const { sums } = histogram;
    const { bins } = grower.data;
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i] as number;
      const g = first[row] as number;
      const h = second[row] as number;
      const at = row * width;
      for (let k = 0; k < features.length; k++) {
        const feature = features[k] as number;
        const slot = (feature * BINS + (bins[at + feature] as number)) * 2;
        sums[slot] = (sums[slot] as number) + g;
        sums[slot + 1] = (sums[slot + 1] as number) + h;
      }
    }
    return histogram;
  }

  /** What is left of this node when a child is taken away: cheaper than counting the other child. */
  without(child: Histogram): Histogram {
    const rest = new Histogram(this.width);
    for (let i = 0; i < rest.sums.length; i++) rest.sums[i] = (this.sums[i] as number) - (child.sums[i] as number);
    return rest;
  }

  /** The split that gains most among the allowed features; undefined when none gains. */
  bestSplit(features: readonly number[], options: TreeOptions): Split | undefined {
    let best: Split | undefined;
    const worth = (g: number, h: number) => (g * g) / (h + options.penalty);
    for (const feature of features) {
      const base = feature * BINS * 2;
      let g = 0;
      let h = 0;
      for (let bin = 0; bin < BINS; bin++) {
        g += this.sums[base + bin * 2] as number;
        h += this.sums[base + bin * 2 + 1] as number;
      }
      const whole = worth(g, h);
      let leftG = 0;
      let leftH = 0;
      for (let bin = 0; bin < BINS - 1; bin++) {
        leftG += this.sums[base + bin * 2] as number;
        leftH += this.sums[base + bin * 2 + 1] as number;
        if (leftH < options.leastWeight) continue;
        if (h - leftH < options.leastWeight) break;
        const gain = worth(leftG, leftH) + worth(g - leftG, h - leftH) - whole;
        if (gain > 1e-9 && (!best || gain > best.gain)) best = { feature, bin, gain };
      }
    }
    return best;
  }

  totals(feature: number): { g: number; h: number } {
    let g = 0;
    let h = 0;
    for (let bin = 0; bin < BINS; bin++) {
      g += this.sums[(feature * BINS + bin) * 2] as number;
      h += this.sums[(feature * BINS + bin) * 2 + 1] as number;
    }
    return { g, h };
  }
}

interface Grower {
  data: Binned;
  width: number;
  first: Float64Array;
  second: Float64Array;
  features: readonly number[];
  options: TreeOptions;
  tree: Tree;
}

function addLeaf(tree: Tree, value: number): number {
  tree.feature.push(-1);
  tree.limit.push(0);
  tree.left.push(-1);
  tree.right.push(-1);
  tree.value.push(value);
  return tree.value.length - 1;
}

/** Grows the node of these rows and everything below; returns its index. */
function grow(grower: Grower, rows: Int32Array, histogram: Histogram, depth: number): number {
  const { options, tree, data, width } = grower;
  const { g, h } = histogram.totals(grower.features[0] ?? 0);
  const node = addLeaf(tree, (options.rate * g) / (h + options.penalty));
  const split = depth < options.depth ? histogram.bestSplit(grower.features, options) : undefined;
  if (!split) return node;
  const left = rows.filter((row) => (data.bins[row * width + split.feature] as number) <= split.bin);
  const right = rows.filter((row) => (data.bins[row * width + split.feature] as number) > split.bin);
  const small = left.length <= right.length ? left : right;
  const counted = Histogram.of(grower, small);
  const rest = histogram.without(counted);
  tree.feature[node] = split.feature;
  tree.limit[node] = data.limits[split.feature]?.[split.bin] ?? Number.POSITIVE_INFINITY;
  tree.left[node] = grow(grower, left, small === left ? counted : rest, depth + 1);
  tree.right[node] = grow(grower, right, small === left ? rest : counted, depth + 1);
  return node;
}

function leafValue(tree: Tree, values: Float32Array, at: number): number {
  let node = 0;
  for (;;) {
    const feature = tree.feature[node] as number;
    if (feature < 0) return tree.value[node] as number;
    const goLeft = (values[at + feature] as number) <= (tree.limit[node] as number);
    node = (goLeft ? tree.left[node] : tree.right[node]) as number;
  }
}

/**
 * Derivatives of the loss at each row, and the rows that the next tree learns from: most of those that are still wrong,
 * few of the easy ones, which then count for many (gradient-based one-side sampling).
 */
function drawRows(
  labels: Uint8Array,
  odds: Float64Array,
  first: Float64Array,
  second: Float64Array,
  options: TreeOptions,
  random: () => number,
): Int32Array {
  const drawn = new Int32Array(labels.length);
  let count = 0;
  for (let row = 0; row < labels.length; row++) {
    const p = 1 / (1 + Math.exp(-(odds[row] as number)));
    const miss = (labels[row] as number) - p;
    const easy = Math.abs(miss) < options.easyMiss;
    const weight = easy ? 1 / options.easyShare : 1;
    first[row] = miss * weight;
    second[row] = Math.max(p * (1 - p), 1e-6) * weight;
    if (random() < options.rows * (easy ? options.easyShare : 1)) drawn[count++] = row;
  }
  return drawn.slice(0, count);
}

/**
 * Learns boosted trees by histograms (Newton steps on the logistic loss).
 * @param labels 1 for yes, 0 for no, one a row
 */
export function growTrees(matrix: FeatureMatrix, labels: Uint8Array, options: TreeOptions): BoostedTrees {
  const random = seeded(7);
  const data = binned(matrix);
  let yes = 0;
  for (const label of labels) yes += label;
  const base = Math.log((yes + 0.5) / (labels.length - yes + 0.5));
  const odds = new Float64Array(matrix.rows).fill(base);
  const first = new Float64Array(matrix.rows);
  const second = new Float64Array(matrix.rows);
  const trees: Tree[] = [];
  for (let t = 0; t < options.trees; t++) {
    const rows = drawRows(labels, odds, first, second, options, random);
    const drawn = Array.from({ length: matrix.width }, (_, f) => f).filter(() => random() < options.features);
    const features = drawn.length > 0 ? drawn : [t % matrix.width];
    const tree: Tree = { feature: [], limit: [], left: [], right: [], value: [] };
    const grower = { data, width: matrix.width, first, second, features, options, tree };
    grow(grower, rows, Histogram.of(grower, rows), 0);
    trees.push(tree);
    for (let row = 0; row < matrix.rows; row++)
      odds[row] = (odds[row] as number) + leafValue(tree, matrix.values, row * matrix.width);
  }
  return { base, trees };
}

/** Log-odds of one row. */
export function treesLogOdds(model: BoostedTrees, matrix: FeatureMatrix, row: number): number {
  let sum = model.base;
  for (const tree of model.trees) sum += leafValue(tree, matrix.values, row * matrix.width);
  return sum;
}

/**
 * What each feature adds to the log-odds of one row: the change of the node's value at each of its splits, summed over
 * all trees. Together with the roots they are the log-odds.
 * @param sums one number a feature; added to
 */
export function addTreeContributions(model: BoostedTrees, values: Float32Array, sums: Float64Array): void {
  for (const tree of model.trees) {
    let node = 0;
    for (;;) {
      const feature = tree.feature[node] as number;
      if (feature < 0) break;
      const goLeft = (values[feature] as number) <= (tree.limit[node] as number);
      const next = (goLeft ? tree.left[node] : tree.right[node]) as number;
      sums[feature] = (sums[feature] as number) + (tree.value[next] as number) - (tree.value[node] as number);
      node = next;
    }
  }
}
