import { addDays } from '@cleanclaim/billing/kernel';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { era } from '../testing/answers.ts';
import { claimOf, everyone, receive, receiveVisits, setUpTenant, submit } from '../testing/practice.ts';
import { openTestRuntime, type TestRuntime, TODAY, warmUp } from '../testing/test-runtime.ts';
import { setWriteOffPolicy } from '../testing/write-off-policy.ts';
import type { Role } from './actor.ts';
import { checkBooks } from './check-books.ts';
import { mustPerform, perform } from './operation.ts';
import { resolveWork } from './resolve-work.ts';
import { sweepSmallBalances } from './sweep-small-balances.ts';
import { takePayment } from './take-payment.ts';
import { voidClaim } from './void-claim.ts';
import { writeOffClaim } from './write-off-claim.ts';
import { decideWriteOff, showWriteOffs, undoWriteOff, withdrawWriteOff } from './write-offs.ts';

let runtime: TestRuntime;
let tenantId: string;
beforeAll(async () => {
  runtime = await openTestRuntime();
  tenantId = await setUpTenant(runtime, 'write-offs');
  await setWriteOffPolicy(runtime, tenantId);
});
afterAll(() => runtime.close());

const as = (name: string, ...roles: Role[]) => ({ tenantId, name, roles });
const polly = () => as('Polly Poster', 'payment-poster');
const mona = () => as('Mona Manager', 'manager');
const books = async () => Object.values((await mustPerform(runtime, everyone(tenantId), checkBooks, {})).invariants);
const reason = 'Agreed with the manager';

let traces = 0;
/** The payer leaves a part of $148 to the patient and pays the rest. @returns the claim's id. */
async function left(mrn: string, patientDollars: number, visit: object = {}): Promise<string> {
  await receiveVisits(runtime, tenantId, [{ mrn, ...visit }]);
  await submit(runtime, tenantId);
  const { rows: newest } = await runtime.owner.query(
    `select c.id, c.patient_control_number from claim c join patient p on p.tenant_id = c.tenant_id and p.id = c.patient_id
      where c.tenant_id = $1 and p.mrn = $2 order by c.date_of_service desc limit 1`,
    [tenantId, mrn],
  );
  const [{ id, patient_control_number: patientControlNumber }] = newest;
  traces += 1;
  const paid = String(148 - patientDollars);
  const claims = [
    {
      patientControlNumber,
      charge: '148',
      paid,
      patientResponsibility: String(patientDollars),
      payerClaimControlNumber: `ICN${traces}`,
      segments: [`CAS*PR*2*${patientDollars}`],
    },
  ];
  await receive(runtime, tenantId, 'x12', era({ trace: `W${traces}`, paid, claims }));
  return id;
}
const writeOffsOf = async (claimId: string) =>
  (await mustPerform(runtime, everyone(tenantId), showWriteOffs, { claimId })).writeOffs;

describe('authority', () => {
  test('a write-off above the limit waits for somebody who may, and is posted by their yes', async () => {
    const claimId = await left('A1', 120);
    const asked = { claimId, from: 'patient-ar' as const, to: 'bad-debt-write-off' as const, reason };
    expect(await mustPerform(runtime, polly(), writeOffClaim, asked)).toMatchObject({
      writtenOffCents: 0,
      waitsForApproval: true,
    });
    expect(await perform(runtime, polly(), writeOffClaim, asked)).toMatchObject({ code: 'asked-already' });
    const [one] = await writeOffsOf(claimId);
    const yes = { writeOffId: one?.id ?? '', version: one?.version ?? 0, decision: 'approve' as const, reason };
    expect(await perform(runtime, polly(), decideWriteOff, yes)).toMatchObject({ code: 'own-request' });
    expect(await perform(runtime, as('Pia Poster', 'payment-poster'), decideWriteOff, yes)).toMatchObject({
      code: 'above-limit',
    });
    expect(await mustPerform(runtime, mona(), decideWriteOff, yes)).toEqual({ state: 'posted' });
    expect(await claimOf(runtime, tenantId, 'A1')).toMatchObject({ claim_status: 'closed' });
    const { rows } = await runtime.owner.query(
      `select work_status from work_item where tenant_id = $1 and kind = 'approve-write-off' and claim_id = $2`,
      [tenantId, claimId],
    );
    expect(rows).toEqual([{ work_status: 'done' }]);
    expect(await books()).toEqual([0, 0, 0, 0, 0]);
  });

  test('a refused one leaves the balance and says why', async () => {
    const claimId = await left('A2', 130);
    await mustPerform(runtime, polly(), writeOffClaim, {
      claimId,
      from: 'patient-ar',
      to: 'bad-debt-write-off',
      reason,
    });
    const [one] = await writeOffsOf(claimId);
    const no = {
      writeOffId: one?.id ?? '',
      version: one?.version ?? 0,
      decision: 'refuse' as const,
      reason: 'Ask once more first',
    };
    await mustPerform(runtime, mona(), decideWriteOff, no);
    expect(await claimOf(runtime, tenantId, 'A2')).toMatchObject({ claim_status: 'patient-due' });
    expect((await writeOffsOf(claimId))[0]).toMatchObject({ state: 'refused', decisionReason: 'Ask once more first' });
  });

  test('a write-off that is taken back opens the claim again', async () => {
    const claimId = await left('A3', 20);
    await mustPerform(runtime, polly(), writeOffClaim, {
      claimId,
      from: 'patient-ar',
      to: 'bad-debt-write-off',
      reason,
    });
    expect(await claimOf(runtime, tenantId, 'A3')).toMatchObject({ claim_status: 'closed' });
    const [one] = await writeOffsOf(claimId);
    const undo = { writeOffId: one?.id ?? '', version: one?.version ?? 0, reason: 'The patient called and will pay' };
    expect(await mustPerform(runtime, polly(), undoWriteOff, undo)).toEqual({ restoredCents: 2_000 });
    expect(await claimOf(runtime, tenantId, 'A3')).toMatchObject({ claim_status: 'patient-due' });
    expect(await perform(runtime, polly(), undoWriteOff, { ...undo, version: 2 })).toMatchObject({
      code: 'wrong-state',
    });
    expect(await books()).toEqual([0, 0, 0, 0, 0]);
  });
});

