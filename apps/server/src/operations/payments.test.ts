import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { era } from '../testing/answers.ts';
import { balanceOf, claimOf, everyone, receive, receiveVisits, setUpTenant, submit } from '../testing/practice.ts';
import { SELF_PAY } from '../testing/superbill.ts';
import { openTestRuntime, type TestRuntime, warmUp } from '../testing/test-runtime.ts';
import { checkBooks } from './check-books.ts';
import { mustPerform, perform } from './operation.ts';
import { applyUnapplied, movePayment, returnPayment } from './payment-moves.ts';
import { showAccount } from './show-account.ts';
import { showPayment } from './show-payment.ts';
import { takePayment } from './take-payment.ts';
import { writeOffClaim } from './write-off-claim.ts';

let runtime: TestRuntime;
let tenantId: string;
beforeAll(async () => {
  runtime = await openTestRuntime();
  tenantId = await setUpTenant(runtime, 'payments');
});
afterAll(() => runtime.close());

const books = async () => Object.values((await mustPerform(runtime, everyone(tenantId), checkBooks, {})).invariants);
const one = async (query: string, ...values: string[]): Promise<string> => {
  const { rows } = await runtime.owner.query(query, [tenantId, ...values]);
  return rows[0]?.id;
};
const patientOf = (mrn: string) => one('select id from patient where tenant_id = $1 and mrn = $2', mrn);
const visitOf = (mrn: string) =>
  one('select n.id from encounter n join patient p on p.id = n.patient_id where n.tenant_id = $1 and p.mrn = $2', mrn);

let answers = 0;
/** The payer pays $90 of a visit of $148 and leaves $10 to the patient. */
async function answer(mrn: string): Promise<void> {
  answers += 1;
  const { patient_control_number: patientControlNumber } = await claimOf(runtime, tenantId, mrn);
  const segments = ['CAS*CO*45*48', 'CAS*PR*2*10'];
  const claims = [{ patientControlNumber, charge: '148', paid: '90', patientResponsibility: '10', segments }];
  await receive(runtime, tenantId, 'x12', era({ trace: `T${answers}`, paid: '90', claims }));
}

async function answeredVisit(mrn: string): Promise<void> {
  await receiveVisits(runtime, tenantId, [{ mrn }]);
  await submit(runtime, tenantId);
  await answer(mrn);
}

const take = async (mrn: string, paidCents: number, more: object = {}) =>
  mustPerform(runtime, everyone(tenantId), takePayment, {
    patientId: await patientOf(mrn),
    method: 'check' as const,
    paidCents,
    ...more,
  });
const account = async (mrn: string) =>
  mustPerform(runtime, everyone(tenantId), showAccount, { patientId: await patientOf(mrn) });

describe('a copay at check-in', () => {
  test('waits for its visit and is applied by itself when the payer has answered', async () => {
    await receiveVisits(runtime, tenantId, [{ mrn: 'C1' }]);
    await submit(runtime, tenantId);
    const taken = await take('C1', 1_500, { method: 'card', copayOfEncounterId: await visitOf('C1') });
    expect(taken).toMatchObject({ receiptNumber: 'R000001', appliedCents: 0, unappliedCents: 1_500 });
    await answer('C1');
    expect(await claimOf(runtime, tenantId, 'C1')).toMatchObject({ claim_status: 'closed' });
    expect((await account('C1')).balances).toEqual({ payerCents: 0, patientCents: 0, unappliedCents: 500 });
    expect(await books()).toEqual([0, 0, 0, 0, 0]);
  });

  test('leaves other visits alone, and a visit of somebody else is refused', async () => {
    await answeredVisit('C2');
    await receiveVisits(runtime, tenantId, [{ mrn: 'C3' }]);
    const copay = { patientId: await patientOf('C2'), method: 'cash' as const, paidCents: 1_000 };
    const refused = await perform(runtime, everyone(tenantId), takePayment, {
      ...copay,
      copayOfEncounterId: await visitOf('C3'),
    });
    expect(refused).toMatchObject({ ok: false, code: 'not-found' });
  });

  test('of a visit without insurance goes to its charge', async () => {
    await receiveVisits(runtime, tenantId, [{ mrn: 'C4', ...SELF_PAY }]);
    const taken = await take('C4', 5_000, { copayOfEncounterId: await visitOf('C4') });
    expect(taken).toMatchObject({ appliedCents: 5_000, unappliedCents: 0 });
  });
});

