import { addDays } from '@cleanclaim/billing/kernel';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { era } from '../testing/answers.ts';
import { balanceOf, claimOf, everyone, receive, receiveVisits, setUpTenant, submit } from '../testing/practice.ts';
import { openTestRuntime, type TestRuntime, warmUp } from '../testing/test-runtime.ts';
import { checkBooks } from './check-books.ts';
import { listCredits } from './list-credits.ts';
import { mustPerform, perform } from './operation.ts';
import { returnPayment } from './payment-moves.ts';
import { decideRefund, noteCredit, requestRefund, settleRefund, showCredit, showRefund } from './refunds.ts';
import { takePayment } from './take-payment.ts';

let runtime: TestRuntime;
let tenantId: string;
beforeAll(async () => {
  runtime = await openTestRuntime();
  tenantId = await setUpTenant(runtime, 'refunds');
});
afterAll(() => runtime.close());

const someone = (name: string) => ({ ...everyone(tenantId), name });
const POLLY = 'Polly Poster';
const MONA = 'Mona Manager';
const books = async () => Object.values((await mustPerform(runtime, everyone(tenantId), checkBooks, {})).invariants);

let traces = 0;
/** The payer pays $148 twice: $148 too much. */
async function paidTwice(mrn: string): Promise<string> {
  await receiveVisits(runtime, tenantId, [{ mrn }]);
  await submit(runtime, tenantId);
  const { id, patient_control_number: patientControlNumber } = await claimOf(runtime, tenantId, mrn);
  for (const ICN of ['A', 'B']) {
    traces += 1;
    const claims = [
      {
        patientControlNumber,
        charge: '148',
        paid: '148',
        patientResponsibility: '0',
        segments: [],
        payerClaimControlNumber: `${mrn}${ICN}`,
      },
    ];
    await receive(runtime, tenantId, 'x12', era({ trace: `R${traces}`, paid: '148', claims }));
  }
  return `claim:${id}:payer-ar`;
}

/** The payer takes its second payment back. */
async function takeBack(mrn: string): Promise<void> {
  const { patient_control_number: patientControlNumber } = await claimOf(runtime, tenantId, mrn);
  traces += 1;
  const reversal = { status: '22', charge: '-148', paid: '-148', patientResponsibility: '0', segments: [] };
  const other = await paidOnce(`${mrn}X`);
  const claims = [{ patientControlNumber, ...reversal, payerClaimControlNumber: `${mrn}B` }, other];
  await receive(runtime, tenantId, 'x12', era({ trace: `R${traces}`, paid: '0', claims }));
}

/** A claim that the payer pays in full, to be put into a file. */
async function paidOnce(mrn: string) {
  await receiveVisits(runtime, tenantId, [{ mrn }]);
  await submit(runtime, tenantId);
  const { patient_control_number: patientControlNumber } = await claimOf(runtime, tenantId, mrn);
  return {
    ...{ patientControlNumber, charge: '148', paid: '148', patientResponsibility: '0', segments: [] },
    payerClaimControlNumber: `${mrn}A`,
  };
}

async function overpaid(mrn: string, paidCents: number): Promise<{ creditKey: string; paymentId: string }> {
  await receiveVisits(runtime, tenantId, [{ mrn }]);
  const { rows } = await runtime.owner.query('select id from patient where tenant_id = $1 and mrn = $2', [
    tenantId,
    mrn,
  ]);
  const patientId: string = rows[0].id;
  const { paymentId } = await mustPerform(runtime, everyone(tenantId), takePayment, {
    patientId,
    method: 'check',
    paidCents,
  });
  return { creditKey: `patient:${patientId}:unapplied-cash`, paymentId };
}

const ask = (creditKey: string, cents: number, name = POLLY) =>
  perform(runtime, someone(name), requestRefund, { creditKey, cents, reason: 'Paid too much' });
const refundOf = async (refundId: string) => mustPerform(runtime, everyone(tenantId), showRefund, { refundId });
const decide = async (refundId: string, decision: 'approve' | 'refuse', name: string) =>
  perform(runtime, someone(name), decideRefund, {
    refundId,
    version: (await refundOf(refundId)).version,
    decision,
    reason: 'Checked against the bank',
  });
const settle = async (refundId: string, how: 'paid' | 'recouped' | 'cancelled') =>
  perform(runtime, someone(POLLY), settleRefund, {
    refundId,
    version: (await refundOf(refundId)).version,
    how,
    ...(how === 'paid' ? { checkNumber: '5501' } : {}),
    reason: 'As agreed by phone',
  });
