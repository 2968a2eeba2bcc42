import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { inTenant } from '../db/connect.ts';
import { era } from '../testing/answers.ts';
import { pdfText } from '../testing/pdf-text.ts';
import {
  balanceOf,
  claimOf,
  everyone,
  receive,
  receiveVisits,
  setUpTenant,
  snapshot,
  submit,
} from '../testing/practice.ts';
import { SELF_PAY, type SuperbillRow } from '../testing/superbill.ts';
import { openTestRuntime, type TestRuntime, TODAY, warmUp } from '../testing/test-runtime.ts';
import { checkBooks } from './check-books.ts';
import { listPatientBalances } from './list-patient-balances.ts';
import { mustPerform, perform } from './operation.ts';
import { sendStatement } from './send-statement.ts';
import { takePayment } from './take-payment.ts';

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
});

const balance = (account: string) => balanceOf(runtime, tenantId, account);
const books = async () => Object.values((await mustPerform(runtime, everyone(tenantId), checkBooks, {})).invariants);

async function patientId(mrn = 'A1'): Promise<string> {
  const { rows } = await runtime.owner.query('select id from patient where tenant_id = $1 and mrn = $2', [
    tenantId,
    mrn,
  ]);
  return rows[0].id;
}

/** Visits go out and the payer pays $90 of each and leaves $10 to the patient. */
async function paidVisits(rows: readonly SuperbillRow[]): Promise<void> {
  await receiveVisits(runtime, tenantId, rows);
  await submit(runtime, tenantId);
  const { rows: claims } = await runtime.owner.query(
    'select patient_control_number as n from claim where claim_status = $1 and tenant_id = $2',
    ['sent', tenantId],
  );
  const payments = claims.map(({ n }) => ({
    patientControlNumber: n,
    charge: '148',
    paid: '90',
    patientResponsibility: '10',
    segments: ['CAS*CO*45*48', 'CAS*PR*2*10'],
  }));
  await receive(runtime, tenantId, 'x12', era({ trace: 'T1', paid: String(90 * payments.length), claims: payments }));
}

const pay = async (paidCents: number, receiptNumber = 'R1', mrn = 'A1') =>
  perform(runtime, everyone(tenantId), takePayment, {
    patientId: await patientId(mrn),
    receiptNumber,
    method: 'card',
    paidCents,
  });
const bill = async (mrn = 'A1') =>
  perform(runtime, everyone(tenantId), sendStatement, { patientId: await patientId(mrn) });

async function pdfs(tenantIds = [tenantId]): Promise<Buffer[]> {
  const { rows } = await runtime.owner.query(
    `select o.content from original_file o join statement s on s.pdf_sha256 = o.sha256 and s.tenant_id = o.tenant_id
      where o.tenant_id = any($1) order by statement_number`,
    [tenantIds],
  );
  return rows.map((row) => row.content);
}

describe('a payment of a patient', () => {
  test('in full closes the claim', async () => {
    await paidVisits([{ mrn: 'A1' }]);
    expect(await pay(1_000)).toMatchObject({ ok: true, value: { appliedCents: 1_000, unappliedCents: 0 } });
    expect(await claimOf(runtime, tenantId, 'A1')).toMatchObject({ claim_status: 'closed', owner: 'none' });
    expect(await books()).toEqual([0, 0, 0, 0, 0]);
  });

  test('of more than is owed leaves unapplied cash, not a negative balance', async () => {
    await paidVisits([{ mrn: 'A1' }]);
    expect(await pay(2_500)).toMatchObject({ ok: true, value: { appliedCents: 1_000, unappliedCents: 1_500 } });
    expect([await balance('patient-ar'), await balance('unapplied-cash'), await balance('cash')]).toEqual([
      0, -1_500, 11_500,
    ]);
    expect(await books()).toEqual([0, 0, 0, 0, 0]);
  });

  test('goes to the oldest visit first', async () => {
    await paidVisits([
      { mrn: 'A1', visit_number: 'V2', date_of_service: '2026-10-20' },
      { mrn: 'A1', visit_number: 'V1', date_of_service: '2026-10-05' },
    ]);
    await pay(1_200);
    const { rows } = await runtime.owner.query(
      'select date_of_service::text as day, claim_status from claim where tenant_id = $1 order by 1',
      [tenantId],
    );
    expect(rows).toEqual([
      { day: '2026-10-05', claim_status: 'closed' },
      { day: '2026-10-20', claim_status: 'patient-due' },
    ]);
  });

  test('under the same receipt is one payment', async () => {
    await paidVisits([{ mrn: 'A1' }]);
    await pay(600);
    const before = await snapshot(runtime, tenantId);
    expect(await pay(600)).toMatchObject({ ok: true, value: { alreadyTaken: true } });
    expect(await snapshot(runtime, tenantId)).toEqual(before);
  });

  test('under the receipt of another payment is refused, so that no money is passed over', async () => {
    await paidVisits([{ mrn: 'A1' }, { mrn: 'A2' }]);
    await pay(600);
    const before = await snapshot(runtime, tenantId);
    expect(await pay(700)).toMatchObject({ ok: false, code: 'receipt-taken' });
    expect(await pay(600, 'R1', 'A2')).toMatchObject({ ok: false, code: 'receipt-taken' });
    expect(await snapshot(runtime, tenantId)).toEqual(before);
  });

  test('taken twice at the same moment is one payment', async () => {
    await paidVisits([{ mrn: 'A1' }]);
    const payment = { patientId: await patientId(), receiptNumber: 'R1', method: 'card', paidCents: 1_000 } as const;
    await warmUp(runtime, 3);
    const outcomes = await Promise.all([1, 2, 3].map(() => perform(runtime, everyone(tenantId), takePayment, payment)));
    expect(outcomes.filter((one) => one.ok && !one.value.alreadyTaken)).toHaveLength(1);
    expect(await balance('cash')).toBe(10_000);
  });

  test('with another at the same moment never pays the same balance twice', async () => {
    await paidVisits([{ mrn: 'A1' }]);
    const id = await patientId();
    await warmUp(runtime, 4);
    const payments = ['R1', 'R2', 'R3', 'R4'].map((receiptNumber) =>
      mustPerform(runtime, everyone(tenantId), takePayment, {
        patientId: id,
        receiptNumber,
        method: 'cash',
        paidCents: 700,
      }),
    );
    const taken = await Promise.all(payments);
    expect(taken.reduce((sum, one) => sum + one.appliedCents, 0)).toBe(1_000);
    expect([await balance('patient-ar'), await balance('unapplied-cash')]).toEqual([0, -1_800]);
  });

  test('of nothing, of a fraction of a cent or of less is refused', async () => {
    await paidVisits([{ mrn: 'A1' }]);
    for (const paidCents of [0, -100, 0.5, Number.NaN, 2 ** 53])
      expect(await pay(paidCents), String(paidCents)).toMatchObject({ ok: false, code: 'bad-input' });
  });
});

