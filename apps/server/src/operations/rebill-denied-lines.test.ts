import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type EraClaim, era } from '../testing/answers.ts';
import { balanceOf, claimsOf, everyone, receive, receiveVisits, setUpTenant, submit } from '../testing/practice.ts';
import { openTestRuntime, type TestRuntime } from '../testing/test-runtime.ts';
import { applyHeldPayment } from './apply-held-payment.ts';
import { checkBooks } from './check-books.ts';
import { correctClaim } from './correct-claim.ts';
import { mustPerform, perform } from './operation.ts';
import { rebillDeniedLines } from './rebill-denied-lines.ts';
import { showClaim } from './show-claim.ts';
import { voidClaim } from './void-claim.ts';

let runtime: TestRuntime;
let tenantId: string;
let practices = 0;
beforeAll(async () => {
  runtime = await openTestRuntime();
});
afterAll(() => runtime.close());
beforeEach(async () => {
  practices += 1;
  tenantId = await setUpTenant(runtime, `rebill-${practices}`);
  await receiveVisits(runtime, tenantId, [
    { mrn: 'A1', modifiers: '25' },
    { mrn: 'A1', procedure_code: '36415' },
  ]);
  await submit(runtime, tenantId);
});

const ZERO_BOOKS = {
  unbalancedEntries: 0,
  unbalancedRemittances: 0,
  lostClaims: 0,
  doublePosted: 0,
  unexplainedCents: 0,
};
const books = async () => (await mustPerform(runtime, everyone(tenantId), checkBooks, {})).invariants;
const claims = async () => {
  const [first, part] = await claimsOf(runtime, tenantId);
  if (!first) throw new Error('no claim was built');
  return { first, part };
};
const balances = () =>
  Promise.all(
    ['payer-ar', 'patient-ar', 'revenue', 'contractual-adjustment'].map((account) =>
      balanceOf(runtime, tenantId, account),
    ),
  );
const rebill = (lineNumbers?: number[]) =>
  claims().then(({ first }) =>
    perform(runtime, everyone(tenantId), rebillDeniedLines, {
      claimId: first.id,
      ...(lineNumbers ? { lineNumbers } : {}),
    }),
  );

/** An answer to the visit and the drawing of blood: 148 and 14 dollars. */
async function answer(trace: string, control: number, overrides: Partial<EraClaim> & { paid: string }) {
  const { first } = await claims();
  const one = { patientControlNumber: first.patient_control_number, charge: '162', payerClaimControlNumber: 'ICN1' };
  await receive(
    runtime,
    tenantId,
    'x12',
    era({ trace, paid: overrides.paid, control, claims: [{ ...one, ...overrides }] }),
  );
}

const VISIT_PAID = ['SVC*HC:99213:25*148*90**1', 'CAS*CO*45*48', 'CAS*PR*2*10', 'REF*6R*1'];
const BLOOD_REFUSED = ['SVC*HC:36415*14*0**1', 'CAS*CO*45*4**16*10', 'REF*6R*2', 'LQ*HE*M51'];
const partlyPaid = () =>
  answer('T1', 1, { paid: '90', patientResponsibility: '10', segments: [...VISIT_PAID, ...BLOOD_REFUSED] });

test('a refused line goes out again on a claim of its own, and every cent stays explained', async () => {
  await partlyPaid();
  expect(await balances()).toEqual([1_000, 1_000, -16_200, 5_200]);
  const { first } = await claims();
  const shown = await mustPerform(runtime, everyone(tenantId), showClaim, { claimId: first.id });
  expect(shown.rebill).toEqual({
    possible: true,
    filingDeadline: expect.stringMatching(/^202\d-\d\d-\d\d$/),
    lines: [
      {
        lineNumber: 2,
        procedureCode: '36415',
        description: expect.any(String),
        chargeCents: 1_400,
        reasons: [{ code: 'CO-16', label: expect.stringMatching(/./) }],
      },
    ],
  });
  expect(await rebill()).toMatchObject({ ok: true, value: { claimStatus: 'ready' } });
  const { first: original, part } = await claims();
  expect(original).toMatchObject({ claim_status: 'patient-due', total_charge_cents: 16_200 });
  expect(original.content.lines).toHaveLength(2);
  expect(part).toMatchObject({ claim_part: 2, frequency_code: '1', total_charge_cents: 1_400, claim_status: 'ready' });
  expect(part?.content.lines).toMatchObject([{ lineNumber: 1, procedureCode: '36415' }]);
  expect(await balances()).toEqual([1_400, 1_000, -16_200, 4_800]);
  expect(await books()).toEqual(ZERO_BOOKS);
  const told = await runtime.owner.query(
    'select detail from claim_event where tenant_id = $1 order by id desc limit 2',
    [tenantId],
  );
  expect(told.rows.map((row) => row.detail).toSorted()).toEqual([
    expect.stringContaining(`Line 2 billed again on claim ${part?.patient_control_number}`),
    expect.stringContaining(`Line 2 of claim ${original.patient_control_number}`),
  ]);
});