describe('authority that is not walked around', () => {
  const bad = (claimId: string, cents: number, from: 'patient-ar' | 'payer-ar' = 'patient-ar') => ({
    claimId,
    cents,
    from,
    to: from === 'patient-ar' ? ('bad-debt-write-off' as const) : ('denial-write-off' as const),
    reason,
  });

  test('what one person gives up of a balance in parts counts together', async () => {
    const claimId = await left('P1', 120);
    expect(await mustPerform(runtime, polly(), writeOffClaim, bad(claimId, 6_000))).toMatchObject({
      writtenOffCents: 6_000,
    });
    expect(await mustPerform(runtime, polly(), writeOffClaim, bad(claimId, 6_000))).toMatchObject({
      waitsForApproval: true,
    });
  });

  test('the database takes no write-off that its asker approved', async () => {
    const claimId = await left('P2', 120);
    const { writeOffId } = await mustPerform(runtime, polly(), writeOffClaim, bad(claimId, 12_000));
    const approve = runtime.owner.query(
      `update write_off set write_off_state = 'posted', source_key = 'x', decider_key = requester_key where id = $1`,
      [writeOffId],
    );
    await expect(approve).rejects.toThrow(/write_off_two_people/);
    const unnamed = runtime.owner.query(
      `update write_off set write_off_state = 'posted', source_key = 'x' where id = $1`,
      [writeOffId],
    );
    await expect(unnamed).rejects.toThrow(/write_off_two_people/);
  });

  test('who approved stays on file when it is taken back', async () => {
    const claimId = await left('P3', 120);
    const { writeOffId } = await mustPerform(runtime, polly(), writeOffClaim, bad(claimId, 12_000));
    await mustPerform(runtime, mona(), decideWriteOff, { writeOffId, version: 1, decision: 'approve', reason });
    await mustPerform(runtime, polly(), undoWriteOff, { writeOffId, version: 2, reason: 'The patient will pay' });
    expect((await writeOffsOf(claimId))[0]).toMatchObject({
      state: 'undone',
      decidedBy: 'Mona Manager',
      undoneBy: 'Polly Poster',
      undoReason: 'The patient will pay',
    });
  });

  test('two sweeps at once write a small balance off once', async () => {
    const claimId = await left('P4', 3);
    runtime.clock.moveTo(addDays(TODAY, 45));
    await warmUp(runtime, 2);
    await Promise.all([1, 2].map(() => mustPerform(runtime, mona(), sweepSmallBalances, { dryRun: false })));
    runtime.clock.moveTo(TODAY);
    expect((await writeOffsOf(claimId)).map((one) => one.cents)).toEqual([300]);
    expect(await claimOf(runtime, tenantId, 'P4')).toMatchObject({ claim_status: 'closed' });
  });

  test('a sweep that waited for a payment takes only what is still owed', async () => {
    const claimId = await left('P5', 3);
    const { patient_id: patientId } = await claimOf(runtime, tenantId, 'P5');
    runtime.clock.moveTo(addDays(TODAY, 45));
    await warmUp(runtime, 2);
    await Promise.all([
      mustPerform(runtime, everyone(tenantId), takePayment, { patientId, method: 'cash', paidCents: 300 }),
      mustPerform(runtime, mona(), sweepSmallBalances, { dryRun: false }),
    ]);
    runtime.clock.moveTo(TODAY);
    const { rows } = await runtime.owner.query(
      `select sum(cents)::int as owed from journal_line where tenant_id = $1 and claim_id = $2 and account = 'patient-ar'`,
      [tenantId, claimId],
    );
    expect(rows[0].owed).toBe(0);
  });
});

