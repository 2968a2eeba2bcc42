import { addDays } from '@cleanclaim/billing/kernel';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type EraClaim, era } from '../testing/answers.ts';
import { claimOf, claimsOf, everyone, receive, receiveVisits, setUpTenant, submit } from '../testing/practice.ts';
import { openTestRuntime, type TestRuntime, TODAY } from '../testing/test-runtime.ts';
import { followUpClaims } from './follow-up-claims.ts';
import { listContacts } from './list-contacts.ts';
import { listFollowUp } from './list-follow-up.ts';
import { listWork } from './list-work.ts';
import { logCall } from './log-call.ts';
import { mustPerform, perform } from './operation.ts';
import { planFollowUp } from './plan-follow-up.ts';

let runtime: TestRuntime;
let tenantId: string;
const ANSWER_DAYS = 9;
const day = (days: number) => addDays(TODAY, days);
const visit = (i: number) => ({
  mrn: `FU${i}`,
  birth_date: `19${60 + i}-03-0${(i % 9) + 1}`,
  member_id: `BWP3002460${i}1`,
});
const SILENT = visit(30);
const OTHER = visit(31);

beforeAll(async () => {
  runtime = await openTestRuntime();
  tenantId = await setUpTenant(runtime, 'north');
  // Ten answers in nine days teach the payer's time; two more claims wait.
  const answered = Array.from({ length: 10 }, (_, i) => visit(10 + i));
  await receiveVisits(runtime, tenantId, answered);
  await submit(runtime, tenantId);
  const claims = await claimsOf(runtime, tenantId);
  runtime.clock.moveTo(day(ANSWER_DAYS));
  const paid = (number: string): EraClaim => ({
    patientControlNumber: number,
    charge: '148',
    paid: '148',
    patientResponsibility: '',
  });
  await answer(
    'T1',
    claims.map((claim) => paid(claim.patient_control_number)),
    '1480',
  );
  await receiveVisits(runtime, tenantId, [SILENT, OTHER]);
  await submit(runtime, tenantId);
  await runtime.owner.query(
    `update claim set claim_status = 'accepted', next_step = 'Wait for the remittance (835).', deadline_date = $2
      where tenant_id = $1 and claim_status = 'sent'`,
    [tenantId, day(ANSWER_DAYS + 30)],
  );
});
afterAll(() => runtime.close());

const actor = () => everyone(tenantId);
const answer = (trace: string, claims: readonly EraClaim[], paid: string) =>
  receive(runtime, tenantId, 'x12', era({ trace, paid, claims }), `${trace}.edi`);
const run = () => mustPerform(runtime, actor(), followUpClaims, {});
const queue = async () => (await mustPerform(runtime, actor(), listFollowUp, {})).rows;
const idOf = async ({ mrn }: { mrn: string }) => (await claimOf(runtime, tenantId, mrn)).id;
const work = async (kind: string) =>
  (await mustPerform(runtime, actor(), listWork, { filters: [{ field: 'kind', op: 'is', values: [kind] }] })).rows;

test("a claim is called up once it is silent beyond the payer's own time, and not before", async () => {
  await run();
  expect(await claimOf(runtime, tenantId, SILENT.mrn)).toMatchObject({ deadline_date: day(2 * ANSWER_DAYS) });
  runtime.clock.moveTo(day(2 * ANSWER_DAYS));
  expect(await run()).toEqual({ calledUp: 0, asked: 0 });
  expect(await queue()).toEqual([]);
  runtime.clock.moveTo(day(2 * ANSWER_DAYS + 1));
  expect(await run()).toEqual({ calledUp: 2, asked: 0 });
  const [first] = await queue();
  expect(first).toMatchObject({
    kind: 'no-answer',
    openCents: 14_800,
    turn: 'person',
    assigneeName: '',
    silent: '10 of 9',
    answers: 10,
    chance: 93,
    chanceReason: 'This payer paid 10 of 10 unanswered claims; 85% is a starting guess, which counts as 10 claims.',
    lastContact: null,
  });
  expect(first?.rank).toBeGreaterThan(14_800 * 0.92);
});

