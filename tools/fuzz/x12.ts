/**
 * `npm run fuzz [-- --seconds N] [--seed S] [--from I]`: damages X12 files at random for ten minutes and demands that the
 * package keeps its promises whatever it is given. Each input follows from the seed and its number, so that a run can be
 * repeated. An input that breaks a promise is made small and kept in fixtures/fuzz, where a test replays it.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { FUZZ_FOLDER } from '../../packages/x12/src/testing/fuzz/corpus.ts';
import type { Found, Told } from './x12-worker.ts';

/** An input that takes longer is a hang: the worker is ended and goes on behind it. */
const HANG_MS = 60_000;
/** Inputs that are kept for one promise. */
const KEPT = 3;

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '600' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    from: { type: 'string', default: '0' },
  },
});
const seconds = Number(values.seconds);
const seed = Number(values.seed);
if (!(seconds > 0) || !Number.isSafeInteger(seed)) {
  console.error('--seconds and --seed are numbers.');
  process.exit(2);
}

const end = performance.now() + seconds * 1000;
const kept = new Map<string, number>();
let inputs = 0;
let problems = 0;
let slowest = { ms: 0, index: 0, bytes: 0 };

/** Keeps an input that breaks a promise, and says so. */
function keep({ promise, details, index, bytes }: Found): void {
  problems += 1;
  const count = kept.get(promise) ?? 0;
  kept.set(promise, count + 1);
  if (count >= KEPT) return;
  mkdirSync(FUZZ_FOLDER, { recursive: true });
  const name = `${promise.replaceAll(/[^a-z0-9]+/gi, '-').toLowerCase()}.${seed}-${index}.edi`;
  writeFileSync(join(FUZZ_FOLDER, name), bytes);
  console.error(
    `\nBroken: ${promise} (seed ${seed}, input ${index}, ${bytes.length} bytes, fixtures/fuzz/${name})\n  ${details.slice(0, 1500)}`,
  );
}

/** One worker from input `from` on; gives the number of the next input once it has ended. */
function run(from: number): Promise<number> {
  return new Promise((resolve) => {
    const progress = new Int32Array(new SharedArrayBuffer(4));
    const worker = new Worker(new URL('x12-worker.ts', import.meta.url), {
      workerData: { seed, from, end: performance.timeOrigin + end, progress },
      resourceLimits: { maxOldGenerationSizeMb: 1500 },
    });
    let [last, since] = [-1, performance.now()];
    const watch = setInterval(() => {
      const index = Atomics.load(progress, 0);
      if (index !== last) [last, since] = [index, performance.now()];
      else if (performance.now() - since > HANG_MS)
        stop(index, 'no input hangs', `no end after ${HANG_MS / 1000} seconds`);
    }, 1000);
    const finish = (next: number): void => {
      clearInterval(watch);
      inputs += next - from;
      resolve(next);
    };
    const stop = (index: number, promise: string, details: string): void => {
      void worker.terminate();
      keep({ kind: 'found', promise, details, index, bytes: new Uint8Array() });
      finish(index + 1);
    };
    worker.on('message', (told: Told) => {
      if (told.kind === 'found') keep(told);
      else {
        if (told.slowest.ms > slowest.ms) slowest = told.slowest;
        finish(told.next);
      }
    });
    worker.on('error', (error) => stop(Atomics.load(progress, 0), 'an input takes little memory', String(error)));
  });
}

console.log(`Fuzzing X12 for ${seconds} seconds with --seed ${seed}`);
let next = Number(values.from);
while (performance.now() < end) next = await run(next);
console.log(
  `${inputs} inputs, ${problems} broken promises; the slowest input (${slowest.index}, ${slowest.bytes} bytes) took ${slowest.ms.toFixed(0)} ms`,
);
if (problems > 0) process.exitCode = 1;
