/**
 * Posts one stored payment in a process of its own, so that its peak memory is that of the posting alone:
 * `node remittance-run.ts DATA_FOLDER TENANT RECEIVED_FILE`. Prints what it did as JSON.
 */
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';

export interface RemittanceRun {
  /** Seconds of reading the answer, which finds the payments of the file. */
  readSeconds: number;
  /** Seconds of posting. */
  seconds: number;
  /** Of them, what this process worked; the rest is the database and waiting. */
  cpuSeconds: number;
  claimPayments: number;
  exceptions: number;
  /** Peak resident memory of the process before the posting and after it, in MB. */
  idlePeak: number;
  peak: number;
}

// As the command line starts.
enableCompileCache(join(import.meta.dirname, '../../node_modules/.cache/cleanclaim'));
const { keepMemorySmall } = await import('../../apps/server/src/bin/keep-memory-small.ts');
keepMemorySmall();
const { runJob } = await import('../../apps/server/src/jobs/worker.ts');
const { postWholeRemittance } = await import('../../apps/server/src/operations/post-remittance.ts');
const { openDataHome } = await import('../../apps/server/src/platform/data-home.ts');
const { openRuntime } = await import('../../apps/server/src/platform/open-runtime.ts');

const [dir = '', tenantId = '', receivedFileId = ''] = process.argv.slice(2);
const peakNow = () => process.resourceUsage().maxRSS / 1000;
const runtime = await openRuntime({
  home: openDataHome(dir),
  worker: false,
  onError: (error) => {
    throw error;
  },
});
const actor = { tenantId, name: 'bench', roles: ['system'] as const };
const idlePeak = peakNow();
const beforeReading = performance.now();
await runJob(runtime, 'read-answer', { tenantId, receivedFileId });
const start = performance.now();
const cpu = process.cpuUsage();
const posted = await postWholeRemittance(runtime, actor, { receivedFileId, index: 0 });
const { user, system } = process.cpuUsage(cpu);
const result: RemittanceRun = {
  readSeconds: (start - beforeReading) / 1000,
  seconds: (performance.now() - start) / 1000,
  cpuSeconds: (user + system) / 1e6,
  claimPayments: posted.claimPayments,
  exceptions: posted.exceptions,
  idlePeak,
  peak: peakNow(),
};
console.log(JSON.stringify(result));
await runtime.close();
