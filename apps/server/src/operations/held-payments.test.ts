import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type EraClaim, era } from '../testing/answers.ts';
import { balanceOf, claimOf, everyone, receive, receiveVisits, setUpTenant, submit } from '../testing/practice.ts';
import { openTestRuntime, type TestRuntime } from '../testing/test-runtime.ts';
import { applyHeldPayment } from './apply-held-payment.ts';
import { billNextPayer } from './bill-next-payer.ts';
import { checkBooks } from './check-books.ts';
import { saveContract } from './contracts.ts';
import { listExceptions } from './list-exceptions.ts';
import { mustPerform, perform } from './operation.ts';
import { savePostingRules } from './posting-rules.ts';
import { showRemittance } from './show-remittance.ts';
import { tryPostingRules } from './try-posting-rules.ts';

let runtime: TestRuntime;
let tenantId: string;
let practices = 0;
const who = () => everyone(tenantId);
const MEMBER = 'BWP300200781';
beforeAll(async () => {
  runtime = await openTestRuntime();
});
afterAll(() => runtime.close());
beforeEach(async () => {
  practices += 1;
  tenantId = await setUpTenant(runtime, `held-${practices}`);
  await receiveVisits(runtime, tenantId, [
    { mrn: 'HE1', birth_date: '1977-07-01', member_id: MEMBER },
    { mrn: 'HE2', birth_date: '1977-07-02', member_id: 'BWP300200782' },
    { mrn: 'HE2', birth_date: '1977-07-02', member_id: 'BWP300200782', procedure_code: '36415' },
  ]);
  await submit(runtime, tenantId);
});

const numberOf = async (mrn: string) => (await claimOf(runtime, tenantId, mrn)).patient_control_number;
const paid = (patientControlNumber: string, change: Partial<EraClaim> = {}): EraClaim => ({
  patientControlNumber,
  charge: '148',
  paid: '90',
  patientResponsibility: '10',
  segments: ['CAS*CO*45*48', 'CAS*PR*2*10'],
  ...change,
});
const unnumbered: Partial<EraClaim> = {
  payerClaimControlNumber: '',
  segments: [
    `NM1*QC*1*SOMEBODY*ELSE****MI*${MEMBER}`,
    'SVC*HC:99213*148*90**1',
    'DTM*472*20261012',
    'CAS*CO*45*48',
    'CAS*PR*2*10',
  ],
};
let control = 500;
async function post(claims: EraClaim[], total: string, payer?: { name: string; identifier: string }) {
  control += 1;
  const options = { trace: `H${control}`, paid: total, claims, control, ...(payer ? { payer } : {}) };
  await receive(runtime, tenantId, 'x12', era(options));
}
const open = async () => (await mustPerform(runtime, who(), listExceptions, {})).rows;
const clean = { unbalancedEntries: 0, unbalancedRemittances: 0, lostClaims: 0, doublePosted: 0, unexplainedCents: 0 };
const books = async () => (await mustPerform(runtime, who(), checkBooks, {})).invariants;
const balance = (account: string) => balanceOf(runtime, tenantId, account);

test('what is posted to some lines of its claim cannot be given to a claim a second time', async () => {
  const number = await numberOf('HE2');
  const segments = ['SVC*HC:99213*148*90**1', 'DTM*472*20261012', 'CAS*CO*45*48', 'CAS*PR*2*10'];
  await post([paid(number, { segments })], '90');
  const [notice] = await open();
  expect(notice).toMatchObject({ kind: 'charge-mismatch' });
  const { exceptions } = await mustPerform(runtime, who(), showRemittance, {
    remittanceId: notice?.remittanceId ?? '',
  });
  expect(exceptions).toMatchObject([{ ways: ['close'] }]);
  const given = await perform(runtime, who(), applyHeldPayment, {
    exceptionId: notice?.id ?? '',
    claimId: (await claimOf(runtime, tenantId, 'HE2')).id,
  });
  expect(given).toMatchObject({ ok: false, code: 'not-applicable' });
  expect([await balance('cash'), await balance('unapplied-cash')]).toEqual([9_000, 0]);
});

test('an answer that waits leaves what another answer of its file did to the claim', async () => {
  const number = await numberOf('HE1');
  const wrong = paid(number, { paid: '20', segments: ['CAS*CO*45*1'] });
  await post([paid(number), wrong], '110');
  expect(await open()).toMatchObject([{ kind: 'unbalanced', heldCents: 2_000 }]);
  expect(await claimOf(runtime, tenantId, 'HE1')).toMatchObject({ claim_status: 'patient-due' });
  expect(await books()).toEqual(clean);
});

test('of two claim payments that look like one claim, the second waits', async () => {
  await post([paid('LOST1', unnumbered), paid('LOST2', unnumbered)], '180');
  expect(await open()).toMatchObject([{ kind: 'unmatched', heldCents: 9_000 }]);
  expect([await balance('unapplied-cash'), await balance('patient-ar')]).toEqual([-9_000, 1_000]);
  expect(await books()).toEqual(clean);
});