test('what the payer pays for the part posts to the part', async () => {
  await partlyPaid();
  await rebill();
  await submit(runtime, tenantId);
  const { part } = await claims();
  await answer('T2', 2, {
    patientControlNumber: part?.patient_control_number ?? '',
    charge: '14',
    paid: '10',
    payerClaimControlNumber: 'ICN2',
    segments: ['SVC*HC:36415*14*10**1', 'CAS*CO*45*4', 'REF*6R*1'],
  });
  expect((await claims()).part).toMatchObject({ claim_status: 'closed', payer_claim_control_number: 'ICN2' });
  expect(await balances()).toEqual([0, 1_000, -16_200, 5_200]);
  expect(await books()).toEqual(ZERO_BOOKS);
});

describe('when the payer answers the first claim anew', () => {
  const takenBack = () =>
    answer('T2', 2, {
      status: '22',
      charge: '-162',
      paid: '-90',
      patientResponsibility: '-10',
      segments: [
        'SVC*HC:99213:25*-148*-90**1',
        'CAS*CO*45*-48',
        'CAS*PR*2*-10',
        'REF*6R*1',
        'SVC*HC:36415*-14*0**1',
        'CAS*CO*45*-4**16*-10',
        'REF*6R*2',
      ],
    });

  test('money for a line that is billed again is held, and nothing is posted twice', async () => {
    await partlyPaid();
    await rebill();
    await takenBack();
    await answer('T3', 3, {
      paid: '100',
      patientResponsibility: '10',
      segments: [...VISIT_PAID, 'SVC*HC:36415*14*10**1', 'CAS*CO*45*4', 'REF*6R*2'],
    });
    expect(await balanceOf(runtime, tenantId, 'unapplied-cash')).toBe(-10_000);
    const { rows } = await runtime.owner.query(
      'select id, kind, held_cents from posting_exception where tenant_id = $1',
      [tenantId],
    );
    expect(rows).toMatchObject([{ kind: 'rebilled-line', held_cents: '10000' }]);
    expect(await books()).toEqual(ZERO_BOOKS);
    const { first } = await claims();
    await mustPerform(runtime, everyone(tenantId), applyHeldPayment, { exceptionId: rows[0].id, claimId: first.id });
    expect(await balanceOf(runtime, tenantId, 'unapplied-cash')).toBe(0);
    expect(await books()).toEqual(ZERO_BOOKS);
  });

  test('a line that it refuses again is not work twice', async () => {
    await partlyPaid();
    await rebill();
    await takenBack();
    await answer('T3', 3, {
      paid: '90',
      patientResponsibility: '10',
      segments: [...VISIT_PAID, ...BLOOD_REFUSED],
    });
    expect((await claims()).first).toMatchObject({ claim_status: 'patient-due' });
    const { rows } = await runtime.owner.query(
      `select count(*)::int as n from work_item where tenant_id = $1 and kind = 'denial' and work_status = 'open'`,
      [tenantId],
    );
    expect(rows).toEqual([{ n: 0 }]);
    expect(await balances()).toEqual([1_400, 1_000, -16_200, 4_800]);
    expect(await books()).toEqual(ZERO_BOOKS);
  });
});

test('the first claim may still be voided: its rebilled line stays on the other one', async () => {
  await partlyPaid();
  await rebill();
  const { first } = await claims();
  await mustPerform(runtime, everyone(tenantId), voidClaim, { claimId: first.id, reason: 'Wrong day' });
  expect(await balanceOf(runtime, tenantId, 'revenue')).toBe(-1_400);
  expect((await books()).unexplainedCents).toBe(0);
});

describe('nothing is billed again', () => {
  test('before the payer has answered', async () => {
    expect(await rebill()).toMatchObject({ ok: false, code: 'not-denied' });
  });

  test('when every line was refused: then a replacement is right', async () => {
    await answer('T1', 1, {
      status: '4',
      paid: '0',
      segments: [
        'SVC*HC:99213:25*148*0**1',
        'CAS*CO*16*148',
        'REF*6R*1',
        'SVC*HC:36415*14*0**1',
        'CAS*CO*16*14',
        'REF*6R*2',
      ],
    });
    expect(await rebill()).toMatchObject({ ok: false, code: 'all-denied' });
  });

  test('twice', async () => {
    await partlyPaid();
    await rebill();
    const { first } = await claims();
    expect(await rebill()).toMatchObject({ ok: false, code: 'not-denied' });
    await runtime.owner.query(`update claim set claim_status = 'partly-paid', owner = 'person' where id = $1`, [
      first.id,
    ]);
    expect(await rebill()).toMatchObject({ ok: false, code: 'rebilled-before' });
    expect(await perform(runtime, everyone(tenantId), correctClaim, { claimId: first.id, changes: {} })).toMatchObject({
      ok: false,
      code: 'lines-rebilled',
    });
  });

  test('for a line that was paid', async () => {
    await partlyPaid();
    expect(await rebill([1])).toMatchObject({ ok: false, code: 'line-not-denied' });
  });

  test('when the answer names no line', async () => {
    await answer('T1', 1, { paid: '90', patientResponsibility: '10', segments: ['CAS*CO*16*62', 'CAS*PR*2*10'] });
    expect(await rebill()).toMatchObject({ ok: false, code: 'no-denied-line' });
  });
});

test('two persons at once make one part', async () => {
  await partlyPaid();
  const both = await Promise.all([rebill(), rebill()]);
  expect(both.filter((one) => one.ok)).toHaveLength(1);
  expect(await claimsOf(runtime, tenantId)).toHaveLength(2);
});