describe('a request that waits', () => {
  const asked = async (mrn: string) => {
    const claimId = await left(mrn, 120);
    const ask = { claimId, from: 'patient-ar' as const, to: 'bad-debt-write-off' as const, reason };
    const { writeOffId } = await mustPerform(runtime, polly(), writeOffClaim, ask);
    return { claimId, writeOffId, ask };
  };
  const workOf = async (writeOffId: string) => {
    const { rows } = await runtime.owner.query(
      `select id, work_status from work_item where tenant_id = $1 and work_key = $2`,
      [tenantId, `approve-write-off:${writeOffId}`],
    );
    return rows[0];
  };

  test('is withdrawn by its asker and by nobody else, and can be asked for anew', async () => {
    const { claimId, writeOffId, ask } = await asked('R1');
    const withdrawal = { writeOffId, version: 1, reason: 'The patient pays after all' };
    expect(await perform(runtime, mona(), withdrawWriteOff, withdrawal)).toMatchObject({ code: 'other-request' });
    expect(await mustPerform(runtime, polly(), withdrawWriteOff, withdrawal)).toEqual({ withdrawnCents: 12_000 });
    expect((await writeOffsOf(claimId))[0]).toMatchObject({ state: 'withdrawn', undoneBy: 'Polly Poster' });
    expect(await workOf(writeOffId)).toMatchObject({ work_status: 'done' });
    expect(await mustPerform(runtime, polly(), writeOffClaim, ask)).toMatchObject({ waitsForApproval: true });
  });

  test('keeps its work until somebody has decided', async () => {
    const { writeOffId } = await asked('R2');
    const { id } = await workOf(writeOffId);
    const close = { workItemIds: [id], resolution: 'Looked at it' };
    expect(await perform(runtime, mona(), resolveWork, close)).toMatchObject({ code: 'undecided' });
    expect(await workOf(writeOffId)).toMatchObject({ work_status: 'open' });
    await mustPerform(runtime, mona(), decideWriteOff, { writeOffId, version: 1, decision: 'refuse', reason });
    expect(await workOf(writeOffId)).toMatchObject({ work_status: 'done' });
  });
});

test('a void takes back what was given up on its claim, so that no credit stands that nobody paid', async () => {
  const claimId = await left('V1', 20);
  const ask = { claimId, from: 'patient-ar' as const, to: 'bad-debt-write-off' as const, reason };
  await mustPerform(runtime, polly(), writeOffClaim, ask);
  const { version } = await claimOf(runtime, tenantId, 'V1');
  await mustPerform(runtime, everyone(tenantId), voidClaim, { claimId, version, reason: 'Never took place' });
  expect((await writeOffsOf(claimId))[0]).toMatchObject({ state: 'undone', undoReason: 'The claim is voided' });
  const { rows } = await runtime.owner.query(
    `select sum(cents)::int as owed from journal_line where tenant_id = $1 and claim_id = $2 and account = 'patient-ar'`,
    [tenantId, claimId],
  );
  expect(rows[0].owed).toBe(2_000);
  expect(await books()).toEqual([0, 0, 0, 0, 0]);
});

