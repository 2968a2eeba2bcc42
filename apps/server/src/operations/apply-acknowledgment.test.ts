import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type AcknowledgmentOptions, claimAcknowledgment, era } from '../testing/answers.ts';
import { claimOf, claimsOf, everyone, receive, receiveVisits, setUpTenant, submit } from '../testing/practice.ts';
import { openTestRuntime, type TestRuntime, TODAY } from '../testing/test-runtime.ts';
import { correctClaim } from './correct-claim.ts';
import { listWork } from './list-work.ts';
import { mustPerform } from './operation.ts';

let runtime: TestRuntime;
let tenantId: string;
/** Each test has a practice of its own. */
let practices = 0;
beforeAll(async () => {
  runtime = await openTestRuntime();
});
afterAll(() => runtime.close());
beforeEach(async () => {
  practices += 1;
  runtime.clock.moveTo(TODAY);
  tenantId = await setUpTenant(runtime, `practice-${practices}`);
  await receiveVisits(runtime, tenantId, [{ mrn: 'A1' }, { mrn: 'A2' }, { mrn: 'A3' }]);
  await submit(runtime, tenantId);
});

const BATCH = '1-0001';
let control = 0;
/** A 277CA arrives; each has an envelope of its own. */
function acknowledge(options: Partial<AcknowledgmentOptions>) {
  control += 1;
  return receive(runtime, tenantId, 'x12', claimAcknowledgment({ batchReference: BATCH, control, ...options }));
}

const statuses = async () => (await claimsOf(runtime, tenantId)).map((claim) => claim.claim_status);
const workOf = async (kind: string) =>
  (await mustPerform(runtime, everyone(tenantId), listWork, { filters: [{ field: 'kind', op: 'is', values: [kind] }] }))
    .rows;
const submissionIs = async () =>
  (
    await runtime.owner.query('select acknowledgment from submission where tenant_id = $1 order by created_at', [
      tenantId,
    ])
  ).rows.map((row) => row.acknowledgment);

async function numberOf(mrn: string): Promise<string> {
  return (await claimOf(runtime, tenantId, mrn)).patient_control_number;
}

test('a claim that is accepted waits for its remittance and keeps the number of the payer', async () => {
  await acknowledge({
    claims: [{ patientControlNumber: await numberOf('A1'), status: 'A2:20:PR', payerClaimControlNumber: 'ICN77' }],
  });
  expect(await claimOf(runtime, tenantId, 'A1')).toMatchObject({
    claim_status: 'accepted',
    payer_claim_control_number: 'ICN77',
    deadline_date: '2026-11-23',
  });
});

test('a claim that is rejected becomes work, the others stay', async () => {
  await acknowledge({ claims: [{ patientControlNumber: await numberOf('A2'), status: 'A7:33:IL' }] });
  expect(await statuses()).toEqual(['sent', 'rejected', 'sent']);
  const work = await workOf('rejection');
  expect(work).toHaveLength(1);
  expect(work[0]).toMatchObject({ amountCents: 14_800, deadlineDate: '2026-11-05' });
  expect(await submissionIs()).toEqual(['partly']);
});

