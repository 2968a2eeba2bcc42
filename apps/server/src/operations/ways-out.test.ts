import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type EraClaim, type EraOptions, era } from '../testing/answers.ts';
import { balanceOf, claimOf, everyone, receive, receiveVisits, setUpTenant, submit } from '../testing/practice.ts';
import { openTestRuntime, type TestRuntime } from '../testing/test-runtime.ts';
import { applyHeldPayment } from './apply-held-payment.ts';
import { checkBooks } from './check-books.ts';
import { closeException } from './close-exception.ts';
import { explainClaim } from './explain-claim.ts';
import { listExceptions } from './list-exceptions.ts';
import { mustPerform, perform } from './operation.ts';
import { placeHeldMoney } from './place-held-money.ts';
import { postHeldRemittance } from './post-held-remittance.ts';
import { postWholeRemittance } from './post-remittance.ts';
import { receiveFile } from './receive-file.ts';
import { showRemittance } from './show-remittance.ts';

let runtime: TestRuntime;
let tenantId: string;
let practices = 0;
let control = 700;
const who = () => everyone(tenantId);
beforeAll(async () => {
  runtime = await openTestRuntime();
});
afterAll(() => runtime.close());
beforeEach(async () => {
  practices += 1;
  tenantId = await setUpTenant(runtime, `ways-${practices}`);
  await receiveVisits(runtime, tenantId, [
    { mrn: 'PG1', birth_date: '1978-06-01', member_id: 'BWP300200871' },
    { mrn: 'PG2', birth_date: '1978-06-02', member_id: 'BWP300200872' },
  ]);
  await submit(runtime, tenantId);
});

const reason = 'The payer said so by phone.';
const numberOf = async (mrn: string) => (await claimOf(runtime, tenantId, mrn)).patient_control_number;
const paid = (patientControlNumber: string, change: Partial<EraClaim> = {}): EraClaim => ({
  patientControlNumber,
  charge: '148',
  paid: '90',
  patientResponsibility: '10',
  segments: ['CAS*CO*45*48', 'CAS*PR*2*10'],
  ...change,
});
const denied = (number: string) =>
  paid(number, { status: '4', paid: '0', patientResponsibility: '', segments: ['CAS*CO*197*148'] });
async function post(claims: EraClaim[], total: string, change: Partial<EraOptions> = {}) {
  control += 1;
  await receive(runtime, tenantId, 'x12', era({ trace: `W${control}`, paid: total, claims, control, ...change }));
}
const open = async () => (await mustPerform(runtime, who(), listExceptions, {})).rows;
async function waiting(kind: string) {
  const one = (await open()).find((row) => row.kind === kind);
  if (!one) throw new Error(`no ${kind} waits`);
  const view = await mustPerform(runtime, who(), showRemittance, { remittanceId: one.remittanceId ?? '' });
  return { exceptionId: one.id, heldCents: one.heldCents, ways: view.exceptions.find(({ id }) => id === one.id)?.ways };
}
const clean = { unbalancedEntries: 0, unbalancedRemittances: 0, lostClaims: 0, doublePosted: 0, unexplainedCents: 0 };
const books = async () => (await mustPerform(runtime, who(), checkBooks, {})).invariants;
const balances = (...accounts: string[]) => Promise.all(accounts.map((one) => balanceOf(runtime, tenantId, one)));
async function postHeld(kind: string, more: { traceNumber?: string; paymentDate?: string; together?: boolean } = {}) {
  const { exceptionId } = await waiting(kind);
  await mustPerform(runtime, who(), postHeldRemittance, { exceptionId, reason, ...more });
  await runtime.work();
}

