import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { claimAcknowledgment } from '../testing/answers.ts';
import { claimOf, everyone, exchange, receive, receiveVisits, setUpTenant, submit } from '../testing/practice.ts';
import { openTestRuntime, type TestRuntime, TODAY } from '../testing/test-runtime.ts';
import { mustPerform, perform } from './operation.ts';
import { showSubmission } from './show-submission.ts';

let runtime: TestRuntime;
let tenantId: string;
let submissionId: string;
let practices = 0;
beforeAll(async () => {
  runtime = await openTestRuntime();
});
afterAll(() => runtime.close());
beforeEach(async () => {
  practices += 1;
  tenantId = await setUpTenant(runtime, `practice-${practices}`);
  await receiveVisits(runtime, tenantId, [
    { mrn: 'B1', last_name: 'Goodwin' },
    { mrn: 'B2', last_name: 'Badrock', member_id: 'BWP300200103R' },
  ]);
  submissionId = (await submit(runtime, tenantId)).submissionId ?? '';
});

const show = () => mustPerform(runtime, everyone(tenantId), showSubmission, { submissionId });
const numberOf = async (mrn: string) => (await claimOf(runtime, tenantId, mrn)).patient_control_number;

test('a submission without answers says so of each claim', async () => {
  const view = await show();
  expect(view).toMatchObject({
    interchangeControlNumber: '000000001',
    claimCount: 2,
    chargeCents: 29_600,
    delivery: 'delivered',
    acknowledgment: 'none',
    fileName: `837P-practice-${practices}-000000001.edi`,
    answers: [],
  });
  expect(view.claims.map((claim) => [claim.patientName, claim.chargeCents, claim.answer])).toEqual([
    ['Goodwin, Irene', 14_800, 'No answer yet.'],
    ['Badrock, Irene', 14_800, 'No answer yet.'],
  ]);
});

test('answers stand beside the submission, with what each says of each claim', async () => {
  await exchange(runtime, tenantId);
  const view = await show();
  expect(Object.fromEntries(view.answers.map((answer) => [answer.kind, answer.verdict]))).toEqual({
    TA1: 'Accepted',
    999: 'Accepted',
    '277CA': '1 accepted, 1 rejected',
  });
  const [good, bad] = view.claims;
  expect(good?.answer).toMatch(/^999: Accepted\. 277CA: Accepted for adjudication/);
  expect(bad?.answer).toMatch(/^999: Accepted\. 277CA: Rejected/);
  expect(bad?.claimStatus).toBe('rejected');
  const said = view.answers
    .find((answer) => answer.kind === '277CA')
    ?.words.filter((line) => line.startsWith('Claim '));
  expect(said).toEqual([expect.stringContaining(`Claim ${await numberOf('B2')}: Rejected`)]);
});

test('answers stand in the order they came', async () => {
  const acknowledge = (status: string, control: number) =>
    numberOf('B1').then((patientControlNumber) =>
      receive(
        runtime,
        tenantId,
        'x12',
        claimAcknowledgment({ batchReference: '1-0001', claims: [{ patientControlNumber, status }], control }),
      ),
    );
  await acknowledge('A1:19:PR', 1);
  runtime.clock.moveTo('2026-11-03');
  await acknowledge('A2:20:PR', 2);
  runtime.clock.moveTo(TODAY);
  const [claim] = (await show()).claims;
  expect(claim?.answer).toMatch(/^277CA: Received, not yet accepted.* 277CA: Accepted for adjudication/);
});

describe('a 277CA', () => {
  const acknowledge = (options: Parameters<typeof claimAcknowledgment>[0]) =>
    receive(runtime, tenantId, 'x12', claimAcknowledgment(options));

  test('that rejects the batch speaks for every claim', async () => {
    await acknowledge({ batchReference: '1-0001', batchStatus: 'A3:24:41' });
    const view = await show();
    expect(view.answers[0]?.verdict).toBe('Rejected');
    for (const claim of view.claims) expect(claim.answer).toMatch(/^277CA: Returned as unprocessable/);
  });

  test('that rejects another provider says nothing of our claims', async () => {
    await acknowledge({ batchReference: '1-0001', provider: { npi: '1999000999', status: 'A7:562:85' } });
    expect((await show()).claims.map((claim) => claim.answer)).toEqual(['No answer yet.', 'No answer yet.']);
  });

  test('that names no batch is an answer to the claims it names', async () => {
    const claims = [{ patientControlNumber: await numberOf('B1'), status: 'A2:20:PR' }];
    await acknowledge({ batchReference: 'theirs', claims });
    const view = await show();
    expect(view.answers).toHaveLength(1);
    expect(view.claims.map((claim) => claim.answer)).toEqual([
      expect.stringMatching(/^277CA: Accepted for adjudication/),
      'No answer yet.',
    ]);
  });
});

test('a submission of another practice is not there, and the front desk may not see one', async () => {
  const stranger = everyone(runtime.newId());
  expect(await perform(runtime, stranger, showSubmission, { submissionId })).toMatchObject({ code: 'not-found' });
  const frontDesk = { ...everyone(tenantId), roles: ['front-desk'] as const };
  expect(await perform(runtime, frontDesk, showSubmission, { submissionId })).toMatchObject({ code: 'not-allowed' });
});