test('a call is logged for several claims of the payer at once, and they come back on the day to look again', async () => {
  const claimIds = [await idOf(SILENT), await idOf(OTHER)];
  const { nextLook } = await mustPerform(runtime, actor(), logCall, {
    claimIds,
    reached: 'Nia',
    referenceNumber: 'C-77',
    said: 'Both are in process.',
    outcome: 'in-process',
  });
  expect(nextLook).toBe(day(2 * ANSWER_DAYS + 15));
  expect(await claimOf(runtime, tenantId, OTHER.mrn)).toMatchObject({
    owner: 'payer',
    next_step: 'The payer is working on it: look again.',
    deadline_date: nextLook,
  });
  expect(await queue()).toEqual([]);
  runtime.clock.moveTo(nextLook);
  expect((await queue()).map((row) => [row.lastOutcome, row.lastContact])).toEqual([
    ['in-process', day(2 * ANSWER_DAYS + 1)],
    ['in-process', day(2 * ANSWER_DAYS + 1)],
  ]);
});

test('a promise that passes without payment comes back once as work; one that was kept does not', async () => {
  const made = runtime.clock.today();
  const promiseDate = addDays(made, 5);
  const promise = { outcome: 'promised' as const, promiseDate, reached: 'Nia', referenceNumber: 'C-78', said: '' };
  await mustPerform(runtime, actor(), logCall, { ...promise, claimIds: [await idOf(SILENT)], promiseCents: 14_800 });
  await mustPerform(runtime, actor(), logCall, { ...promise, claimIds: [await idOf(OTHER)] });
  runtime.clock.moveTo(addDays(promiseDate, 3));
  const { patient_control_number } = await claimOf(runtime, tenantId, OTHER.mrn);
  await answer('T2', [{ patientControlNumber: patient_control_number, charge: '148', paid: '148' }], '148');
  await run();
  expect(await work('promise-passed')).toEqual([]);
  runtime.clock.moveTo(addDays(promiseDate, 4));
  await run();
  await run();
  expect((await work('promise-passed')).map(({ reason }) => reason)).toEqual([
    `Payment $148.00 was promised for ${promiseDate} by Nia, reference C-78. Nothing has come.`,
  ]);
  expect(await queue()).toMatchObject([{ id: await idOf(SILENT), turn: 'person', promiseDate, promiseCents: 14_800 }]);
  const promiseOf = async (claim: typeof SILENT) =>
    (await mustPerform(runtime, actor(), listContacts, { claimId: await idOf(claim) })).contacts[0]?.promise;
  expect([await promiseOf(SILENT), await promiseOf(OTHER)]).toEqual(['passed', 'kept']);
});

test('follow-up is given to one colleague and put aside, by claim', async () => {
  const claimIds = [await idOf(SILENT)];
  await runtime.owner.query(
    `insert into tenant_member (tenant_id, id, name, email, roles, member_state, invited_at)
     values ($1, gen_random_uuid(), 'Bea Lindqvist', 'bea.followup@sample.invalid', '{biller}', 'active', now())`,
    [tenantId],
  );
  const { rows } = await runtime.owner.query(
    `select id from tenant_member where email = 'bea.followup@sample.invalid'`,
  );
  await mustPerform(runtime, actor(), planFollowUp, { claimIds, assigneeId: rows[0].id });
  expect(await queue()).toMatchObject([{ assigneeName: 'Bea Lindqvist' }]);
  await mustPerform(runtime, actor(), planFollowUp, { claimIds, until: addDays(runtime.clock.today(), 7) });
  expect(await queue()).toEqual([]);
});

test('a call about a settled claim, or with a promise and no day, is refused', async () => {
  const settled = { claimIds: [await idOf(OTHER)], outcome: 'in-process' as const };
  expect(await perform(runtime, actor(), logCall, settled)).toMatchObject({ ok: false, code: 'settled' });
  const open = [await idOf(SILENT)];
  expect(await perform(runtime, actor(), logCall, { claimIds: open, outcome: 'promised' })).toMatchObject({
    ok: false,
  });
  const far = { claimIds: open, outcome: 'in-process' as const, nextLook: addDays(runtime.clock.today(), 364) };
  expect(await perform(runtime, actor(), logCall, far)).toMatchObject({ ok: false, code: 'past-limit' });
});
