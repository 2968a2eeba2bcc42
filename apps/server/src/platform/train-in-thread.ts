import { Worker } from 'node:worker_threads';
import type { TrainResult } from '@cleanclaim/billing/coding';
import type { TrainingTask } from './training-worker.ts';

/** Trains a model in a thread of its own: minutes of computing must not hold up requests and jobs. */
export function trainInThread(task: TrainingTask): Promise<TrainResult> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./training-worker.ts', import.meta.url), {
      workerData: task,
      resourceLimits: { maxOldGenerationSizeMb: 2048 },
    });
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`the training ended with code ${code}`)));
  });
}