test('of a claim payment that does not add up the paid amount goes to the claim, and its reversal takes it back', async () => {
  const number = await numberOf('PG1');
  const wrong = paid(number, { segments: ['CAS*CO*45*40', 'CAS*PR*2*10'] });
  await post([wrong], '90');
  const { exceptionId, ways } = await waiting('unbalanced');
  expect(ways).toEqual(['paid-only', 'place']);
  const deed = { exceptionId, paidOnly: true };
  expect(await perform(runtime, who(), applyHeldPayment, deed)).toMatchObject({
    fields: { reason: expect.any(String) },
  });
  await mustPerform(runtime, who(), applyHeldPayment, { ...deed, reason });
  expect(await balances('unapplied-cash', 'payer-ar', 'patient-ar')).toEqual([0, 29_600 - 9_000, 0]);
  expect(await perform(runtime, who(), applyHeldPayment, { ...deed, reason })).toMatchObject({
    code: 'already-resolved',
  });
  const { id: claim, claim_status: status } = await claimOf(runtime, tenantId, 'PG1');
  expect(status).toBe('partly-paid');
  expect(await mustPerform(runtime, who(), explainClaim, { claim })).toMatchObject({ unexplainedCents: 0 });
  expect(await books()).toEqual(clean);
  const back = { status: '22', charge: '-148', paid: '-90', patientResponsibility: '-10' };
  await post([paid(number, { ...back, segments: ['CAS*CO*45*-40', 'CAS*PR*2*-18'] })], '-90');
  expect(await balances('cash', 'payer-ar', 'patient-ar')).toEqual([0, 29_600, 0]);
  expect(await books()).toEqual(clean);
});

test('an estimate with money, and what cannot be read, go to a claim or back to the payer', async () => {
  await post(
    [paid(await numberOf('PG1'), { status: '25' }), paid(await numberOf('PG2'), { segments: ['CAS*CO*45*x'] })],
    '180',
  );
  const estimate = await waiting('predetermination-with-money');
  const unreadable = (await open()).find((row) => row.kind === 'unreadable' && row.heldCents !== 0);
  await mustPerform(runtime, who(), applyHeldPayment, { exceptionId: estimate.exceptionId, paidOnly: true, reason });
  await mustPerform(runtime, who(), placeHeldMoney, { exceptionId: unreadable?.id ?? '', place: 'returned', reason });
  expect(await balances('cash', 'unapplied-cash', 'payer-ar')).toEqual([9_000, 0, 29_600 - 9_000]);
  expect((await open()).map(({ kind, heldCents }) => [kind, heldCents])).toEqual([['unreadable', 0]]);
  const notice = await waiting('unreadable');
  expect(notice.ways).toEqual(['close']);
  await mustPerform(runtime, who(), closeException, { exceptionId: notice.exceptionId, reason });
  expect([await open(), await books()]).toEqual([[], clean]);
});

test('what a provider adjustment holds goes to claims and accounts in parts, and never beyond what waits', async () => {
  await post([paid(await numberOf('PG1'))], '125', { providerAdjustments: ['B2:BONUS*-50', 'WO:NOBODY*15'] });
  const claimId = (await claimOf(runtime, tenantId, 'PG2')).id;
  const of = async (cents: number) => (await open()).find((row) => row.heldCents === cents)?.id ?? '';
  const bonus = await of(5_000);
  await mustPerform(runtime, who(), placeHeldMoney, {
    exceptionId: bonus,
    place: 'claim',
    claimId,
    cents: 2_000,
    reason,
  });
  expect(
    await perform(runtime, who(), placeHeldMoney, { exceptionId: bonus, place: 'interest', cents: 4_000, reason }),
  ).toMatchObject({ code: 'not-covered' });
  await mustPerform(runtime, who(), placeHeldMoney, { exceptionId: bonus, place: 'other-income', reason });
  const taken = await of(-1_500);
  expect(
    await perform(runtime, who(), placeHeldMoney, { exceptionId: taken, place: 'returned', reason }),
  ).toMatchObject({ code: 'not-applicable' });
  await mustPerform(runtime, who(), placeHeldMoney, { exceptionId: taken, place: 'claim', claimId, reason });
  expect(await balances('cash', 'unapplied-cash', 'payer-recoupment', 'other-payer-income')).toEqual([
    12_500, 0, 0, -3_000,
  ]);
  expect(await balanceOf(runtime, tenantId, 'payer-ar')).toBe(14_800 - 2_000 + 1_500);
  expect([await open(), await books()]).toEqual([[], clean]);
  // What is given back and taken again under the reference that a person gave to a claim.
  await post([], '15', { providerAdjustments: ['WO:NOBODY*-15'] });
  await post([], '-15', { providerAdjustments: ['WO:NOBODY*15'] });
  expect([await open(), await balanceOf(runtime, tenantId, 'payer-recoupment'), await books()]).toEqual([[], 0, clean]);
});

