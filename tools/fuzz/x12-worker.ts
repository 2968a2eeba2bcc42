import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { parentPort, workerData } from 'node:worker_threads';
import { fixtureCorpus, realCorpus } from '../../packages/x12/src/testing/fuzz/corpus.ts';
import { minimised } from '../../packages/x12/src/testing/fuzz/minimise.ts';
import { inputOf } from '../../packages/x12/src/testing/fuzz/mutate.ts';
import { problemOf } from '../../packages/x12/src/testing/fuzz/problems.ts';
import { seeded } from '../../packages/x12/src/testing/generate/random.ts';

/** An input that broke a promise, made small. */
export interface Found {
  kind: 'found';
  promise: string;
  details: string;
  index: number;
  bytes: Uint8Array;
}

/** The end of a worker's time. */
interface Ended {
  kind: 'ended';
  /** Number of the next input. */
  next: number;
  slowest: { ms: number; index: number; bytes: number };
}

export type Told = Found | Ended;

/** An input that takes longer than this is a problem, however loaded the machine is. */
const SLOW_MS = 10_000;
/** After so many inputs memory is looked at. */
const MEMORY_EVERY = 2000;
/** What may stay in memory beyond that after the first of these looks. */
const GROWTH_BYTES = 128e6;

interface Data {
  seed: number;
  from: number;
  /** Time to end at, on the clock of `performance.timeOrigin`. */
  end: number;
  progress: Int32Array;
}

const { seed, from, end, progress } = workerData as Data;
const tell = (told: Told): void => parentPort?.postMessage(told);

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

const corpus = [...fixtureCorpus(), ...realCorpus()];
const slowest = { ms: 0, index: 0, bytes: 0 };
let baseline: number | undefined;
let index = from;

for (; performance.timeOrigin + performance.now() < end; index += 1) {
  Atomics.store(progress, 0, index);
  const bytes = inputOf(seed, index, corpus);
  const start = performance.now();
  const problem = problemOf(bytes, seeded(index));
  const ms = performance.now() - start;
  if (ms > slowest.ms) Object.assign(slowest, { ms, index, bytes: bytes.length });
  if (problem !== undefined) {
    const { promise } = problem;
    const small = minimised(bytes, (less) => problemOf(less, seeded(index))?.promise === promise);
    const { details } = problemOf(small, seeded(index)) ?? problem;
    tell({ kind: 'found', promise, details, index, bytes: small });
  } else if (ms > SLOW_MS) {
    tell({
      kind: 'found',
      promise: 'an input is looked at in little time',
      details: `${ms.toFixed(0)} ms`,
      index,
      bytes,
    });
  }
  if ((index - from) % MEMORY_EVERY === MEMORY_EVERY - 1) lookAtMemory();
}
tell({ kind: 'ended', next: index, slowest });

function lookAtMemory(): void {
  collectGarbage();
  const { heapUsed } = process.memoryUsage();
  baseline ??= heapUsed;
  if (heapUsed < baseline + GROWTH_BYTES) return;
  const details = `${(heapUsed / 1e6).toFixed(0)} MB in use, ${(baseline / 1e6).toFixed(0)} MB at first`;
  tell({ kind: 'found', promise: 'nothing is kept of an input', details, index, bytes: new Uint8Array() });
  baseline = heapUsed;
}