describe('a denied claim', () => {
  async function denied(mrn: string): Promise<string> {
    await receiveVisits(runtime, tenantId, [{ mrn }]);
    await submit(runtime, tenantId);
    const { id, patient_control_number: patientControlNumber } = await claimOf(runtime, tenantId, mrn);
    traces += 1;
    const segments = ['SVC*HC:99213*148*0**1', 'CAS*CO*197*148'];
    const claims = [{ patientControlNumber, status: '4', charge: '148', paid: '0', segments }];
    await receive(runtime, tenantId, 'x12', era({ trace: `W${traces}`, paid: '0', claims }));
    return id;
  }
  const denialWork = async (claimId: string) => {
    const { rows } = await runtime.owner.query(
      `select work_status from work_item where tenant_id = $1 and claim_id = $2 and kind = 'denial'`,
      [tenantId, claimId],
    );
    return rows.map((row) => row.work_status);
  };
  const give = (claimId: string, cents?: number) =>
    mustPerform(runtime, mona(), writeOffClaim, {
      ...{ claimId, from: 'payer-ar' as const, to: 'denial-write-off' as const, reason },
      ...(cents ? { cents } : {}),
    });

  test('that is given up in part is still worked', async () => {
    const claimId = await denied('Q1');
    await give(claimId, 500);
    expect(await denialWork(claimId)).toEqual(['open']);
    await give(claimId);
    expect(await denialWork(claimId)).toEqual(['done']);
  });

  test('is denied and worked again when its write-off is taken back', async () => {
    const claimId = await denied('Q2');
    const { deadline_date: deadline } = await claimOf(runtime, tenantId, 'Q2');
    await give(claimId);
    expect(await claimOf(runtime, tenantId, 'Q2')).toMatchObject({ claim_status: 'closed' });
    const [one] = await writeOffsOf(claimId);
    await mustPerform(runtime, mona(), undoWriteOff, {
      writeOffId: one?.id ?? '',
      version: 1,
      reason: 'Found the authorization',
    });
    expect(await claimOf(runtime, tenantId, 'Q2')).toMatchObject({ claim_status: 'denied', deadline_date: deadline });
    expect(await denialWork(claimId)).toEqual(['open']);
  });

  test('stays closed where the contract closed it, when another write-off of the claim is taken back', async () => {
    const claimId = await denied('Q4');
    await give(claimId);
    const statusOf = async () =>
      (await runtime.owner.query('select denial_status from denial where claim_id = $1', [claimId])).rows;
    // As the answer leaves it that puts all of a denied line down to the contract.
    await runtime.owner.query(`update denial set closed_by_key = 'an answer' where claim_id = $1`, [claimId]);
    const [one] = await writeOffsOf(claimId);
    const undo = { writeOffId: one?.id ?? '', version: 1, reason: 'Found the authorization' };
    await mustPerform(runtime, mona(), undoWriteOff, undo);
    expect(await statusOf()).toEqual([{ denial_status: 'written-off' }]);
  });

  test('that never went out is held again when its write-off is taken back', async () => {
    await receiveVisits(runtime, tenantId, [{ mrn: 'Q3' }]);
    const { id: claimId, claim_status: before } = await claimOf(runtime, tenantId, 'Q3');
    await give(claimId);
    const [one] = await writeOffsOf(claimId);
    await mustPerform(runtime, mona(), undoWriteOff, {
      writeOffId: one?.id ?? '',
      version: 1,
      reason: 'Given up too early',
    });
    expect(await claimOf(runtime, tenantId, 'Q3')).toMatchObject({ claim_status: before });
  });
});