test('a payment without a number posts once somebody enters it, and comes again under either', async () => {
  const claims = [paid(await numberOf('PG1'))];
  await post(claims, '90', { trace: '' });
  expect((await waiting('no-trace-number')).ways).toEqual(['post-payment', 'close']);
  const { exceptionId } = await waiting('no-trace-number');
  expect(await perform(runtime, who(), postHeldRemittance, { exceptionId, reason })).toMatchObject({
    fields: { traceNumber: expect.any(String) },
  });
  await postHeld('no-trace-number', { traceNumber: 'FROMBANK' });
  expect([await open(), await balanceOf(runtime, tenantId, 'cash')]).toEqual([[], 9_000]);
  await post(claims, '90', { trace: '' });
  await post(claims, '90', { trace: 'FROMBANK' });
  expect([await open(), await balanceOf(runtime, tenantId, 'cash'), await books()]).toEqual([[], 9_000, clean]);
  await post([paid(await numberOf('PG2'))], '90', { trace: '' });
  const other = await waiting('no-trace-number');
  await mustPerform(runtime, who(), postHeldRemittance, {
    exceptionId: other.exceptionId,
    traceNumber: 'FROMBANK2',
    reason,
  });
  await runtime.work();
  await post([paid(await numberOf('PG2'))], '90', { trace: '' });
  expect([await open(), await balanceOf(runtime, tenantId, 'cash'), await books()]).toEqual([[], 18_000, clean]);
});

test('a number that is here already is refused, and then there is nothing to post', async () => {
  const claims = [paid(await numberOf('PG1'))];
  await post(claims, '90', { trace: 'HERE' });
  await post(claims, '90', { trace: '' });
  const { exceptionId } = await waiting('no-trace-number');
  const deed = { exceptionId, traceNumber: 'HERE', reason };
  expect(await perform(runtime, who(), postHeldRemittance, deed)).toMatchObject({ code: 'posted-before' });
  expect(await mustPerform(runtime, who(), closeException, { exceptionId, reason })).toEqual({ setAside: true });
  await post(claims, '90', { trace: '' });
  expect([await open(), await balanceOf(runtime, tenantId, 'cash'), await books()]).toEqual([[], 9_000, clean]);
});

test('a payment without a day posts with the one that somebody enters', async () => {
  await post([paid(await numberOf('PG1'))], '90', { paidOn: '' });
  const { exceptionId } = await waiting('no-payment-date');
  const later = { exceptionId, paymentDate: '2099-01-01', reason };
  expect(await perform(runtime, who(), postHeldRemittance, later)).toMatchObject({ code: 'in-the-future' });
  await postHeld('no-payment-date', { paymentDate: '2026-11-02' });
  expect([await open(), await balanceOf(runtime, tenantId, 'cash'), await books()]).toEqual([[], 9_000, clean]);
});

test('a payment that is more than its claims posts by hand, and its difference has a way on', async () => {
  await post([paid(await numberOf('PG1'))], '100');
  await postHeld('payment-imbalance');
  expect(await balances('cash', 'unapplied-cash', 'payer-ar')).toEqual([10_000, -1_000, 14_800]);
  const { exceptionId, heldCents } = await waiting('payment-imbalance');
  expect(heldCents).toBe(1_000);
  await mustPerform(runtime, who(), placeHeldMoney, { exceptionId, place: 'interest', reason });
  expect(await balances('unapplied-cash', 'interest-income')).toEqual([0, -1_000]);
  expect([await open(), await books()]).toEqual([[], clean]);
});

test('a number used for two payments: somebody posts the second as another one, once', async () => {
  await post([paid(await numberOf('PG1'))], '90', { trace: 'TWICE' });
  const second = [paid(await numberOf('PG2'))];
  await post(second, '90', { trace: 'TWICE' });
  expect(await balanceOf(runtime, tenantId, 'cash')).toBe(9_000);
  await postHeld('same-trace-number');
  await post(second, '90', { trace: 'TWICE' });
  expect([await open(), await balanceOf(runtime, tenantId, 'cash')]).toEqual([[], 18_000]);
  expect(await claimOf(runtime, tenantId, 'PG2')).toMatchObject({ claim_status: 'patient-due' });
  expect(await books()).toEqual(clean);
});