test('a claim that the same file answers by its number is not answered again by how it looks', async () => {
  await post([paid('LOST1', unnumbered), paid(await numberOf('HE1'))], '180');
  expect(await open()).toMatchObject([{ kind: 'unmatched', heldCents: 9_000 }]);
  expect(await balance('patient-ar')).toBe(1_000);
});

test('a reversal that names no number takes back what the same file posted before it', async () => {
  const back = paid('LOST2', {
    payerClaimControlNumber: '',
    status: '22',
    charge: '-148',
    paid: '-90',
    patientResponsibility: '-10',
    segments: [
      `NM1*QC*1*SOMEBODY*ELSE****MI*${MEMBER}`,
      'SVC*HC:99213*-148*-90**1',
      'DTM*472*20261012',
      'CAS*CO*45*-48',
      'CAS*PR*2*-10',
    ],
  });
  await post([paid('LOST1', unnumbered), back], '0');
  expect(await open()).toEqual([]);
  expect([await balance('cash'), await balance('patient-ar')]).toEqual([0, 0]);
  expect(await books()).toEqual(clean);
});

test("a payer that only its claims tell is held to that payer's own rules", async () => {
  const { payer_id: payerId } = await claimOf(runtime, tenantId, 'HE1');
  await mustPerform(runtime, who(), savePostingRules, { payerId, rules: { patientShareOverCents: 500 } });
  await post([paid(await numberOf('HE1'))], '90', { name: 'BLUEWATER PAYMENT SERVICES', identifier: 'X1' });
  expect(await open()).toMatchObject([{ kind: 'rule', heldCents: 9_000 }]);
});

test('what waits and is given after another answer came takes what that one left, and every cent is explained', async () => {
  const number = await numberOf('HE1');
  const odd = { paid: '80', patientResponsibility: '0', segments: ['CAS*CO*9X9*10**45*58'] };
  await post([paid(number, { ...odd, payerClaimControlNumber: 'QXA' })], '80');
  await post(
    [paid(number, { paid: '70', segments: ['CAS*CO*45*48', 'CAS*PR*2*30'], payerClaimControlNumber: 'QXB' })],
    '70',
  );
  const [waiting] = await open();
  await mustPerform(runtime, who(), applyHeldPayment, { exceptionId: waiting?.id ?? '' });
  await post(
    [paid(number, { paid: '70', segments: ['CAS*CO*45*38', 'CAS*PR*2*40'], payerClaimControlNumber: 'QXC' })],
    '70',
  );
  const balances = ['cash', 'payer-ar', 'patient-ar', 'contractual-adjustment', 'unapplied-cash'];
  expect(await Promise.all(balances.map((account) => balanceOf(runtime, tenantId, account)))).toEqual([
    22_000,
    14_800 + 1_400 - 15_000,
    3_000,
    4_800,
    0,
  ]);
  const { invariants } = await mustPerform(runtime, who(), checkBooks, {});
  expect(invariants).toMatchObject({ unexplainedCents: 0, unbalancedRemittances: 0 });
});

test('an answer that a rule holds is not told to the next payer', async () => {
  await mustPerform(runtime, who(), savePostingRules, { rules: { patientShareOverCents: 500 } });
  await post([paid(await numberOf('HE1'))], '90');
  const { id: claimId, version } = await claimOf(runtime, tenantId, 'HE1');
  expect(await perform(runtime, who(), billNextPayer, { claimId, version })).toMatchObject({ code: 'no-answer' });
});

test('an answer below the contract waits by the rule, and one that keeps it posts', async () => {
  const { payer_id: payerId } = await claimOf(runtime, tenantId, 'HE1');
  const terms = [{ codes: ['*'], modifier: '', rate: { how: 'per-unit' as const, cents: 12_000 } }];
  const agreement = {
    payerId,
    name: 'Agreement',
    from: '2026-01-01',
    to: '',
    lesserOfCharge: true,
    reducesMultiple: false,
  };
  await mustPerform(runtime, who(), saveContract, { ...agreement, terms });
  await mustPerform(runtime, who(), savePostingRules, { rules: { underpaidOverCents: 500 } });
  const number = await numberOf('HE1');
  await post([paid(number), paid(number, { paid: '110', segments: ['CAS*CO*45*28', 'CAS*PR*2*10'] })], '200');
  const waiting = await open();
  expect(waiting).toMatchObject([{ kind: 'rule', heldCents: 9_000 }]);
  expect(waiting[0]?.reason).toContain('The payer allows $20.00 less than the $120.00 that was expected.');
  const tried = await mustPerform(runtime, who(), tryPostingRules, { rules: { underpaidOverCents: 500 } });
  expect(tried).toMatchObject({ claimPayments: 2, wouldPost: 1, waits: [{ why: 'underpaidOverCents', count: 1 }] });
});
