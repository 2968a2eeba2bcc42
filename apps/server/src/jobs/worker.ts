import type { PgBoss } from 'pg-boss';
import { runAssistantQuestion } from '../operations/ask-assistant.ts';
import { askAuthorization } from '../operations/ask-authorization.ts';
import { buildClaim } from '../operations/build-claim.ts';
import { checkEligibilityDue } from '../operations/check-eligibility-due.ts';
import { deliverFile } from '../operations/deliver-file.ts';
import { deliverSubmission } from '../operations/deliver-submission.ts';
import { findVariances } from '../operations/find-variances.ts';
import { fitCodingModel } from '../operations/fit-coding-model.ts';
import { followUpClaims } from '../operations/follow-up-claims.ts';
import { importChart } from '../operations/import-chart.ts';
import { type Actor, mustPerform, type Runtime } from '../operations/operation.ts';
import { postWholeRemittance } from '../operations/post-remittance.ts';
import { readAnswer } from '../operations/read-answer.ts';
import { reconcileDeposits } from '../operations/reconcile-deposits.ts';
import { runStatements } from '../operations/run-statements.ts';
import { submitClaims } from '../operations/submit-claims.ts';
import { sweepSmallBalances } from '../operations/sweep-small-balances.ts';
import { watchAuthorizations } from '../operations/watch-authorizations.ts';
import { watchRoster } from '../operations/watch-roster.ts';
import { watchSubmissions } from '../operations/watch-submissions.ts';
import { type JobData, QUEUES, type QueueName } from './queues.ts';

/** Jobs act for the tenant they carry, as the system. */
function jobActor(queue: QueueName, tenantId: string): Actor {
  return { tenantId, name: `job:${queue}`, roles: ['system'] };
}

type Handlers = { [Q in QueueName]: (runtime: Runtime, actor: Actor, data: JobData[Q]) => Promise<unknown> };

/** One operation a queue. */
const HANDLERS: Handlers = {
  'import-chart': (runtime, actor, { receivedFileId }) => mustPerform(runtime, actor, importChart, { receivedFileId }),
  'prepare-encounter': (runtime, actor, { encounterId }) => mustPerform(runtime, actor, buildClaim, { encounterId }),
  'submit-claims': (runtime, actor) => mustPerform(runtime, actor, submitClaims, {}),
  'deliver-submission': (runtime, actor, { submissionId }) =>
    mustPerform(runtime, actor, deliverSubmission, { submissionId }),
  'deliver-file': (runtime, actor, { outgoingFileId }) => mustPerform(runtime, actor, deliverFile, { outgoingFileId }),
  'watch-submissions': (runtime, actor) => mustPerform(runtime, actor, watchSubmissions, {}),
  'watch-roster': (runtime, actor) => mustPerform(runtime, actor, watchRoster, {}),
  'check-eligibility': (runtime, actor) => mustPerform(runtime, actor, checkEligibilityDue, {}),
  'ask-authorization': (runtime, actor, { authorizationId, step }) =>
    askAuthorization(runtime, actor, { authorizationId, step }),
  'watch-authorizations': (runtime, actor) => mustPerform(runtime, actor, watchAuthorizations, {}),
  'read-answer': (runtime, actor, { receivedFileId }) => mustPerform(runtime, actor, readAnswer, { receivedFileId }),
  'post-remittance': (runtime, actor, { receivedFileId, index }) =>
    postWholeRemittance(runtime, actor, { receivedFileId, index }),
  'find-variances': (runtime, actor, { tenantId: _, ...asked }) => mustPerform(runtime, actor, findVariances, asked),
  'reconcile-deposits': (runtime, actor) => mustPerform(runtime, actor, reconcileDeposits, {}),
  'follow-up': async (runtime, actor) => {
    await mustPerform(runtime, actor, followUpClaims, {});
    await mustPerform(runtime, actor, sweepSmallBalances, { dryRun: false, nightly: true });
  },
  'run-statements': (runtime, actor, { after }) => mustPerform(runtime, actor, runStatements, after ? { after } : {}),
  'train-coding-model': (runtime, actor, { modelId, trainedBy }) =>
    fitCodingModel(runtime, actor, { modelId, trainedBy }),
  'ask-assistant': (runtime, actor, { answerId }) => runAssistantQuestion(runtime, actor, answerId),
};

/** Works on one job of a queue. */
export function runJob<Q extends QueueName>(runtime: Runtime, queue: Q, data: JobData[Q]): Promise<unknown> {
  return HANDLERS[queue](runtime, jobActor(queue, data.tenantId), data);
}

/** Starts working on every queue; a failed job is tried again with growing pauses, then kept as failed. */
export async function startWorker(
  boss: PgBoss,
  runtime: Runtime,
  onError: (queue: QueueName, error: unknown) => void,
): Promise<void> {
  for (const queue of QUEUES) {
    const options = {
      batchSize: 20,
      pollingIntervalSeconds: 2,
      notifyPollingIntervalSeconds: 5,
      heartbeatRefreshSeconds: 3,
      burstWhenBatchFull: true,
    };
    await boss.work<JobData[typeof queue]>(queue, { ...options, perJobResults: true }, async (jobs) => {
      const results = [];
      for (const job of jobs) {
        try {
          await runJob(runtime, queue, job.data);
          results.push({ id: job.id, status: 'completed' as const });
        } catch (error) {
          onError(queue, error);
          results.push({ id: job.id, status: 'failed' as const, output: { message: errorName(error) } });
        }
      }
      return results;
    });
  }
}

/** The kind of an error without its text, which may quote a value from a chart. */
export function errorName(error: unknown): string {
  return error instanceof Error ? `${error.name} ${(error as { code?: string }).code ?? ''}`.trim() : 'unknown error';
}
