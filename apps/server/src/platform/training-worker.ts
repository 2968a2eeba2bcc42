import { parentPort, workerData } from 'node:worker_threads';
import { buildCodingKnowledge, type CodedVisitNotes, trainPracticeModel } from '@cleanclaim/billing/coding';
import { loadCodeSets } from './installed-code-sets.ts';

/** What the thread is given. */
export interface TrainingTask {
  dataDir: string;
  isoDate: string;
  visits: CodedVisitNotes[];
}

// The thread of `trainInThread`: it holds its own copy of the code sets and ends with its answer.
const { dataDir, isoDate, visits } = workerData as TrainingTask;
parentPort?.postMessage(trainPracticeModel(visits, buildCodingKnowledge(loadCodeSets({ dir: dataDir }), isoDate)));
