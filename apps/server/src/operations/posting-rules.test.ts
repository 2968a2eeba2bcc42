import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type EraClaim, era } from '../testing/answers.ts';
import { balanceOf, claimOf, everyone, receive, receiveVisits, setUpTenant, submit } from '../testing/practice.ts';
import { openTestRuntime, type TestRuntime } from '../testing/test-runtime.ts';
import { applyHeldPayment } from './apply-held-payment.ts';
import { checkBooks } from './check-books.ts';
import { listExceptions } from './list-exceptions.ts';
import { mustPerform, perform } from './operation.ts';
import { savePostingRules, showPostingRules } from './posting-rules.ts';
import { showMatchCandidates } from './show-match-candidates.ts';
import { showRemittance } from './show-remittance.ts';
import { tryPostingRules } from './try-posting-rules.ts';

let runtime: TestRuntime;
let tenantId: string;
let practices = 0;
const who = () => everyone(tenantId);
const MEMBER = 'BWP300200771';
beforeAll(async () => {
  runtime = await openTestRuntime();
});
afterAll(() => runtime.close());
beforeEach(async () => {
  practices += 1;
  tenantId = await setUpTenant(runtime, `posting-${practices}`);
  await receiveVisits(runtime, tenantId, [
    { mrn: 'PO1', birth_date: '1977-06-01', member_id: MEMBER },
    { mrn: 'PO2', birth_date: '1977-06-02', member_id: 'BWP300200772' },
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
let control = 0;
async function post(claims: EraClaim[], total: string) {
  control += 1;
  await receive(runtime, tenantId, 'x12', era({ trace: `T${control}`, paid: total, claims, control }));
}
const open = async () => (await mustPerform(runtime, who(), listExceptions, {})).rows;
const clean = { unbalancedEntries: 0, unbalancedRemittances: 0, lostClaims: 0, doublePosted: 0, unexplainedCents: 0 };
const books = async () => (await mustPerform(runtime, who(), checkBooks, {})).invariants;
const balance = (account: string) => balanceOf(runtime, tenantId, account);

async function shown(exception: { remittanceId: string | null }) {
  return mustPerform(runtime, who(), showRemittance, { remittanceId: exception.remittanceId ?? '' });
}

/** The same lines as the claim, under a number that is not ours. */
const withoutNumber = (memberId: string, charge = '148') =>
  paid('NOTOURS', {
    charge,
    payerClaimControlNumber: 'BWICN9',
    segments: [
      `NM1*QC*1*SOMEBODY*ELSE****MI*${memberId}`,
      `SVC*HC:99213*${charge}*90**1`,
      'DTM*472*20261012',
      'CAS*CO*45*48',
      'CAS*PR*2*10',
    ],
  });

test('a claim payment without our number posts when member, dates, charge and codes are those of one claim', async () => {
  await post([withoutNumber(MEMBER)], '90');
  const claim = await claimOf(runtime, tenantId, 'PO1');
  expect(claim.claim_status).toBe('patient-due');
  const { rows } = await runtime.owner.query(
    'select claim_id, match_step, match_score, match_reason from claim_payment where tenant_id = $1',
    [tenantId],
  );
  expect(rows).toEqual([
    {
      claim_id: claim.id,
      match_step: 'facts',
      match_score: 90,
      match_reason: 'No such number, but member id, dates of service, charge and procedure codes.',
    },
  ]);
  expect(await open()).toEqual([]);
  expect(await books()).toEqual(clean);
});

test("a later answer under the payer's claim number finds the claim of the first", async () => {
  await post([paid(await numberOf('PO1'), { payerClaimControlNumber: 'BWICN7' })], '90');
  const reversal = paid('LOST', {
    status: '22',
    charge: '-148',
    paid: '-90',
    patientResponsibility: '-10',
    payerClaimControlNumber: 'BWICN7',
    segments: ['CAS*CO*45*-48', 'CAS*PR*2*-10'],
  });
  await post([reversal], '-90');
  expect([await balance('cash'), await balance('payer-ar'), await balance('patient-ar')]).toEqual([0, 29_600, 0]);
  expect(await books()).toEqual(clean);
});

test('what comes near goes to a person with the claims side by side, and one is given the money', async () => {
  await post([withoutNumber('BWP999999999')], '90');
  const [exception] = await open();
  expect(exception).toMatchObject({ kind: 'unmatched', heldCents: 9_000 });
  const view = await mustPerform(runtime, who(), showMatchCandidates, { exceptionId: exception?.id ?? '' });
  expect(view.payment).toMatchObject({ memberId: 'BWP999999999', chargeCents: 14_800, codes: ['99213'] });
  expect(view.candidates).toHaveLength(2);
  for (const { facts } of view.candidates) {
    expect(Object.fromEntries(facts.map(({ fact, agrees }) => [fact, agrees]))).toMatchObject({
      member: 'no',
      dates: 'yes',
      charge: 'yes',
      codes: 'yes',
    });
  }
  const claim = await claimOf(runtime, tenantId, 'PO2');
  await mustPerform(runtime, who(), applyHeldPayment, { exceptionId: exception?.id ?? '', claimId: claim.id });
  expect(await claimOf(runtime, tenantId, 'PO2')).toMatchObject({ claim_status: 'patient-due' });
  expect(await balance('unapplied-cash')).toBe(0);
  expect(await books()).toEqual(clean);
});

test('a rule holds what a person wants to see, and one word posts it as the payer says', async () => {
  const rules = { patientShareOverCents: 500 };
  await mustPerform(runtime, who(), savePostingRules, { rules });
  await post([paid(await numberOf('PO1'))], '90');
  const [exception] = await open();
  expect(exception).toMatchObject({ kind: 'rule', heldCents: 9_000 });
  expect(exception?.reason).toContain('The payer leaves $10.00 to the patient.');
  expect([await balance('unapplied-cash'), await balance('payer-ar')]).toEqual([-9_000, 29_600]);
  expect((await shown(exception ?? { remittanceId: '' })).claims[0]).toMatchObject({ outcome: 'held' });
  expect(await books()).toEqual(clean);
  await mustPerform(runtime, who(), applyHeldPayment, { exceptionId: exception?.id ?? '' });
  expect([await balance('unapplied-cash'), await balance('payer-ar')]).toEqual([0, 14_800]);
  expect(await claimOf(runtime, tenantId, 'PO1')).toMatchObject({ claim_status: 'patient-due' });
  expect(await open()).toEqual([]);
  expect(await books()).toEqual(clean);
});

test('what a rule holds may be another claim’s: then it is nothing of the one that the payer named', async () => {
  await mustPerform(runtime, who(), savePostingRules, { rules: { patientShareOverCents: 500 } });
  await post([paid(await numberOf('PO1'))], '90');
  const [exception] = await open();
  const other = await claimOf(runtime, tenantId, 'PO2');
  await mustPerform(runtime, who(), applyHeldPayment, { exceptionId: exception?.id ?? '', claimId: other.id });
  expect(await claimOf(runtime, tenantId, 'PO2')).toMatchObject({ claim_status: 'patient-due' });
  expect(await claimOf(runtime, tenantId, 'PO1')).toMatchObject({ claim_status: 'sent' });
  expect(await books()).toEqual(clean);
});

test('a reversal of a payment that waits waits too, and both post one after the other', async () => {
  await mustPerform(runtime, who(), savePostingRules, { rules: { patientShareOverCents: 500 } });
  const number = await numberOf('PO1');
  await post([paid(number)], '90');
  const back = { status: '22', charge: '-148', paid: '-90', patientResponsibility: '-10' };
  await post([paid(number, { ...back, segments: ['CAS*CO*45*-48', 'CAS*PR*2*-10'] })], '-90');
  const waiting = (await open()).toSorted((a, b) => b.heldCents - a.heldCents);
  expect(waiting.map(({ kind, heldCents }) => [kind, heldCents])).toEqual([
    ['rule', 9_000],
    ['rule', -9_000],
  ]);
  for (const { id } of waiting) await mustPerform(runtime, who(), applyHeldPayment, { exceptionId: id });
  const accounts = ['cash', 'unapplied-cash', 'payer-ar', 'patient-ar', 'contractual-adjustment'];
  expect(await Promise.all(accounts.map(balance))).toEqual([0, 0, 29_600, 0, 0]);
  expect(await books()).toEqual(clean);
});

test("a payer's own rules go before the practice's, and a save over unseen changes is refused", async () => {
  const { payer_id: payerId } = await claimOf(runtime, tenantId, 'PO1');
  await mustPerform(runtime, who(), savePostingRules, { rules: { patientShareOverCents: 500 } });
  await mustPerform(runtime, who(), savePostingRules, { payerId, rules: { patientShareOverCents: null } });
  await post([paid(await numberOf('PO1'))], '90');
  expect(await open()).toEqual([]);
  const view = await mustPerform(runtime, who(), showPostingRules, {});
  expect(view.practice).toEqual({ rules: { patientShareOverCents: 500 }, version: 1 });
  expect(view.payers).toMatchObject([{ payerId, rules: { patientShareOverCents: null }, version: 1 }]);
  const again = { payerId, version: 1, rules: {} };
  expect(await mustPerform(runtime, who(), savePostingRules, again)).toEqual({ version: 2 });
  expect(await perform(runtime, who(), savePostingRules, again)).toMatchObject({ ok: false });
});

test('a payment that its payer splits over files loses no part, and the whole in one file takes their place', async () => {
  const claims = [paid(await numberOf('PO1')), paid(await numberOf('PO2'))];
  const send = (trace: string, some: EraClaim[], total = '180') => {
    control += 1;
    return receive(runtime, tenantId, 'x12', era({ trace, paid: total, claims: some, control }));
  };
  // Another form of the second claim: with it the files make 170.00 of 180.00.
  const other = [paid(await numberOf('PO2'), { paid: '80', segments: ['CAS*CO*45*58', 'CAS*PR*2*10'] })];
  await send('SPLIT', claims.slice(0, 1));
  await send('SPLIT', other);
  await send('SPLIT', other);
  const held = await open();
  expect(held.map(({ kind, heldCents }) => [kind, heldCents])).toEqual([
    ['payment-imbalance', 18_000],
    ['same-trace-number', 0],
  ]);
  expect(held[1]?.reason).toContain('Together they make $170.00 of the $180.00 of the payment');
  await send('SPLIT', claims);
  expect([await open(), await balance('cash')]).toEqual([[], 18_000]);
  await send('SPLIT', claims.slice(0, 1));
  expect([await open(), await balance('cash')]).toEqual([[], 18_000]);
  await send('SPLIT', other);
  expect(await open()).toMatchObject([{ kind: 'same-trace-number', heldCents: 18_000 }]);
  expect(await balance('cash')).toBe(18_000);
  expect(await books()).toEqual(clean);
});

test('a payment sent again with its numbers written otherwise is the same payment', async () => {
  const number = await numberOf('PO1');
  const file = { trace: 'AGAIN', paid: '90' };
  await receive(runtime, tenantId, 'x12', era({ ...file, claims: [paid(number)], control: 1 }));
  const written = paid(number, { charge: '148.00', paid: '90.00' });
  await receive(runtime, tenantId, 'x12', era({ ...file, claims: [written], control: 2 }));
  expect([await open(), await balance('cash')]).toEqual([[], 9_000]);
});

test('a trial says how many of the last 90 days would have posted alone, and changes nothing', async () => {
  const denied = { status: '4', paid: '0', patientResponsibility: '', segments: ['CAS*CO*197*148'] };
  await post([paid(await numberOf('PO1')), paid(await numberOf('PO2'), denied)], '90');
  expect(await mustPerform(runtime, who(), tryPostingRules, { rules: {} })).toMatchObject({
    days: 90,
    claimPayments: 2,
    outOf: 2,
    didPost: 2,
    wouldPost: 2,
    waits: [],
  });
  expect(await mustPerform(runtime, who(), tryPostingRules, { rules: { denials: 'wait' } })).toMatchObject({
    wouldPost: 1,
    waits: [{ why: 'denials', count: 1, cents: 0 }],
  });
});