describe('a statement', () => {
  test('asks for what is left to the patient and shows every amount', async () => {
    await paidVisits([{ mrn: 'A1' }]);
    expect(await bill()).toMatchObject({ ok: true, value: { totalDueCents: 1_000, statementNumber: 'S000001' } });
    const [pdf] = await pdfs();
    const text = pdfText(pdf ?? Buffer.alloc(0));
    for (const shown of [
      '$148.00',
      '$90.00',
      '$48.00',
      'Total due $10.00',
      'S000001',
      'Irene Sandoval',
      '9 Larch Street',
      '10/12/2026',
    ])
      expect(text, shown).toContain(shown);
  });

  test('never asks for a visit that insurance still owes an answer for', async () => {
    await paidVisits([{ mrn: 'A1', visit_number: 'V1' }]);
    await receiveVisits(runtime, tenantId, [{ mrn: 'A1', visit_number: 'V2', date_of_service: '2026-10-20' }]);
    expect(await bill()).toMatchObject({ ok: true, value: { totalDueCents: 1_000 } });
    const text = pdfText((await pdfs())[0] ?? Buffer.alloc(0));
    expect(text).not.toContain('10/20/2026');
  });

  test('is not made while all is pending, and says so', async () => {
    await receiveVisits(runtime, tenantId, [{ mrn: 'A1' }]);
    await submit(runtime, tenantId);
    expect(await bill()).toMatchObject({
      ok: false,
      code: 'nothing-due',
      message: expect.stringContaining('Insurance still owes'),
    });
    expect(await pdfs()).toEqual([]);
  });

  test('is not made while a second payer has not been billed', async () => {
    await paidVisits([{ mrn: 'A1' }]);
    await runtime.owner.query(
      `insert into work_item (tenant_id, id, work_key, kind, claim_id, title, reason, amount_cents, deadline_date, work_status, raised_at)
       select tenant_id, gen_random_uuid(), 'k', 'bill-next-payer', id, 't', 'r', 1000, date_of_service, 'open', now() from claim where tenant_id = $1`,
      [tenantId],
    );
    expect(await bill()).toMatchObject({ ok: false, code: 'nothing-due' });
  });

  test('of the same day is the same statement', async () => {
    await paidVisits([{ mrn: 'A1' }]);
    const first = await bill();
    const before = await snapshot(runtime, tenantId);
    expect(await bill()).toEqual(first);
    expect(await snapshot(runtime, tenantId)).toEqual(before);
  });

  test('asks a patient without insurance for the whole charge', async () => {
    await receiveVisits(runtime, tenantId, [{ mrn: 'A1', ...SELF_PAY }]);
    expect(await bill()).toMatchObject({ ok: true, value: { totalDueCents: 14_800 } });
    await pay(14_800);
    runtime.clock.moveTo('2026-12-01');
    expect(await bill()).toMatchObject({ ok: false, code: 'nothing-due', message: 'The patient owes nothing.' });
  });

  test('of the same facts has the same bytes', async () => {
    const tenants: string[] = [];
    for (const slug of ['east', 'west']) {
      tenantId = await setUpTenant(runtime, slug);
      tenants.push(tenantId);
      await receiveVisits(runtime, tenantId, [{ mrn: 'A1', ...SELF_PAY }]);
      await bill();
    }
    const bytes = await pdfs(tenants);
    expect(bytes).toHaveLength(2);
    expect(Buffer.compare(bytes[0] ?? Buffer.alloc(0), bytes[1] ?? Buffer.alloc(1))).toBe(0);
  });

  test('adds up to the patient balances in the ledger', async () => {
    await paidVisits([{ mrn: 'A1' }, { mrn: 'A2' }]);
    await receiveVisits(runtime, tenantId, [{ mrn: 'A3', ...SELF_PAY }]);
    await pay(400);
    const { patients } = await mustPerform(runtime, everyone(tenantId), listPatientBalances, {});
    expect(patients.map((one) => one.owedCents)).toEqual([14_800, 1_000, 600]);
    for (const mrn of ['A1', 'A2', 'A3']) await bill(mrn);
    const rows = await inTenant(runtime.db, tenantId, (tx) =>
      tx.selectFrom('statement').select('amount_due_cents').execute(),
    );
    expect(rows.reduce((sum, row) => sum + row.amount_due_cents, 0)).toBe(
      patients.reduce((sum, one) => sum + one.owedCents, 0),
    );
  });
});