async function asked(creditKey: string, cents: number): Promise<string> {
  const outcome = await ask(creditKey, cents);
  if (!outcome.ok) throw new Error(outcome.message);
  return outcome.value.refundId;
}

describe('a credit balance', () => {
  test('is listed with who is owed, since when and the days that are left', async () => {
    const creditKey = await paidTwice('L1');
    const page = await mustPerform(runtime, everyone(tenantId), listCredits, {});
    expect(page.rows.find((row) => row.id === creditKey)).toMatchObject({
      owedTo: 'Bluewater Health Plan',
      creditCents: 14_800,
      sinceDate: runtime.clock.today(),
      daysLeft: 60,
    });
  });

  test('stands first where the fewest days are left, by the clock that it shows', async () => {
    const { creditKey: small } = await overpaid('L3', 100);
    const today = runtime.clock.today();
    runtime.clock.moveTo(addDays(today, 10));
    const { creditKey: large } = await overpaid('L4', 90_000);
    await mustPerform(runtime, everyone(tenantId), noteCredit, {
      ...{ creditKey: large, identifiedDate: addDays(today, 10), note: 'Looked into' },
      ...{ investigationFrom: addDays(today, 10), investigationTo: addDays(today, 40) },
    });
    const { rows } = await mustPerform(runtime, everyone(tenantId), listCredits, {});
    runtime.clock.moveTo(today);
    const days = rows.map((row) => row.daysLeft);
    expect(days).toEqual(days.toSorted((a, b) => a - b));
    expect(rows.find((row) => row.id === small)?.daysLeft).toBe(50);
    expect(rows.find((row) => row.id === large)?.daysLeft).toBe(90);
    const sorted = await mustPerform(runtime, everyone(tenantId), listCredits, { sort: '-dueDate' });
    expect(sorted.rows[0]?.id).toBe(large);
  });

  test('is no copay that waits for its visit; what is left of it after the answer is', async () => {
    await receiveVisits(runtime, tenantId, [{ mrn: 'L5' }]);
    await submit(runtime, tenantId);
    const { rows: visits } = await runtime.owner.query(
      `select n.id, n.patient_id from encounter n join patient p on p.id = n.patient_id where n.tenant_id = $1 and p.mrn = 'L5'`,
      [tenantId],
    );
    const [{ id: copayOfEncounterId, patient_id: patientId }] = visits;
    const copay = { patientId, method: 'card' as const, paidCents: 1_500, copayOfEncounterId };
    await mustPerform(runtime, everyone(tenantId), takePayment, copay);
    const creditKey = `patient:${patientId}:unapplied-cash`;
    const list = async () =>
      (await mustPerform(runtime, everyone(tenantId), listCredits, {})).rows.map((row) => row.id);
    expect(await list()).not.toContain(creditKey);
    expect(await ask(creditKey, 1_500)).toMatchObject({ code: 'no-credit' });
    const { patient_control_number: patientControlNumber } = await claimOf(runtime, tenantId, 'L5');
    const segments = ['CAS*PR*3*10'];
    const claims = [{ patientControlNumber, charge: '148', paid: '138', patientResponsibility: '10', segments }];
    await receive(runtime, tenantId, 'x12', era({ trace: 'RL5', paid: '138', claims }));
    expect(await list()).toContain(creditKey);
    expect(await mustPerform(runtime, everyone(tenantId), showCredit, { creditKey })).toMatchObject({
      creditCents: 500,
    });
    await settle(await asked(creditKey, 500), 'paid');
    expect(await books()).toEqual([0, 0, 0, 0, 0]);
  });

  test('that two people look into at once keeps what the first one noted', async () => {
    const { creditKey } = await overpaid('L6', 900);
    const note = { creditKey, identifiedDate: runtime.clock.today(), version: 0 };
    await warmUp(runtime, 2);
    const outcomes = await Promise.all(
      ['Seen by one', 'Seen by another'].map((text) =>
        perform(runtime, everyone(tenantId), noteCredit, { ...note, note: text }),
      ),
    );
    expect(outcomes.filter((outcome) => !outcome.ok)).toMatchObject([{ code: 'changed-meanwhile' }]);
  });

  test('has its clock from the day on which it was identified', async () => {
    const { creditKey } = await overpaid('L2', 900);
    const today = runtime.clock.today();
    const note = { creditKey, identifiedDate: today, note: 'The patient paid twice' };
    expect(await mustPerform(runtime, everyone(tenantId), noteCredit, note)).toEqual({ version: 1 });
    const credit = await mustPerform(runtime, everyone(tenantId), showCredit, { creditKey });
    expect(credit.review).toMatchObject({ identifiedDate: today, version: 1 });
    expect(await perform(runtime, everyone(tenantId), noteCredit, { ...note, version: 5 })).toMatchObject({
      code: 'changed-meanwhile',
    });
  });
});