describe('a payment', () => {
  test('of one deed is one payment, however often it is sent', async () => {
    await answeredVisit('D1');
    const requestId = runtime.newId();
    const first = await take('D1', 400, { requestId });
    expect(await take('D1', 400, { requestId })).toMatchObject({ alreadyTaken: true, paymentId: first.paymentId });
  });

  test('goes to the claims that were chosen', async () => {
    await receiveVisits(runtime, tenantId, [
      { mrn: 'D2', ...SELF_PAY, visit_number: 'V1', date_of_service: '2026-10-05' },
      { mrn: 'D2', ...SELF_PAY, visit_number: 'V2', date_of_service: '2026-10-20' },
    ]);
    const { open } = await account('D2');
    const later = open[1]?.encounterId ?? '';
    await take('D2', 5_000, { towards: [{ encounterId: later }] });
    expect((await account('D2')).open.map((item) => item.owedCents)).toEqual([14_800, 9_800]);
  });

  test('that bounces opens the claim again, with a fee on the account that the next payment pays', async () => {
    await answeredVisit('D3');
    const { paymentId } = await take('D3', 1_000, { checkNumber: '1042' });
    expect(await claimOf(runtime, tenantId, 'D3')).toMatchObject({ claim_status: 'closed' });
    const bounce = { paymentId, why: 'returned-check' as const, feeCents: 2_500, note: '' };
    await mustPerform(runtime, everyone(tenantId), returnPayment, bounce);
    expect(await claimOf(runtime, tenantId, 'D3')).toMatchObject({ claim_status: 'patient-due', owner: 'person' });
    const { open, balances } = await account('D3');
    expect(balances).toMatchObject({ patientCents: 3_500, unappliedCents: 0 });
    expect(open.map((item) => [item.what.slice(0, 5), item.owedCents])).toEqual([
      ['Claim', 1_000],
      ['Fees ', 2_500],
    ]);
    expect(await perform(runtime, everyone(tenantId), returnPayment, bounce)).toMatchObject({
      code: 'already-returned',
    });
    await take('D3', 3_500, { method: 'cash' });
    expect((await account('D3')).balances).toMatchObject({ patientCents: 0, unappliedCents: 0 });
    expect(await books()).toEqual([0, 0, 0, 0, 0]);
  });

  test('that names a claim twice pays it once', async () => {
    await answeredVisit('D5');
    const claimId = (await claimOf(runtime, tenantId, 'D5')).id;
    expect(await take('D5', 3_000, { towards: [{ claimId }, { claimId }] })).toMatchObject({
      appliedCents: 1_000,
      unappliedCents: 2_000,
    });
    expect((await account('D5')).balances).toMatchObject({ patientCents: 0, unappliedCents: 2_000 });
  });

  test('that was taken back is not passed over when its receipt is entered again', async () => {
    await answeredVisit('D6');
    const { paymentId } = await take('D6', 700, { receiptNumber: 'HAND-7' });
    await mustPerform(runtime, everyone(tenantId), returnPayment, {
      ...{ paymentId, why: 'entered-wrongly' as const, feeCents: 0, note: '' },
    });
    const again = { patientId: await patientOf('D6'), method: 'card', paidCents: 700, receiptNumber: 'HAND-7' };
    expect(await perform(runtime, everyone(tenantId), takePayment, again)).toMatchObject({ code: 'receipt-taken' });
  });

  test('entered wrongly costs no fee', async () => {
    await answeredVisit('D4');
    const { paymentId } = await take('D4', 1_000);
    const wrong = { paymentId, why: 'entered-wrongly' as const, feeCents: 100, note: '' };
    expect(await perform(runtime, everyone(tenantId), returnPayment, wrong)).toMatchObject({ code: 'no-fee' });
  });
});