test('payments of nothing share a number: each posts, once, in whatever order', async () => {
  const [first, second] = [[denied(await numberOf('PG1'))], [denied(await numberOf('PG2'))]];
  const none = { trace: '000000000', method: 'NON' };
  for (const claims of [first, second, [...first, ...second], second, first]) await post(claims, '0', none);
  const { rows } = await runtime.owner.query('select outcome from claim_payment where tenant_id = $1', [tenantId]);
  expect(rows).toEqual([{ outcome: 'denied' }, { outcome: 'denied' }]);
  for (const mrn of ['PG1', 'PG2'])
    expect(await claimOf(runtime, tenantId, mrn)).toMatchObject({ claim_status: 'denied' });
  expect([await open(), await books()]).toEqual([[], clean]);
});

test.each([
  ['parts', [0, 1, 0, 1, 2]],
  ['parts the other way round', [1, 0, 2]],
  ['a part, the whole and the other part', [0, 2, 1]],
  ['the whole first', [2, 1, 0]],
])('a payment split over files posts by itself: %s', async (_name, order) => {
  const claims = [paid(await numberOf('PG1')), paid(await numberOf('PG2'))];
  const files = [claims.slice(0, 1), claims.slice(1), claims];
  for (const file of order) await post(files[file] ?? [], '180', { trace: 'SPLIT' });
  expect(await open()).toEqual([]);
  expect(await balances('cash', 'unapplied-cash', 'payer-ar', 'patient-ar')).toEqual([18_000, 0, 0, 2_000]);
  expect(await books()).toEqual(clean);
});

test('where the balanced part of a payment posts, its further files take what its first one holds', async () => {
  await runtime.owner.query(
    `update tenant set settings = settings || '{"postBalancedPartOfUnbalanced": true}' where tenant_id = $1`,
    [tenantId],
  );
  const claims = [paid(await numberOf('PG1')), paid(await numberOf('PG2'))];
  await post(claims.slice(0, 1), '200', { trace: 'PARTS' });
  expect(await balances('cash', 'unapplied-cash')).toEqual([20_000, -11_000]);
  await post(claims.slice(1), '200', { trace: 'PARTS' });
  await postHeld('same-trace-number', { together: true });
  expect(await balances('cash', 'unapplied-cash')).toEqual([20_000, -2_000]);
  expect(await waiting('payment-imbalance')).toMatchObject({ heldCents: 2_000, ways: ['place'] });
  expect(await books()).toEqual(clean);
  await post(claims.slice(0, 1), '180', { trace: 'EXACT' });
  await post(claims.slice(1), '180', { trace: 'EXACT' });
  expect(await balances('cash', 'unapplied-cash')).toEqual([38_000, -2_000]);
  expect((await open()).map(({ heldCents }) => heldCents)).toEqual([2_000]);
  expect(await books()).toEqual(clean);
});

test('of two payments that end at once, only one takes what the payer gave back', async () => {
  const number = await numberOf('PG1');
  await post([paid(number, { payerClaimControlNumber: 'ICNPG1' })], '120', { providerAdjustments: ['WO:ICNPG1*-30'] });
  const taken = { paid: '-30', claims: [], providerAdjustments: ['WO:ICNPG1*30'] };
  const files = await Promise.all(
    [901, 902].map((one) => {
      const bytes = era({ ...taken, trace: `TAKE${one}`, control: one });
      return mustPerform(runtime, who(), receiveFile, { kind: 'x12', fileName: `${one}.edi`, bytes });
    }),
  );
  await Promise.all(
    files.map((file) =>
      postWholeRemittance(runtime, everyone(tenantId), { receivedFileId: file.receivedFileId, index: 0 }),
    ),
  );
  await runtime.work();
  expect(await balances('cash', 'payer-recoupment', 'payer-ar')).toEqual([6_000, 0, 14_800 + 3_000]);
  expect(await books()).toEqual(clean);
});
