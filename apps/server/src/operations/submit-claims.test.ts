import { readdirSync, readFileSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';
import { readX12 } from '@cleanclaim/x12';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { claimsOf, everyone, folderOf, receiveVisits, setUpTenant, submit } from '../testing/practice.ts';
import {
  openRuntimeWithOwnMailbox,
  openSecondRuntime,
  openTestRuntime,
  type TestRuntime,
  warmUp,
} from '../testing/test-runtime.ts';
import { folderTransport, mailbox } from '../transports/folder.ts';
import { deliverSubmission } from './deliver-submission.ts';
import { mustPerform, perform, type Runtime } from './operation.ts';
import { submitClaims } from './submit-claims.ts';

let base: TestRuntime;
/** Each test has a practice and a mailbox of its own. */
let runtime: TestRuntime;
let tenantId: string;
/** Where its files go out and come in. */
let folder: string;
let practices = 0;
beforeAll(async () => {
  base = await openTestRuntime();
});
afterAll(() => base.close());
beforeEach(async () => {
  practices += 1;
  runtime = await openRuntimeWithOwnMailbox(base);
  tenantId = await setUpTenant(runtime, `practice-${practices}`);
  folder = await folderOf(runtime, tenantId);
});
afterEach(() => runtime.close());

const fileName = (slug = `practice-${practices}`) => `837P-${slug}-000000001.edi`;
const outbox = () => readdirSync(mailbox(folder).outbox);

function claimNumbersIn(name: string): string[] {
  const file = readX12(readFileSync(join(mailbox(folder).outbox, name)));
  return file.interchanges.flatMap((interchange) =>
    interchange.groups.flatMap((group) =>
      group.transactionSets.flatMap((set) =>
        set.segments.filter((segment) => segment.id === 'CLM').map((segment) => String(segment.elements[0])),
      ),
    ),
  );
}

async function submissionId(): Promise<string> {
  const { rows } = await runtime.owner.query('select id from submission where tenant_id = $1', [tenantId]);
  return rows[0].id;
}

test('ready claims go out in one file, each with its number, and wait for the payer with a deadline', async () => {
  await receiveVisits(runtime, tenantId, [{ mrn: 'A1' }, { mrn: 'A2' }]);
  await submit(runtime, tenantId);
  const claims = await claimsOf(runtime, tenantId);
  expect(outbox()).toEqual([fileName()]);
  expect(claimNumbersIn(fileName())).toEqual(claims.map((claim) => claim.patient_control_number));
  for (const claim of claims)
    expect(claim).toMatchObject({ claim_status: 'sent', owner: 'payer', deadline_date: '2026-11-03' });
});

test('without ready claims no number is used and no file is made', async () => {
  expect(await submit(runtime, tenantId)).toEqual({ claims: 0, returned: 0 });
  expect(outbox()).toEqual([]);
  const { rows } = await runtime.owner.query(
    `select from control_number where kind = 'interchange' and tenant_id = $1`,
    [tenantId],
  );
  expect(rows).toEqual([]);
});

test('a claim with a value that no file may carry goes back to a biller, and the others go out', async () => {
  await receiveVisits(runtime, tenantId, [{ mrn: 'A1' }, { mrn: 'A2' }]);
  const [, second] = await claimsOf(runtime, tenantId);
  const content = { ...second?.content, memberId: 'ID~BAD*' };
  await runtime.owner.query('update claim set content = $2 where id = $1', [second?.id, JSON.stringify(content)]);
  expect(await submit(runtime, tenantId)).toMatchObject({ claims: 1, returned: 1 });
  expect((await claimsOf(runtime, tenantId)).map((claim) => claim.claim_status)).toEqual(['sent', 'held']);
});

describe('claims that a person chose', () => {
  const choose = (claimIds: string[]) => perform(runtime, everyone(tenantId), submitClaims, { claimIds });
  let ids: string[];
  beforeEach(async () => {
    await receiveVisits(runtime, tenantId, [
      { mrn: 'A1' },
      { mrn: 'A2' },
      { mrn: 'A3', rendering_npi: '', rendering_last: '', rendering_first: '' },
    ]);
    ids = (await claimsOf(runtime, tenantId)).map((claim) => claim.id);
  });
  const statuses = async () => (await claimsOf(runtime, tenantId)).map((claim) => claim.claim_status);

  test('go, and the others stay', async () => {
    expect(await choose([ids[1] ?? ''])).toMatchObject({ ok: true, value: { claims: 1, returned: 0 } });
    expect(await statuses()).toEqual(['ready', 'batched', 'held']);
  });

  test('do not go at all when one of them is not ready, and the refusal says how many', async () => {
    expect(await choose(ids)).toEqual({
      ok: false,
      code: 'not-ready',
      message: expect.stringMatching(/^1 of the 3 claims are not ready to send/),
    });
    expect(await statuses()).toEqual(['ready', 'ready', 'held']);
  });

  test('do not go twice', async () => {
    const twice = await Promise.all([choose(ids.slice(0, 2)), choose(ids.slice(0, 2))]);
    expect(twice.map((outcome) => (outcome.ok ? 'sent' : outcome.code)).sort()).toEqual(['not-ready', 'sent']);
  });

  test('of another practice are not there', async () => {
    const stranger = everyone(await setUpTenant(runtime, `stranger-${practices}`));
    expect(await perform(runtime, stranger, submitClaims, { claimIds: ids })).toMatchObject({ code: 'not-found' });
  });
});

describe('two processes at once', () => {
  test('never put a claim into two files', async () => {
    await receiveVisits(
      runtime,
      tenantId,
      Array.from({ length: 12 }, (_, i) => ({ mrn: `A${i}` })),
    );
    const second = await openSecondRuntime(runtime);
    await Promise.all([warmUp(runtime, 3), warmUp(second, 3)]);
    const both = [runtime, second].flatMap((one) => [one, one, one]);
    const outcomes = await Promise.all(both.map((one) => mustPerform(one, everyone(tenantId), submitClaims, {})));
    await second.close();
    await runtime.work();
    expect(outcomes.reduce((sum, one) => sum + one.claims, 0)).toBe(12);
    const sent = outbox().flatMap(claimNumbersIn);
    expect(sent.toSorted()).toEqual(
      (await claimsOf(runtime, tenantId)).map((claim) => claim.patient_control_number).toSorted(),
    );
    const { rows } = await runtime.owner.query(
      'select claim_id, count(*) from submission_claim group by 1 having count(*) > 1',
    );
    expect(rows).toEqual([]);
  });

  test('do not wait for each other: claims that one is writing are passed over by the other', async () => {
    await receiveVisits(runtime, tenantId, [{ mrn: 'A1' }]);
    const second = await openSecondRuntime(runtime);
    const gate = Promise.withResolvers<void>();
    const reached = Promise.withResolvers<void>();
    const slow: Runtime = {
      ...runtime,
      sendJobs: async (tx, jobs) => {
        reached.resolve();
        await gate.promise;
        await runtime.sendJobs(tx, jobs);
      },
    };
    const first = mustPerform(slow, everyone(tenantId), submitClaims, {});
    await reached.promise;
    const other = mustPerform(second, everyone(tenantId), submitClaims, {});
    let isDone = false;
    const done = other.then(() => {
      isDone = true;
      return 'done';
    });
    const waits = async () => {
      while (!isDone) {
        const { rows } = await runtime.owner.query(
          `select count(*)::int as n from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()`,
        );
        if (rows[0].n > 0) return 'waits for a lock';
      }
      return 'done';
    };
    const state = await Promise.race([done, waits()]);
    gate.resolve();
    const outcomes = await Promise.all([first, other]);
    await second.close();
    await runtime.work();
    expect(state).toBe('done');
    expect(outcomes.map((one) => one.claims)).toEqual([1, 0]);
  });

  test('deliver one file once', async () => {
    await receiveVisits(runtime, tenantId, [{ mrn: 'A1' }]);
    await mustPerform(runtime, everyone(tenantId), submitClaims, {});
    const id = await submissionId();
    const delivery = () => mustPerform(runtime, everyone(tenantId), deliverSubmission, { submissionId: id });
    const outcomes = await Promise.all([delivery(), delivery(), delivery()]);
    expect(outcomes.filter((one) => one.delivered)).toHaveLength(1);
    expect(outbox()).toEqual([fileName()]);
    await runtime.work();
  });
});

describe('a crash', () => {
  beforeEach(async () => {
    await receiveVisits(runtime, tenantId, [{ mrn: 'A1' }]);
  });

  test('between writing the file and the commit leaves the claim ready, with no file and no number used', async () => {
    const crashing = { ...runtime, sendJobs: () => Promise.reject(new Error('killed')) };
    await expect(perform(crashing, everyone(tenantId), submitClaims, {})).rejects.toThrow('killed');
    expect((await claimsOf(runtime, tenantId))[0]?.claim_status).toBe('ready');
    await submit(runtime, tenantId);
    expect(outbox()).toEqual([fileName()]);
  });

  test('between delivery and commit puts out one file only, although the receiver has taken it away', async () => {
    await mustPerform(runtime, everyone(tenantId), submitClaims, {});
    const id = await submissionId();
    const crashing = { ...runtime, sendJobs: () => Promise.reject(new Error('killed')) };
    await expect(perform(crashing, everyone(tenantId), deliverSubmission, { submissionId: id })).rejects.toThrow(
      'killed',
    );
    const [name = ''] = outbox();
    expect(name).toBe(fileName());
    expect((await claimsOf(runtime, tenantId))[0]?.claim_status).toBe('batched');
    unlinkSync(join(mailbox(folder).outbox, name));
    await runtime.work();
    expect(outbox()).toEqual([]);
    expect((await claimsOf(runtime, tenantId))[0]?.claim_status).toBe('sent');
  });

  test('the outbox holds no half-written file', async () => {
    await submit(runtime, tenantId);
    expect(readdirSync(mailbox(folder).sent)).toEqual([fileName()]);
    expect(outbox()).toEqual([fileName()]);
  });
});

test('each practice has a folder of its own', async () => {
  const other = await setUpTenant(runtime, `practice-${practices}-b`);
  for (const tenant of [tenantId, other]) {
    await receiveVisits(runtime, tenant, [{ mrn: 'A1' }]);
    await submit(runtime, tenant);
  }
  const otherFolder = await folderOf(runtime, other);
  expect(outbox()).toEqual([fileName()]);
  expect(readdirSync(mailbox(otherFolder).outbox)).toEqual([fileName(`practice-${practices}-b`)]);
});

test('a name that went out before with other bytes is an error, never passed over', async () => {
  const transport = await folderTransport(folder);
  await transport.deliver('one.edi', Buffer.from('first'));
  await transport.deliver('one.edi', Buffer.from('first'));
  await expect(transport.deliver('one.edi', Buffer.from('second'))).rejects.toThrow('another file went out');
});
