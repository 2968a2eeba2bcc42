/** Micro-averaged agreement of suggested with accepted codes; shares are 0 to 1, 0 where nothing was asked. */
export interface MicroScore {
  precision: number;
  recall: number;
  microF1: number;
  correct: number;
  predicted: number;
  gold: number;
}

/** Codes of one chart: what was suggested and what a coder gave. */
export interface CodePair {
  predicted: ReadonlySet<string>;
  gold: ReadonlySet<string>;
}

/** Precision, recall and F1 from three counts. */
export function scoreOfCounts(correct: number, predicted: number, gold: number): MicroScore {
  return {
    precision: predicted === 0 ? 0 : correct / predicted,
    recall: gold === 0 ? 0 : correct / gold,
    microF1: predicted + gold === 0 ? 0 : (2 * correct) / (predicted + gold),
    correct,
    predicted,
    gold,
  };
}

/**
 * Counts over all charts before dividing, so that a chart with many codes weighs more (micro average).
 * @param keep codes that count on both sides, for example those a training fold has seen; by default all
 */
export function microScore<T extends CodePair>(
  pairs: Iterable<T>,
  keep: (code: string, pair: T) => boolean = () => true,
): MicroScore {
  let correct = 0;
  let predicted = 0;
  let gold = 0;
  for (const pair of pairs) {
    for (const code of pair.predicted) {
      if (!keep(code, pair)) continue;
      predicted++;
      if (pair.gold.has(code)) correct++;
    }
    for (const code of pair.gold) if (keep(code, pair)) gold++;
  }
  return scoreOfCounts(correct, predicted, gold);
}

/** The same pairs by the first characters of their codes: 3 for an ICD-10-CM category. Repeats count once. */
export function truncated(pairs: readonly CodePair[], length: number): CodePair[] {
  const cut = (codes: ReadonlySet<string>) => new Set([...codes].map((code) => code.slice(0, length)));
  return pairs.map((pair) => ({ predicted: cut(pair.predicted), gold: cut(pair.gold) }));
}

/**
 * Mean average precision: for each chart the mean, over its codes, of the precision at the place where the code stands
 * in the ranking (0 where it does not). Charts without codes are left out.
 */
export function meanAveragePrecision(
  charts: Iterable<{ ranking: readonly string[]; gold: ReadonlySet<string> }>,
): number {
  let sum = 0;
  let count = 0;
  for (const { ranking, gold } of charts) {
    if (gold.size === 0) continue;
    let found = 0;
    let precisions = 0;
    for (const [i, code] of ranking.entries()) {
      if (!gold.has(code)) continue;
      found++;
      precisions += found / (i + 1);
    }
    sum += precisions / gold.size;
    count++;
  }
  return count === 0 ? 0 : sum / count;
}

/** A suggestion with its confidence and whether the coder gave the code. */
export interface Judged {
  confidence: number;
  correct: boolean;
}

/** A place on the curve that a threshold draws: everything with at least this confidence is suggested. */
export interface OperatingPoint extends MicroScore {
  threshold: number;
}

/**
 * Every operating point from strict to lax. Suggestions of equal confidence stand or fall together.
 * @param gold number of codes there were to find, those without any suggestion too
 */
export function operatingPoints(judged: readonly Judged[], gold: number): OperatingPoint[] {
  const sorted = [...judged].sort((a, b) => b.confidence - a.confidence);
  const points: OperatingPoint[] = [];
  let correct = 0;
  for (const [i, one] of sorted.entries()) {
    if (one.correct) correct++;
    if (sorted[i + 1]?.confidence === one.confidence) continue;
    points.push({ ...scoreOfCounts(correct, i + 1, gold), threshold: one.confidence });
  }
  return points;
}

/** The best precision among points that find at least this share; undefined when none does. */
export function bestPrecisionAt(points: readonly OperatingPoint[], recall: number): OperatingPoint | undefined {
  return best(
    points.filter((point) => point.recall >= recall),
    (point) => point.precision,
  );
}

/** The best recall among points that are right at least this often; undefined when none is. */
export function bestRecallAt(points: readonly OperatingPoint[], precision: number): OperatingPoint | undefined {
  return best(
    points.filter((point) => point.precision >= precision),
    (point) => point.recall,
  );
}

/** The point with the highest F1; undefined when there is none. */
export function bestF1(points: readonly OperatingPoint[]): OperatingPoint | undefined {
  return best(points, (point) => point.microF1);
}

function best(points: readonly OperatingPoint[], worth: (point: OperatingPoint) => number): OperatingPoint | undefined {
  let found: OperatingPoint | undefined;
  for (const point of points) if (!found || worth(point) > worth(found)) found = point;
  return found;
}