describe('unapplied money', () => {
  test('is applied later to what is owed', async () => {
    await receiveVisits(runtime, tenantId, [{ mrn: 'E1' }]);
    await submit(runtime, tenantId);
    await take('E1', 700);
    const patientId = await patientOf('E1');
    expect(await perform(runtime, everyone(tenantId), applyUnapplied, { patientId })).toMatchObject({
      code: 'nothing-to-apply',
    });
    await answer('E1');
    expect(await mustPerform(runtime, everyone(tenantId), applyUnapplied, { patientId })).toEqual({
      appliedCents: 700,
    });
    expect(await claimOf(runtime, tenantId, 'E1')).toMatchObject({ claim_status: 'patient-due' });
    expect(await books()).toEqual([0, 0, 0, 0, 0]);
  });

  test('moves to a patient of the same guarantor and to no other', async () => {
    await answeredVisit('E2');
    await receiveVisits(runtime, tenantId, [{ mrn: 'E3', first_name: 'Ivo', birth_date: '2015-05-05', ...SELF_PAY }]);
    const { paymentId } = await take('E2', 2_000);
    const [owed] = (await account('E3')).open;
    const to = { patientId: await patientOf('E3'), encounterId: owed?.encounterId ?? '' };
    const move = { paymentId, from: {}, to, cents: 1_000, reason: 'For the child of the family' };
    expect(await perform(runtime, everyone(tenantId), movePayment, move)).toMatchObject({ code: 'other-guarantor' });
    const guarantor = {
      name: { last: 'Fairweather', first: 'Una' },
      relationship: '01',
      address: { line1: '4 Alder Way', city: 'Cedar Hollow', state: 'OH', zip: '43062' },
    };
    for (const mrn of ['E2', 'E3'])
      await runtime.owner.query(
        `insert into guarantor (tenant_id, patient_id, content) values ($1, $2, $3)
         on conflict (tenant_id, patient_id) do update set content = excluded.content`,
        [tenantId, await patientOf(mrn), JSON.stringify(guarantor)],
      );
    expect(await mustPerform(runtime, everyone(tenantId), movePayment, move)).toEqual({ movedCents: 1_000 });
    const view = await mustPerform(runtime, everyone(tenantId), showPayment, { paymentId });
    expect(view.standing.map((part) => [part.place, part.cents])).toEqual([
      ['claim', 1_000],
      ['visit', 1_000],
    ]);
    expect(view.owed.map((item) => item.patientName.split(',')[0])).toEqual(['Sandoval']);
    expect(await books()).toEqual([0, 0, 0, 0, 0]);
  });

  test('leaves alone a copay that waits for its visit, until a person lets it go', async () => {
    await answeredVisit('E5');
    await receiveVisits(runtime, tenantId, [{ mrn: 'E5', visit_number: 'V2', date_of_service: '2026-10-22' }]);
    const encounterId = await one(
      `select n.id from encounter n join patient p on p.id = n.patient_id where n.tenant_id = $1 and p.mrn = $2 and n.date_of_service = $3`,
      ...['E5', '2026-10-22'],
    );
    const { paymentId } = await take('E5', 1_500, { copayOfEncounterId: encounterId });
    const patientId = await patientOf('E5');
    expect(await perform(runtime, everyone(tenantId), applyUnapplied, { patientId })).toMatchObject({
      code: 'nothing-to-apply',
      message: expect.stringContaining('waits for its visit'),
    });
    const from = { place: 'unapplied' as const, encounterId };
    const move = { paymentId, from, to: { patientId }, cents: 1_500, reason: 'The visit was called off' };
    await mustPerform(runtime, everyone(tenantId), movePayment, move);
    expect(await mustPerform(runtime, everyone(tenantId), applyUnapplied, { patientId })).toEqual({
      appliedCents: 1_000,
    });
    expect(await books()).toEqual([0, 0, 0, 0, 0]);
  });

  test('and money that paid a fee are told apart when one of them moves', async () => {
    await answeredVisit('E6');
    const { paymentId: bounced } = await take('E6', 400);
    const bounce = { paymentId: bounced, why: 'returned-check' as const, feeCents: 2_500, note: '' };
    await mustPerform(runtime, everyone(tenantId), returnPayment, bounce);
    const { paymentId } = await take('E6', 5_000, { method: 'cash' });
    const patientId = await patientOf('E6');
    const from = { place: 'account' as const };
    const move = { paymentId, from, to: { patientId }, cents: 2_500, reason: 'The fee is waived' };
    await mustPerform(runtime, everyone(tenantId), movePayment, move);
    const view = await mustPerform(runtime, everyone(tenantId), showPayment, { paymentId });
    expect(view.standing.map((part) => [part.place, part.cents])).toEqual([
      ['claim', 1_000],
      ['unapplied', 4_000],
    ]);
    expect(await books()).toEqual([0, 0, 0, 0, 0]);
  });

  test('is moved once when two people move it at the same moment', async () => {
    await answeredVisit('E4');
    const before = await balanceOf(runtime, tenantId, 'unapplied-cash');
    const patientId = await patientOf('E4');
    const { paymentId } = await take('E4', 1_000);
    const [claim] = (await mustPerform(runtime, everyone(tenantId), showPayment, { paymentId })).standing;
    const from = claim?.claimId ? { claimId: claim.claimId } : { encounterId: claim?.encounterId ?? '' };
    await warmUp(runtime, 2);
    const move = { paymentId, from, to: { patientId }, cents: claim?.cents ?? 0, reason: 'Meant for later' };
    const outcomes = await Promise.all([1, 2].map(() => perform(runtime, everyone(tenantId), movePayment, move)));
    expect(outcomes.map((outcome) => outcome.ok).sort()).toEqual([false, true]);
    expect(await balanceOf(runtime, tenantId, 'unapplied-cash')).toBe(before - (claim?.cents ?? 0));
  });
});

