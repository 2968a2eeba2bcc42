import { PgBoss } from 'pg-boss';

/** pg-boss keeps its tables here; they hold ids and states, never patient data. */
export const JOB_SCHEMA = 'job_queue';

/** Every queue with what its jobs carry. A job may run twice: its operation re-reads its row and does nothing again. */
export interface JobData {
  'import-chart': { tenantId: string; receivedFileId: string };
  'prepare-encounter': { tenantId: string; encounterId: string };
  'submit-claims': { tenantId: string };
  'deliver-submission': { tenantId: string; submissionId: string };
  'deliver-file': { tenantId: string; outgoingFileId: string };
  'watch-submissions': { tenantId: string };
  'watch-roster': { tenantId: string };
  'ask-authorization': { tenantId: string; authorizationId: string; step: 'submit' | 'inquire' | 'cancel' };
  'watch-authorizations': { tenantId: string };
  'check-eligibility': { tenantId: string };
  'read-answer': { tenantId: string; receivedFileId: string };
  /** `index` counts the 835 transaction sets of the file from 0: one payment each. */
  'post-remittance': { tenantId: string; receivedFileId: string; index: number };
  /** Of one payment, of one payer, or all; goes on after a claim. */
  'find-variances': {
    tenantId: string;
    remittanceId?: string;
    payerId?: string;
    coverageId?: string;
    after?: string;
  };
  'reconcile-deposits': { tenantId: string };
  'follow-up': { tenantId: string };
  /** Goes on after a patient. */
  'run-statements': { tenantId: string; after?: string };
  'train-coding-model': { tenantId: string; modelId: string; trainedBy: string };
  'ask-assistant': { tenantId: string; answerId: string };
}
export type QueueName = keyof JobData;

export const QUEUES = [
  'import-chart',
  'prepare-encounter',
  'submit-claims',
  'deliver-submission',
  'deliver-file',
  'watch-submissions',
  'watch-roster',
  'ask-authorization',
  'watch-authorizations',
  'check-eligibility',
  'read-answer',
  'post-remittance',
  'find-variances',
  'reconcile-deposits',
  'follow-up',
  'run-statements',
  'ask-assistant',
  'train-coding-model',
] as const satisfies readonly QueueName[];

/** One job to be sent when the transaction that asks for it commits. */
export type Job = { [Q in QueueName]: { queue: Q; data: JobData[Q] } }[QueueName];

/** Creates or upgrades the queue tables and queues; run by the owner at migration. */
export async function installQueues(ownerUrl: string): Promise<void> {
  const boss = new PgBoss({
    connectionString: ownerUrl,
    schema: JOB_SCHEMA,
    supervise: false,
    schedule: false,
    max: 2,
  });
  const errors: Error[] = [];
  boss.on('error', (error) => errors.push(error));
  await boss.start();
  const existing = new Set((await boss.getQueues()).map((queue) => queue.name));
  for (const name of QUEUES) {
    if (existing.has(name)) continue;
    // Heartbeats let another worker take over a job in seconds when its worker was killed.
    await boss.createQueue(name, {
      retryLimit: 5,
      retryDelay: 1,
      retryBackoff: true,
      expireInSeconds: 900,
      heartbeatSeconds: 10,
      notify: true,
    });
  }
  await boss.stop({ graceful: false });
  if (errors[0]) throw errors[0];
}
