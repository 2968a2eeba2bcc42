import { measure } from 'mitata';

/** One thing that was timed: how much of a unit it does in a second. */
export interface Figure {
  label: string;
  /** `MB`, `claims` ... of one run. */
  unit: string;
  perSecond: number;
}

/** What the product does beside a bare way to touch the same input, measured in the same run. */
export interface Comparison {
  product: Figure;
  baselines: readonly Figure[];
}

export interface Bench {
  name: string;
  /** What is measured and what its baselines are, in a sentence or two for the page. */
  about: string;
  run(): Promise<Comparison[]>;
}

const NANOSECONDS = 1e9;

/** The work's result goes here, so that no engine leaves the work out. */
let kept: unknown;

/**
 * Times one piece of work by the median of its samples (three at least, for half a second).
 * @param amount how many units one run does
 */
export async function timed(label: string, unit: string, amount: number, work: () => unknown): Promise<Figure> {
  const run = () => {
    const result = work();
    kept = result;
    return result;
  };
  const stats = await measure(run, { min_samples: 3, min_cpu_time: 0.5 * NANOSECONDS, warmup_samples: 1 });
  if (kept === undefined) throw new Error(`${label} gave no result`);
  return { label, unit, perSecond: (amount * NANOSECONDS) / stats.p50 };
}

/** Times one run of work that changes what it works on, so that a second run would be another measurement. */
export async function timedOnce(
  label: string,
  unit: string,
  amount: number,
  work: () => Promise<unknown>,
): Promise<Figure> {
  const start = performance.now();
  await work();
  return { label, unit, perSecond: (amount * 1000) / (performance.now() - start) };
}

/** Megabytes of a file, for `timed`. */
export function megabytes(bytes: Uint8Array): number {
  return bytes.length / 1e6;
}

function rounded(value: number): string {
  return value.toLocaleString('en-US', { maximumSignificantDigits: 3 });
}

/** Rows of a Markdown table: the product, each baseline, and how often the product's speed goes into it. */
export function tableOf(comparisons: readonly Comparison[]): string {
  const rows = comparisons.flatMap(({ product, baselines }) => [
    `| **${product.label}** | ${rounded(product.perSecond)} ${product.unit}/s | 1 |`,
    ...baselines.map(
      (one) =>
        `| ${one.label} | ${rounded(one.perSecond)} ${one.unit}/s | ${rounded(one.perSecond / product.perSecond)} |`,
    ),
  ]);
  return ['| what | speed | times the product |', '| --- | --- | --- |', ...rows].join('\n');
}
