import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inTenant } from '../db/connect.ts';
import { era } from '../testing/answers.ts';
import { claimOf, everyone, receive, receiveVisits, setUpTenant, submit } from '../testing/practice.ts';
import { SELF_PAY } from '../testing/superbill.ts';
import { openTestRuntime, type TestRuntime, TODAY } from '../testing/test-runtime.ts';
import { ageReceivables } from './age-receivables.ts';
import { mustPerform, perform } from './operation.ts';
import { takePayment } from './take-payment.ts';

let runtime: TestRuntime;
let tenantId: string;

/** Charges on 2 November, the payer's 835 on the 20th, the patient's money on the 25th. */
beforeAll(async () => {
  runtime = await openTestRuntime();
  tenantId = await setUpTenant(runtime);
  await receiveVisits(runtime, tenantId, [
    { mrn: 'A1' },
    { mrn: 'A2', date_of_service: '2026-07-01' },
    { mrn: 'A3', ...SELF_PAY },
  ]);
  await submit(runtime, tenantId);
  const claim = await claimOf(runtime, tenantId, 'A1');
  runtime.clock.moveTo('2026-11-20');
  const number = claim.patient_control_number;
  const segments = ['CAS*CO*45*48', 'CAS*PR*2*20'];
  const paid = { patientControlNumber: number, charge: '148', paid: '80', patientResponsibility: '20', segments };
  await receive(runtime, tenantId, 'x12', era({ trace: 'T1', paid: '80', claims: [paid] }));
  runtime.clock.moveTo('2026-11-25');
  const payment = { patientId: claim.patient_id, receiptNumber: 'R1', method: 'cash', paidCents: 500 } as const;
  await mustPerform(runtime, everyone(tenantId), takePayment, payment);
});
afterAll(() => runtime.close());

const agedOn = (asOf: string) => mustPerform(runtime, everyone(tenantId), ageReceivables, { asOf, age: 'service' });

test('receivables of a past day do not count what was posted later', async () => {
  expect(await agedOn('2026-11-01')).toMatchObject({ payerCents: 0, patientCents: 0 });
  expect(await agedOn(TODAY)).toMatchObject({ payerCents: 29_600, patientCents: 14_800 });
  expect(await agedOn('2026-11-19')).toMatchObject({ payerCents: 29_600, patientCents: 14_800 });
  expect(await agedOn('2026-11-20')).toMatchObject({ payerCents: 14_800, patientCents: 16_800 });
  expect(await agedOn('2026-11-25')).toMatchObject({ payerCents: 14_800, patientCents: 16_300 });
});

test('receivables tie to the ledger on every day on which something was posted', async () => {
  for (const asOf of ['2026-11-02', '2026-11-20', '2026-11-25', '2027-06-30']) {
    const { rows } = await inTenant(runtime.db, tenantId, (tx) =>
      sql<{ payer: number; patient: number }>`
        select coalesce(sum(cents) filter (where account = 'payer-ar'), 0)::bigint as payer,
               coalesce(sum(cents) filter (where account = 'patient-ar'), 0)::bigint as patient
          from journal_line l join journal_entry e on e.id = l.entry_id where posting_date <= ${asOf}::date`.execute(
        tx,
      ),
    );
    const aged = await agedOn(asOf);
    expect([aged.payerCents, aged.patientCents], asOf).toEqual([rows[0]?.payer, rows[0]?.patient]);
  }
});

test('balances age by the day of service: 30 days are current, 31 are not', async () => {
  const bucketOf = async (asOf: string) =>
    (await agedOn(asOf)).buckets
      .filter((bucket) => bucket.patientCents !== 0)
      .map((bucket) => [bucket.days, bucket.patientCents]);
  // Both open patient balances are of 12 October.
  expect(await bucketOf('2026-11-11')).toEqual([['0-30', 14_800]]);
  expect(await bucketOf('2026-11-12')).toEqual([['31-60', 14_800]]);
  expect(await bucketOf('2026-12-11')).toEqual([['31-60', 16_300]]);
  expect(await bucketOf('2026-12-12')).toEqual([['61-90', 16_300]]);
  const { buckets } = await agedOn('2026-11-20');
  expect(buckets.find((bucket) => bucket.days === 'over 120')?.payerCents).toBe(14_800);
});

test('a day that is none is refused with the field', async () => {
  const outcome = await perform(runtime, everyone(tenantId), ageReceivables, { asOf: '2026-02-30', age: 'service' });
  expect(outcome).toMatchObject({ ok: false, code: 'bad-input', message: expect.stringMatching(/^asOf: /) });
});
