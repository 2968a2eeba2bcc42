import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { askAssistant } from '../operations/ask-assistant.ts';
import { askClaimStatus } from '../operations/ask-claim-status.ts';
import { saveAssistant } from '../operations/assistant-settings.ts';
import { trainCodingModel } from '../operations/coding-models.ts';
import { mustPerform } from '../operations/operation.ts';
import { receiveFile } from '../operations/receive-file.ts';
import { requestAuthorization } from '../operations/request-authorization.ts';
import { submitClaims } from '../operations/submit-claims.ts';
import { everyone, exchange, receive, receiveVisits, setUpTenant, snapshot, submit } from '../testing/practice.ts';
import { SELF_PAY, superbill } from '../testing/superbill.ts';
import { openTestRuntime, type TestRuntime } from '../testing/test-runtime.ts';
import { requestInput } from '../testing/world-authorizations.ts';
import { type Job, QUEUES } from './queues.ts';
import { runJob } from './worker.ts';

let runtime: TestRuntime;
let tenantId: string;
/** Every job of a practice's life from charts to payments, each queue among them. */
const lived: Job[] = [];

beforeAll(async () => {
  runtime = await openTestRuntime();
  tenantId = await setUpTenant(runtime);
  const original = runtime.work;
  runtime.work = async () => {
    const done = await original();
    lived.push(...done);
    return done;
  };
  await receiveVisits(runtime, tenantId, [
    { mrn: 'A1' },
    { mrn: 'A2', member_id: 'BWP300200102T' },
    { mrn: 'A3', member_id: 'BWP300200103R' },
    { mrn: 'A4', member_id: 'BWP300200104S' },
    { mrn: 'A5', member_id: 'BWP300200105D' },
    { mrn: 'A6', dx1: '' },
    { mrn: 'A7', payer_id: 'EVRG9', payer_name: 'Evergreen Mutual Benefit', member_id: 'EV1' },
    { mrn: 'A8', ...SELF_PAY },
    { mrn: 'A9', payer_id: 'EVRG9', payer_name: 'Evergreen Mutual Benefit', member_id: 'EV2', note: 'Knee pain.' },
  ]);
  const actor = everyone(tenantId);
  // Nobody listens at this address: the question fails, and stays failed.
  const assistant = { on: true, baseUrl: 'http://127.0.0.1:9/v1', model: 'm', agreed: true };
  await mustPerform(runtime, actor, saveAssistant, assistant);
  const { rows } = await runtime.owner.query<{ id: string }>(
    `select n.id from encounter n join patient p on p.id = n.patient_id where p.mrn = 'A9'`,
  );
  await mustPerform(runtime, actor, askAssistant, { encounterId: rows[0]?.id ?? '' });
  await mustPerform(runtime, actor, trainCodingModel, {});
  await receive(runtime, tenantId, 'chart', 'no chart at all', 'broken.txt');
  await receive(runtime, tenantId, 'x12', 'no interchange', 'broken.edi');
  await submit(runtime, tenantId);
  await exchange(runtime, tenantId);
  const waiting = await runtime.owner.query<{ id: string }>(
    `select id from claim where claim_status in ('sent', 'received', 'accepted') limit 1`,
  );
  await mustPerform(runtime, actor, askClaimStatus, { claimIds: waiting.rows.map(({ id }) => id) });
  await runtime.work();
  await runtime.owner.query(
    `update payer set content = content || '{"priorAuthorizationUrl": "http://127.0.0.1:9/r4"}' where payer_identifier = 'BWHP1'`,
  );
  const first = await runtime.owner.query<{ id: string }>(`select id from patient where mrn = 'A1'`);
  await mustPerform(runtime, actor, requestAuthorization, requestInput({ patientId: first.rows[0]?.id }));
  await runtime.work();
  runtime.clock.moveTo('2027-02-01');
  for (const queue of [
    'submit-claims',
    'watch-submissions',
    'watch-roster',
    'reconcile-deposits',
    'check-eligibility',
    'follow-up',
    'run-statements',
    'watch-authorizations',
  ] as const) {
    await runJob(runtime, queue, { tenantId });
    lived.push({ queue, data: { tenantId } });
  }
  // Payers that do not answer are asked again, once.
  await runtime.work();
});
afterAll(() => runtime.close());

test('the life of the practice ran a job of every queue', () => {
  expect(new Set(lived.map((job) => job.queue))).toEqual(new Set(QUEUES));
});

describe('a job that runs a second time does nothing again', () => {
  for (const queue of QUEUES) {
    test(queue, async () => {
      const jobs = lived.filter((job) => job.queue === queue);
      expect(jobs.length).toBeGreaterThan(0);
      const before = await snapshot(runtime, tenantId);
      for (const job of jobs) await runJob(runtime, job.queue, job.data as never);
      expect(await snapshot(runtime, tenantId)).toEqual(before);
      expect(await runtime.waitingJobs()).toEqual([]);
    });
  }
});

test('two runs of every job at the same moment end as one', async () => {
  const other = await setUpTenant(runtime, 'twice');
  const bytes = new TextEncoder().encode(superbill([{ mrn: 'B1' }, { mrn: 'B2' }, { mrn: 'B3', ...SELF_PAY }]));
  await mustPerform(runtime, everyone(other), receiveFile, { kind: 'chart', fileName: 'b.csv', bytes });
  for (let round = 0; round < 3; round++) {
    const jobs = (await runtime.waitingJobs()).filter((job) => job.data.tenantId === other);
    await Promise.all(jobs.flatMap((job) => [1, 2].map(() => runJob(runtime, job.queue, job.data as never))));
    await runtime.work();
    if (round === 0) await mustPerform(runtime, everyone(other), submitClaims, {});
  }
  const { rows } = await runtime.owner.query(
    `select (select count(*)::int from encounter where tenant_id = $1) as visits, (select count(*)::int from claim where tenant_id = $1) as claims,
            (select count(*)::int from journal_entry where tenant_id = $1) as entries, (select count(*)::int from submission where tenant_id = $1) as files`,
    [other],
  );
  expect(rows[0]).toEqual({ visits: 3, claims: 2, entries: 3, files: 1 });
});