describe('a refund', () => {
  test('above the limit is decided by another person, paid by check, and the books stay right', async () => {
    const creditKey = await paidTwice('M1');
    const refundId = await asked(creditKey, 14_800);
    expect(await decide(refundId, 'approve', POLLY)).toMatchObject({ code: 'own-request' });
    expect(await settle(refundId, 'paid')).toMatchObject({ code: 'wrong-state' });
    expect(await decide(refundId, 'approve', MONA)).toMatchObject({ value: { state: 'approved' } });
    const cash = await balanceOf(runtime, tenantId, 'cash');
    expect(await settle(refundId, 'paid')).toMatchObject({ value: { state: 'paid' } });
    expect(await balanceOf(runtime, tenantId, 'cash')).toBe(cash - 14_800);
    expect(await refundOf(refundId)).toMatchObject({
      state: 'paid',
      checkNumber: '5501',
      decidedBy: MONA,
      settledBy: POLLY,
    });
    expect(await claimOf(runtime, tenantId, 'M1')).toMatchObject({ claim_status: 'closed' });
    expect(await perform(runtime, everyone(tenantId), showCredit, { creditKey })).toMatchObject({ code: 'no-credit' });
    expect(await books()).toEqual([0, 0, 0, 0, 0]);
  });

  test('up to the limit goes at once, and a refused one leaves the credit', async () => {
    const { creditKey } = await overpaid('M2', 20_000);
    const small = await asked(creditKey, 9_000);
    expect(await refundOf(small)).toMatchObject({ state: 'approved', needsApproval: false });
    const large = await asked(creditKey, 11_000);
    expect(await ask(creditKey, 1)).toMatchObject({ code: 'not-covered' });
    await decide(large, 'refuse', MONA);
    const credit = await mustPerform(runtime, everyone(tenantId), showCredit, { creditKey });
    expect(credit).toMatchObject({ creditCents: 11_000, askedCents: 0 });
    expect(await settle(small, 'cancelled')).toMatchObject({ ok: true });
    expect((await mustPerform(runtime, everyone(tenantId), showCredit, { creditKey })).creditCents).toBe(20_000);
    expect(await books()).toEqual([0, 0, 0, 0, 0]);
  });

  test('of a claim paid twice, adjustments and all, is what was paid again and no more', async () => {
    await receiveVisits(runtime, tenantId, [{ mrn: 'QX1' }]);
    await submit(runtime, tenantId);
    const { patient_control_number: patientControlNumber } = await claimOf(runtime, tenantId, 'QX1');
    for (const payerClaimControlNumber of ['QX1A', 'QX1B']) {
      const segments = ['CAS*CO*45*48', 'CAS*PR*2*20'];
      const claim = { patientControlNumber, payerClaimControlNumber, charge: '148', paid: '80' };
      const claims = [{ ...claim, patientResponsibility: '20', segments }];
      await receive(runtime, tenantId, 'x12', era({ trace: payerClaimControlNumber, paid: '80', claims }));
    }
    const { id, claim_status: status, next_step: next } = await claimOf(runtime, tenantId, 'QX1');
    const { rows } = await runtime.owner.query(
      `select account, sum(cents)::int as cents from journal_line where tenant_id = $1 and claim_id = $2
          and account in ('payer-ar', 'patient-ar', 'contractual-adjustment') group by account order by account`,
      [tenantId, id],
    );
    expect(rows.map((row) => row.cents)).toEqual([4_800, 2_000, -8_000]);
    expect({ status, next }).toEqual({ status: 'paid', next: expect.stringContaining('Too much was paid') });
    expect(await ask(`claim:${id}:payer-ar`, 8_001)).toMatchObject({ ok: false });
    expect(await books()).toEqual([0, 0, 0, 0, 0]);
    await settle(await asked(`claim:${id}:payer-ar`, 8_000), 'paid');
    expect(await claimOf(runtime, tenantId, 'QX1')).toMatchObject({ claim_status: 'patient-due' });
  });

  test('that the payer has not taken back is not cleared as taken back', async () => {
    const refundId = await asked(await paidTwice('M3'), 9_900);
    expect(await settle(refundId, 'recouped')).toMatchObject({ code: 'not-recouped' });
  });

  test('of one credit by two people at once goes to one of them', async () => {
    const { creditKey } = await overpaid('M4', 8_000);
    await warmUp(runtime, 2);
    const outcomes = await Promise.all([POLLY, MONA].map((name) => ask(creditKey, 8_000, name)));
    expect(outcomes.map((outcome) => outcome.ok).sort()).toEqual([false, true]);
    expect(outcomes.find((outcome) => !outcome.ok)).toMatchObject({
      code: expect.stringMatching(/not-covered|no-credit/),
    });
  });

  test('of a check that bounces afterwards is owed by the patient on the account', async () => {
    const { creditKey, paymentId } = await overpaid('M5', 5_000);
    await settle(await asked(creditKey, 5_000), 'paid');
    await mustPerform(runtime, everyone(tenantId), returnPayment, {
      paymentId,
      why: 'returned-check',
      feeCents: 0,
      note: '',
    });
    const { rows } = await runtime.owner.query(
      `select sum(cents)::int as owed from journal_line where tenant_id = $1 and account = 'patient-ar' and patient_id = $2`,
      [tenantId, creditKey.split(':')[1]],
    );
    expect(rows[0].owed).toBe(5_000);
    expect(await books()).toEqual([0, 0, 0, 0, 0]);
  });

  test('in parts is approved by another person once the parts are above the limit together', async () => {
    const { creditKey } = await overpaid('M7', 30_000);
    expect(await ask(creditKey, 6_000)).toMatchObject({ value: { needsApproval: false } });
    const { unapprovedCents } = await mustPerform(runtime, everyone(tenantId), showCredit, { creditKey });
    expect(unapprovedCents).toBe(6_000);
    expect(await ask(creditKey, 6_000)).toMatchObject({ value: { needsApproval: true } });
  });

  test('is ended without a check when the payer took the money back itself', async () => {
    const creditKey = await paidTwice('M8');
    const refundId = await asked(creditKey, 14_800);
    await decide(refundId, 'approve', MONA);
    await takeBack('M8');
    expect(await settle(refundId, 'paid')).toMatchObject({ code: 'owed-again' });
    expect(await settle(refundId, 'recouped')).toMatchObject({ value: { state: 'recouped' } });
    const { rows } = await runtime.owner.query(
      `select coalesce(sum(cents), 0)::int as left from journal_line where tenant_id = $1 and claim_id = $2 and account in ('payer-ar', 'refunds-payable')`,
      [tenantId, creditKey.split(':')[1]],
    );
    expect(rows[0].left).toBe(0);
    expect(await books()).toEqual([0, 0, 0, 0, 0]);
  });

  test('whose credit is gone meanwhile is not approved, and ends as taken back', async () => {
    const refundId = await asked(await paidTwice('M9'), 14_800);
    await takeBack('M9');
    expect(await decide(refundId, 'approve', MONA)).toMatchObject({ code: 'not-covered' });
    expect(await settle(refundId, 'recouped')).toMatchObject({ value: { state: 'recouped' } });
    expect(await books()).toEqual([0, 0, 0, 0, 0]);
  });

  test('of a check that bounced is not paid, and pays for the check when it is cancelled', async () => {
    const { creditKey, paymentId } = await overpaid('N1', 5_000);
    const refundId = await asked(creditKey, 5_000);
    const bounce = { paymentId, why: 'returned-check' as const, feeCents: 0, note: '' };
    await mustPerform(runtime, everyone(tenantId), returnPayment, bounce);
    expect(await settle(refundId, 'paid')).toMatchObject({ code: 'payment-returned' });
    expect(await settle(refundId, 'cancelled')).toMatchObject({ ok: true });
    expect(await perform(runtime, everyone(tenantId), showCredit, { creditKey })).toMatchObject({ code: 'no-credit' });
    const { rows } = await runtime.owner.query(
      `select coalesce(sum(cents), 0)::int as owed from journal_line where tenant_id = $1 and account = 'patient-ar' and patient_id = $2`,
      [tenantId, creditKey.split(':')[1]],
    );
    expect(rows[0].owed).toBe(0);
    expect(await books()).toEqual([0, 0, 0, 0, 0]);
  });

  test('larger than its credit does not pass the database either', async () => {
    const { creditKey } = await overpaid('M6', 700);
    const insert = runtime.owner.query(
      `insert into refund (tenant_id, id, refund_number, payee, account, patient_id, cents, reason, refund_state, needs_approval, due_date,
         requested_at, requested_by, requester_key)
       values ($1, gen_random_uuid(), 'X1', 'patient', 'unapplied-cash', $2, 701, 'r', 'requested', false, current_date, now(), 't', 't')`,
      [tenantId, creditKey.split(':')[1]],
    );
    await expect(insert).rejects.toThrow(/not covered/);
  });
});