describe('kinds', () => {
  test("a courtesy on an insured patient's share needs to say why it is no routine", async () => {
    const claimId = await left('B1', 15);
    const courtesy = { claimId, from: 'patient-ar' as const, to: 'courtesy-discount' as const, reason };
    expect(await perform(runtime, polly(), writeOffClaim, courtesy)).toMatchObject({ code: 'routine-waiver' });
    const special = { ...courtesy, cents: 500, notRoutine: 'The visit was repeated because we lost the first sample' };
    expect(await mustPerform(runtime, polly(), writeOffClaim, special)).toMatchObject({ writtenOffCents: 500 });
    expect(await claimOf(runtime, tenantId, 'B1')).toMatchObject({ claim_status: 'patient-due' });
  });

  test('charity goes by household and income, and keeps what proves them', async () => {
    const claimId = await left('B2', 41);
    const ask = { claimId, from: 'patient-ar' as const, to: 'charity-write-off' as const, reason };
    expect(await perform(runtime, polly(), writeOffClaim, ask)).toMatchObject({ code: 'no-household' });
    const rich = { householdSize: 1, incomeCents: 9_000_000, proof: 'Pay slips of three months' };
    expect(await perform(runtime, polly(), writeOffClaim, { ...ask, household: rich })).toMatchObject({
      code: 'above-charity',
    });
    const household = { householdSize: 4, incomeCents: 8_200_000, proof: 'Tax return of last year' };
    expect(await mustPerform(runtime, polly(), writeOffClaim, { ...ask, household })).toMatchObject({
      writtenOffCents: 2_050,
    });
    expect((await writeOffsOf(claimId))[0]?.basis).toMatchObject({
      percentOfPoverty: 250,
      forgivenPercent: 50,
      proof: 'Tax return of last year',
    });
  });

  test('prompt payment has its discount for the days of the policy', async () => {
    const claimId = await left('B3', 30);
    const ask = {
      claimId,
      from: 'patient-ar' as const,
      to: 'prompt-pay-discount' as const,
      reason,
      notRoutine: 'The plan allows the discount for all of its members',
    };
    runtime.clock.moveTo(addDays(TODAY, 21));
    expect(await perform(runtime, polly(), writeOffClaim, ask)).toMatchObject({ code: 'too-late' });
    runtime.clock.moveTo(addDays(TODAY, 20));
    expect(await mustPerform(runtime, polly(), writeOffClaim, ask)).toMatchObject({ writtenOffCents: 300 });
    runtime.clock.moveTo(TODAY);
  });

  test('a granted charity decision stands for its months without asking for income again', async () => {
    const first = await left('B5', 40);
    const ask = { from: 'patient-ar' as const, to: 'charity-write-off' as const, reason };
    const household = { householdSize: 4, incomeCents: 8_200_000, proof: 'Tax return of last year' };
    await mustPerform(runtime, polly(), writeOffClaim, { ...ask, claimId: first, household });
    // The half that the policy forgives is forgiven once.
    expect(await perform(runtime, polly(), writeOffClaim, { ...ask, claimId: first, household })).toMatchObject({
      code: 'forgiven-already',
    });
    const second = await left('B5', 20, { visit_number: 'V2', date_of_service: '2026-10-21' });
    expect(second).not.toBe(first);
    expect(await mustPerform(runtime, polly(), writeOffClaim, { ...ask, claimId: second })).toMatchObject({
      writtenOffCents: 1_000,
    });
    expect((await writeOffsOf(second))[0]?.basis).toMatchObject({ ...household, decidedOn: TODAY });
    const third = await left('B5', 10, { visit_number: 'V3', date_of_service: '2026-10-22' });
    runtime.clock.moveTo('2027-05-03');
    expect(await perform(runtime, polly(), writeOffClaim, { ...ask, claimId: third })).toMatchObject({
      code: 'no-household',
    });
    runtime.clock.moveTo('2026-01-12');
    expect(await perform(runtime, polly(), writeOffClaim, { ...ask, claimId: third, household })).toMatchObject({
      code: 'charity-not-yet',
    });
    runtime.clock.moveTo(TODAY);
  });

  test('prompt payment has its discount once, also after it was taken back too late', async () => {
    const claimId = await left('B6', 30);
    const ask = {
      claimId,
      from: 'patient-ar' as const,
      to: 'prompt-pay-discount' as const,
      reason,
      notRoutine: 'The plan allows the discount for all of its members',
    };
    await mustPerform(runtime, polly(), writeOffClaim, ask);
    expect(await perform(runtime, polly(), writeOffClaim, ask)).toMatchObject({ code: 'forgiven-already' });
    runtime.clock.moveTo(addDays(TODAY, 25));
    const [one] = await writeOffsOf(claimId);
    await mustPerform(runtime, polly(), undoWriteOff, {
      writeOffId: one?.id ?? '',
      version: 1,
      reason: 'Never paid it',
    });
    expect(await perform(runtime, polly(), writeOffClaim, ask)).toMatchObject({ code: 'too-late' });
    runtime.clock.moveTo(TODAY);
  });

  test('small, old balances are swept after a dry run that changes nothing', async () => {
    const claimId = await left('B4', 4);
    expect(await mustPerform(runtime, mona(), sweepSmallBalances, { dryRun: true })).toMatchObject({ balances: [] });
    runtime.clock.moveTo(addDays(TODAY, 60));
    const dry = await mustPerform(runtime, mona(), sweepSmallBalances, { dryRun: true });
    expect(dry).toMatchObject({ balances: [{ claimId, owedCents: 400 }], totalCents: 400, writtenOff: false });
    expect(await claimOf(runtime, tenantId, 'B4')).toMatchObject({ claim_status: 'patient-due' });
    // By night nothing goes while the practice has it off.
    expect(await mustPerform(runtime, mona(), sweepSmallBalances, { dryRun: false, nightly: true })).toMatchObject({
      writtenOff: false,
    });
    await mustPerform(runtime, mona(), sweepSmallBalances, { dryRun: false });
    expect(await claimOf(runtime, tenantId, 'B4')).toMatchObject({ claim_status: 'closed' });
    expect(await mustPerform(runtime, mona(), sweepSmallBalances, { dryRun: false })).toMatchObject({ balances: [] });
    expect(await books()).toEqual([0, 0, 0, 0, 0]);
  });
});