describe('a 277CA that names no claim', () => {
  test('rejects every claim of the batch that it rejects', async () => {
    await acknowledge({ batchStatus: 'A3:24:41' });
    expect(await statuses()).toEqual(['rejected', 'rejected', 'rejected']);
    expect(await workOf('rejection')).toHaveLength(3);
    expect(await submissionIs()).toEqual(['rejected']);
  });

  test('rejects every claim of the billing provider that it rejects', async () => {
    await acknowledge({ provider: { npi: '1999000106', status: 'A7:562:85' } });
    expect(await statuses()).toEqual(['rejected', 'rejected', 'rejected']);
    const [first] = await workOf('rejection');
    expect(first?.reason).toMatch(/NPI/);
  });

  test('leaves the claims of other billing providers', async () => {
    await acknowledge({ provider: { npi: '1999000049', status: 'A7:562:85' } });
    expect(await statuses()).toEqual(['sent', 'sent', 'sent']);
  });

  test('rejects nothing when it accepts the batch', async () => {
    await acknowledge({ batchStatus: 'A1:19:PR' });
    expect(await statuses()).toEqual(['sent', 'sent', 'sent']);
    expect(await workOf('rejection')).toEqual([]);
  });

  test('goes to a person when it answers a batch that we did not send', async () => {
    await acknowledge({ batchReference: '999-0001', batchStatus: 'A3:24:41' });
    expect(await statuses()).toEqual(['sent', 'sent', 'sent']);
    expect(await workOf('answer-unclear')).toHaveLength(1);
  });

  test('goes to a person when it says neither yes nor no', async () => {
    await acknowledge({});
    expect(await workOf('answer-unclear')).toHaveLength(1);
  });

  test('rejects nothing of a later batch', async () => {
    await receiveVisits(runtime, tenantId, [{ mrn: 'A4' }]);
    await submit(runtime, tenantId);
    await acknowledge({ batchStatus: 'A3:24:41' });
    expect((await claimOf(runtime, tenantId, 'A4')).claim_status).toBe('sent');
  });
});

test('a batch rejection spares the claims that the same answer accepts by name', async () => {
  await acknowledge({
    batchStatus: 'A3:24:41',
    claims: [{ patientControlNumber: await numberOf('A1'), status: 'A2:20:PR' }],
  });
  expect(await statuses()).toEqual(['accepted', 'rejected', 'rejected']);
});

test('the same 277CA in another envelope changes nothing', async () => {
  const claims = [{ patientControlNumber: await numberOf('A2'), status: 'A7:33:IL' }];
  await acknowledge({ claims });
  await acknowledge({ claims });
  expect(await statuses()).toEqual(['sent', 'rejected', 'sent']);
  expect(await workOf('rejection')).toHaveLength(1);
});

test('an answer to an earlier sending is ignored once the claim was sent again', async () => {
  const claims = [{ patientControlNumber: await numberOf('A2'), status: 'A7:33:IL' }];
  await acknowledge({ claims });
  const claimId = (await claimOf(runtime, tenantId, 'A2')).id;
  await mustPerform(runtime, everyone(tenantId), correctClaim, { claimId, changes: { memberId: 'BWP300200104' } });
  await submit(runtime, tenantId);
  await acknowledge({ claims });
  await acknowledge({ batchStatus: 'A3:24:41' });
  expect(await claimOf(runtime, tenantId, 'A2')).toMatchObject({ claim_status: 'sent', attempt: 2 });
});

test('a claim that we did not send goes to a person', async () => {
  await acknowledge({ claims: [{ patientControlNumber: 'NOTOURS1', status: 'A7:33:IL' }] });
  const work = await workOf('answer-unclear');
  expect(work).toHaveLength(1);
  expect(work[0]?.reason).toContain('NOTOURS1');
});

describe('after the remittance', () => {
  beforeEach(async () => {
    const paid = {
      patientControlNumber: await numberOf('A1'),
      charge: '148',
      paid: '100',
      segments: ['CAS*CO*45*48'],
      payerClaimControlNumber: 'ICN835',
    };
    await receive(runtime, tenantId, 'x12', era({ trace: 'T1', paid: '100', claims: [paid] }));
    expect((await claimOf(runtime, tenantId, 'A1')).claim_status).toBe('closed');
  });

  test('a late acceptance changes neither the status nor the number of the payer', async () => {
    await acknowledge({
      claims: [{ patientControlNumber: await numberOf('A1'), status: 'A2:20:PR', payerClaimControlNumber: 'ICNLATE' }],
    });
    expect(await claimOf(runtime, tenantId, 'A1')).toMatchObject({
      claim_status: 'closed',
      payer_claim_control_number: 'ICN835',
    });
  });

  test('a late rejection changes nothing and makes no work', async () => {
    await acknowledge({ claims: [{ patientControlNumber: await numberOf('A1'), status: 'A7:33:IL' }] });
    expect((await claimOf(runtime, tenantId, 'A1')).claim_status).toBe('closed');
    expect(await workOf('rejection')).toEqual([]);
  });
});