/** Waits until so many connections to this database wait for a lock. */
async function untilWaiting(count: number): Promise<void> {
  for (;;) {
    const { rows } = await runtime.owner.query(
      `select count(*)::int as waiting from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
    );
    if (rows[0].waiting >= count) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

test('what is written off at the same moment is not paid as well: the payment waits for the claim', async () => {
  await answeredVisit('E7');
  const { id: claimId } = await claimOf(runtime, tenantId, 'E7');
  await warmUp(runtime, 2);
  await runtime.owner.query('begin');
  await runtime.owner.query('select id from claim where id = $1 for update', [claimId]);
  const given = { claimId, from: 'patient-ar' as const, to: 'bad-debt-write-off' as const, reason: 'Moved away' };
  const writing = perform(runtime, everyone(tenantId), writeOffClaim, given);
  await untilWaiting(1);
  const paying = take('E7', 1_000);
  await untilWaiting(2);
  await runtime.owner.query('commit');
  expect([await writing, await paying]).toMatchObject([{ ok: true }, { appliedCents: 0, unappliedCents: 1_000 }]);
  expect((await account('E7')).balances).toEqual({ payerCents: 0, patientCents: 0, unappliedCents: 1_000 });
  expect(await claimOf(runtime, tenantId, 'E7')).toMatchObject({ claim_status: 'closed' });
});

test('who adds a row that names a patient and a claim keeps nobody from paying', async () => {
  await answeredVisit('E8');
  const { id: claimId } = await claimOf(runtime, tenantId, 'E8');
  await runtime.owner.query('begin');
  await runtime.owner.query('select id from claim where id = $1 for key share', [claimId]);
  await runtime.owner.query('select id from patient where tenant_id = $1 and mrn = $2 for key share', [tenantId, 'E8']);
  expect(await take('E8', 1_000)).toMatchObject({ appliedCents: 1_000 });
  await runtime.owner.query('commit');
});

test('the database takes no move of more money than stands at a place', async () => {
  await answeredVisit('F1');
  const { paymentId } = await take('F1', 300);
  const insert = runtime.owner.query(
    `insert into payment_move (tenant_id, id, payment_id, kind, place, patient_id, cents, source_key, moved_at, moved_by)
     values ($1, gen_random_uuid(), $2, 'moved', 'unapplied', $3, -1, 'k', now(), 't')`,
    [tenantId, paymentId, await patientOf('F1')],
  );
  await expect(insert).rejects.toThrow(/less than is taken/);
});
