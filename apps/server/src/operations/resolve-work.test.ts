import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { era } from '../testing/answers.ts';
import {
  claimsOf,
  everyone,
  exchange,
  receive,
  receiveVisits,
  setUpTenant,
  snapshot,
  submit,
} from '../testing/practice.ts';
import { openTestRuntime, type TestRuntime } from '../testing/test-runtime.ts';
import { checkBooks } from './check-books.ts';
import { mustPerform, perform } from './operation.ts';
import { resolveWork } from './resolve-work.ts';
import { writeOffClaim } from './write-off-claim.ts';

let runtime: TestRuntime;
let tenantId: string;
let practices = 0;

beforeAll(async () => {
  runtime = await openTestRuntime();
});
afterAll(() => runtime.close());
beforeEach(async () => {
  practices += 1;
  tenantId = await setUpTenant(runtime, `practice-${practices}`);
});

const HELD = { payer_id: 'SMT22', payer_name: 'Summit Commercial', date_of_service: '2026-06-15' };
const resolve = (workItemIds: string[]) =>
  perform(runtime, everyone(tenantId), resolveWork, { workItemIds, resolution: 'Looked at it.' });

async function openWork(): Promise<string[]> {
  const { rows } = await runtime.owner.query<{ id: string }>(
    `select id from work_item where tenant_id = $1 and work_status = 'open' order by id`,
    [tenantId],
  );
  return rows.map((row) => row.id);
}

/** Another open item on each claim. */
async function raiseAnother(): Promise<void> {
  await runtime.owner.query(
    `insert into work_item (tenant_id, id, work_key, kind, claim_id, patient_id, title, reason, amount_cents, deadline_date, work_status, raised_at)
     select tenant_id, gen_random_uuid(), 'check-coverage:' || id, 'check-coverage', id, patient_id, 'Look for other coverage', 'The payer asks.', 0, '2027-11-05', 'open', now()
       from claim where tenant_id = $1`,
    [tenantId],
  );
}

async function lost(): Promise<number> {
  const { invariants } = await mustPerform(runtime, everyone(tenantId), checkBooks, {});
  return invariants.lostClaims;
}

/** One claim, sent and answered in that way. */
async function answered(paid: string, status: string, adjustment: string): Promise<void> {
  await receiveVisits(runtime, tenantId, [{ mrn: 'R1' }]);
  await submit(runtime, tenantId);
  const [claim] = await claimsOf(runtime, tenantId);
  const claims = [
    {
      patientControlNumber: claim?.patient_control_number ?? '',
      status,
      charge: '148',
      paid,
      payerClaimControlNumber: 'ICN42',
      segments: [adjustment],
    },
  ];
  await receive(runtime, tenantId, 'x12', era({ trace: 'T1', paid, claims }));
}

async function refused(workItemIds: string[], message: RegExp): Promise<void> {
  const before = await snapshot(runtime, tenantId);
  expect(await resolve(workItemIds)).toEqual({
    ok: false,
    code: 'last-open-work',
    message: expect.stringMatching(message),
  });
  expect(await snapshot(runtime, tenantId)).toEqual(before);
  expect(await lost()).toBe(0);
}

describe('the last open work of a claim that waits for a person stays open', () => {
  test('while the claim is held', async () => {
    await receiveVisits(runtime, tenantId, [{ mrn: 'R1', ...HELD }]);
    await refused(await openWork(), /one claim that still needs someone \(1 held\), so nothing was closed\. Correct/);
  });

  test('while it is rejected', async () => {
    await receiveVisits(runtime, tenantId, [{ mrn: 'R1', member_id: 'BWP300200103R' }]);
    await submit(runtime, tenantId);
    await exchange(runtime, tenantId);
    await refused(await openWork(), /1 rejected/);
  });

  test('while it is denied, until it is written off', async () => {
    await answered('0', '4', 'CAS*CO*197*148');
    await refused(await openWork(), /1 denied.*write it off; while an appeal runs, put the work aside/);
    const [claim] = await claimsOf(runtime, tenantId);
    const writeOff = {
      claimId: claim?.id ?? '',
      from: 'payer-ar',
      to: 'denial-write-off',
      reason: 'No appeal.',
    } as const;
    await mustPerform(runtime, everyone(tenantId), writeOffClaim, writeOff);
    expect([await openWork(), await lost()]).toEqual([[], 0]);
  });

  test('while it is paid short', async () => {
    await answered('100', '1', 'CAS*CO*197*48');
    const [claim] = await claimsOf(runtime, tenantId);
    expect(claim?.claim_status).toBe('partly-paid');
    await refused(await openWork(), /1 paid short/);
  });

  test('when it is chosen with others, none of which is closed', async () => {
    await receiveVisits(runtime, tenantId, [
      { mrn: 'R1', ...HELD },
      { mrn: 'R2', ...HELD },
    ]);
    await receive(runtime, tenantId, 'x12', 'not an answer');
    await refused(await openWork(), /2 claims that still need someone \(2 held\)/);
  });

  test('when two people close the last two items at once', async () => {
    await receiveVisits(runtime, tenantId, [{ mrn: 'R1', ...HELD }]);
    await raiseAnother();
    const outcomes = await Promise.all((await openWork()).map((id) => resolve([id])));
    expect(outcomes.map((outcome) => (outcome.ok ? 'done' : outcome.code)).sort()).toEqual(['done', 'last-open-work']);
    expect([(await openWork()).length, await lost()]).toEqual([1, 0]);
  });
});

test('other work of such a claim is closed, and so is all work of a claim that needs nobody', async () => {
  await receiveVisits(runtime, tenantId, [{ mrn: 'R1', ...HELD }, { mrn: 'R2' }]);
  const [held = ''] = await openWork();
  await raiseAnother();
  const others = (await openWork()).filter((id) => id !== held);
  expect(await resolve(others)).toEqual({ ok: true, value: { changed: 2 } });
  expect([await openWork(), await lost()]).toEqual([[held], 0]);
});

test('the last open work of a visit without a claim stays open', async () => {
  await receiveVisits(runtime, tenantId, [
    { mrn: 'R1', payer_id: 'EVRG9', payer_name: 'Evergreen Mutual Benefit', member_id: 'EV1' },
  ]);
  await refused(await openWork(), /a visit without a claim, so nothing was closed\. Complete what is missing/);
});
