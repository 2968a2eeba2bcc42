import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { era } from '../testing/answers.ts';
import { pdfText } from '../testing/pdf-text.ts';
import { everyone, receive, receiveVisits, setUpTenant, submit } from '../testing/practice.ts';
import { SELF_PAY, type SuperbillRow } from '../testing/superbill.ts';
import { openTestRuntime, type TestRuntime, TODAY } from '../testing/test-runtime.ts';
import { TEST_POLICY } from '../testing/world-patient-billing.ts';
import { applyForHardship, decideHardship, openDispute, settleDispute } from './billing-disputes.ts';
import { liftHold, placeHold } from './billing-holds.ts';
import { saveBillingPolicy, savePatientBilling } from './billing-settings.ts';
import { checkBooks } from './check-books.ts';
import { noteAgencyPayment, placeInCollection, recallFromCollection } from './collections.ts';
import { explainToPatient, openPatientExplanation, openTaxReceipt } from './explain-to-patient.ts';
import { makeEstimate } from './good-faith-estimates.ts';
import { noteStatementDelivery } from './note-statement-delivery.ts';
import { mustPerform, type Operation, perform } from './operation.ts';
import { returnPayment } from './payment-moves.ts';
import { listDueInstalments, makePaymentPlan, takeInstalment } from './payment-plans.ts';
import { readOriginal } from './read-original.ts';
import { previewStatements, runStatements } from './run-statements.ts';
import { saveGuarantor } from './save-guarantor.ts';
import { sendStatement } from './send-statement.ts';
import { showAccount } from './show-account.ts';
import { showPatientBilling } from './show-patient-billing.ts';
import { takePayment } from './take-payment.ts';

let runtime: TestRuntime;
let tenantId: string;
let practices = 0;
beforeAll(async () => {
  runtime = await openTestRuntime();
});
afterAll(() => runtime.close());
beforeEach(async () => {
  practices += 1;
  runtime.clock.moveTo(TODAY);
  tenantId = await setUpTenant(runtime, `billing-${practices}`);
});

const must = <I, O>(operation: Operation<I, O>, input: I) => mustPerform(runtime, everyone(tenantId), operation, input);
const may = <I, O>(operation: Operation<I, O>, input: I) => perform(runtime, everyone(tenantId), operation, input);
const books = async () => Object.values((await must(checkBooks, {})).invariants);

async function patientId(mrn: string): Promise<string> {
  const sql = 'select id from patient where tenant_id = $1 and mrn = $2';
  const { rows } = await runtime.owner.query(sql, [tenantId, mrn]);
  return rows[0].id;
}

/** A visit without insurance, of somebody with a name and a street of their own. */
const alone = (mrn: string, more: Partial<SuperbillRow> = {}): SuperbillRow => ({
  ...{ mrn, last_name: `Ferris${mrn}`, address: `${mrn} Mill Road` },
  ...SELF_PAY,
  ...more,
});

async function lastStatement(): Promise<string> {
  const { rows } = await runtime.owner.query(
    `select o.content from original_file o join statement s on s.pdf_sha256 = o.sha256 and s.tenant_id = o.tenant_id
      where o.tenant_id = $1 order by statement_number desc limit 1`,
    [tenantId],
  );
  return pdfText(rows[0].content);
}

describe('a household', () => {
  test('of a mother and a child gets one statement in Spanish, with all reasons in words and nothing in English', async () => {
    await receiveVisits(runtime, tenantId, [
      { mrn: 'A1', member_id: 'BWP300200101' },
      { mrn: 'A2', first_name: 'Luz', birth_date: '2015-03-04', member_id: 'BWP300200101' },
    ]);
    await submit(runtime, tenantId);
    const sql = `select patient_control_number as n from claim where claim_status = 'sent' and tenant_id = $1`;
    const { rows } = await runtime.owner.query(sql, [tenantId]);
    const claims = rows.map(({ n }) => ({
      ...{ patientControlNumber: n, charge: '148', paid: '90', patientResponsibility: '10' },
      segments: ['CAS*CO*45*48', 'CAS*PR*1*10'],
    }));
    await receive(runtime, tenantId, 'x12', era({ trace: 'T1', paid: String(90 * claims.length), claims }));
    const [mother, child] = [await patientId('A1'), await patientId('A2')];
    const guarantor = { name: { first: 'Irene', last: 'Sandoval' }, relationship: '19' as const };
    const address = { line1: '9 Larch Street', city: 'Cedar Hollow', state: 'OH', zip: '43062' };
    await must(saveGuarantor, { patientId: child, ...guarantor, address });
    await must(savePatientBilling, { patientId: mother, language: 'es', channel: 'mail' });
    expect(await must(sendStatement, { patientId: child })).toMatchObject({ totalDueCents: 2_000 });
    expect(await must(sendStatement, { patientId: mother })).toMatchObject({ statementNumber: 'S000001' });
    const text = await lastStatement();
    for (const shown of [
      'Luz Sandoval',
      'Irene Sandoval',
      'Consulta',
      'Deducible',
      'Su seguro pag',
      'Total a pagar $20.00',
    ])
      expect(text, shown).toContain(shown);
    expect(text).not.toMatch(/\b(You owe|insurance|Please|Deductible)\b/);
  });

  test('is never made of a name alone, nor of two people of one name born on different days', async () => {
    await receiveVisits(runtime, tenantId, [
      alone('B1', { last_name: 'Ferris' }),
      alone('B2', { last_name: 'Ferris' }),
      alone('B3', { last_name: 'Ferris', address: 'B1 Mill Road', birth_date: '1959-01-02' }),
    ]);
    for (const mrn of ['B1', 'B2', 'B3']) {
      const { members } = await must(showPatientBilling, { patientId: await patientId(mrn) });
      expect(members.map((member) => member.mrn)).toEqual([mrn]);
    }
  });
});

describe('the run of statements', () => {
  test('does what the preview says, once, and goes on by the cycle', async () => {
    await receiveVisits(runtime, tenantId, [alone('C1'), alone('C2')]);
    await must(saveBillingPolicy, TEST_POLICY);
    expect((await must(previewStatements, {})).due.map((row) => row.dueCents)).toEqual([14_800, 14_800]);
    expect(await must(runStatements, {})).toMatchObject({ sent: 2, sentCents: 29_600 });
    expect(await must(runStatements, {})).toMatchObject({ sent: 0 });
    runtime.clock.moveTo('2026-12-31');
    expect((await must(previewStatements, {})).due.map((row) => row.nextWords)).toEqual([
      'Reminder, due now',
      'Reminder, due now',
    ]);
    await must(runStatements, {});
    expect(await lastStatement()).toContain('A reminder');
  });

  test('goes on by itself, a part at a time, until everyone is reached', async () => {
    await receiveVisits(runtime, tenantId, [alone('N1'), alone('N2'), alone('N3')]);
    await runtime.work();
    expect(await must(runStatements, { limit: 1 })).toMatchObject({ sent: 1, more: true });
    const first = await runtime.waitingJobs();
    expect(first.map((job) => job.queue)).toEqual(['run-statements']);
    await runtime.work();
    const sql = 'select count(*)::int as made from statement where tenant_id = $1';
    expect((await runtime.owner.query(sql, [tenantId])).rows).toEqual([{ made: 3 }]);
    const { notDue, nextAfter } = await must(previewStatements, {});
    expect([notDue.length, nextAfter]).toEqual([3, null]);
  });

  test.each(['bankruptcy', 'deceased', 'returned-mail'] as const)('passes over a balance on hold: %s', async (kind) => {
    await receiveVisits(runtime, tenantId, [alone('D1')]);
    const id = await patientId('D1');
    const { holdId } = await must(placeHold, { patientId: id, kind, reason: 'Told by phone.', source: 'A call' });
    expect(await must(runStatements, {})).toMatchObject({ sent: 0 });
    const [row] = (await must(previewStatements, {})).notDue;
    expect(row?.next).toMatchObject({ kind: 'held', by: kind });
    const byHand = await may(sendStatement, { patientId: id });
    expect(byHand.ok).toBe(kind === 'deceased');
    if (kind === 'deceased') return;
    await must(liftHold, { holdId, reason: 'It was a mistake.' });
    expect(await must(runStatements, {})).toMatchObject({ sent: 1 });
  });

  test('waits for a person when the bill is $400 above its estimate', async () => {
    await receiveVisits(runtime, tenantId, [alone('E1'), alone('E2')]);
    const { rows } = await runtime.owner.query('select id from provider where tenant_id = $1 limit 1', [tenantId]);
    await runtime.owner.query(`update journal_line set cents = cents * 5 where tenant_id = $1 and patient_id = $2`, [
      tenantId,
      await patientId('E1'),
    ]);
    for (const mrn of ['E1', 'E2']) {
      const asked = { serviceDate: '2026-10-12', askedDate: '2026-09-01', reason: 'A visit', diagnosisCodes: [] };
      const items = [{ procedureCode: '99213', units: 1 }];
      await must(makeEstimate, { patientId: await patientId(mrn), ...asked, providerId: rows[0].id, items });
    }
    const { due } = await must(previewStatements, {});
    expect(due.map((row) => row.warnings.length).toSorted()).toEqual([0, 1]);
    expect(await must(runStatements, {})).toMatchObject({ sent: 1, left: 1 });
    expect(await must(runStatements, { patientIds: [await patientId('E1')] })).toMatchObject({ sent: 1 });
    const { estimates } = await must(showPatientBilling, { patientId: await patientId('E1') });
    expect(estimates).toMatchObject([{ mayDispute: true, overCents: 59_200, billedCents: 74_000 }]);
  });
});

test('of two people who save the rules at the same moment one is told', async () => {
  const { version } = await must(saveBillingPolicy, TEST_POLICY);
  const saved = await Promise.all(
    [14, 21].map((daysToPay) => may(saveBillingPolicy, { ...TEST_POLICY, daysToPay, version })),
  );
  expect(saved.map((one) => (one.ok ? 'saved' : one.code)).toSorted()).toEqual(['changed-meanwhile', 'saved']);
});

test('how a statement went is noted once, and the account shows it', async () => {
  await receiveVisits(runtime, tenantId, [alone('T1')]);
  const id = await patientId('T1');
  const { statementId } = await must(sendStatement, { patientId: id });
  expect((await must(showAccount, { patientId: id })).statements).toMatchObject([{ way: null }]);
  await must(noteStatementDelivery, { statementId, way: 'mail' });
  expect(await may(noteStatementDelivery, { statementId, way: 'handed' })).toMatchObject({ code: 'delivered' });
  const { statements } = await must(showAccount, { patientId: id });
  expect(statements).toMatchObject([{ way: 'mail', deliveredDate: TODAY }]);
});

describe('a payment plan', () => {
  test('that is kept stops the cycle until it is paid; the books still balance', async () => {
    await receiveVisits(runtime, tenantId, [alone('F1')]);
    const id = await patientId('F1');
    const terms = { instalmentCents: 10_000, every: 'month' as const, firstDate: TODAY, autopay: true };
    const { planId, agreementSha256 } = await must(makePaymentPlan, { patientId: id, ...terms });
    const agreement = await must(readOriginal, { sha256: agreementSha256 });
    expect(pdfText(agreement.bytes)).toContain('$48.00');
    expect(await must(runStatements, {})).toMatchObject({ sent: 0 });
    expect((await must(listDueInstalments, { autopay: true })).rows).toMatchObject([{ ordinal: 1, dueCents: 10_000 }]);
    const pay = (paidCents: number, receiptNumber: string) =>
      must(takeInstalment, { planId, paidCents, method: 'card', receiptNumber });
    expect(await pay(10_000, 'P1')).toEqual({ alreadyTaken: false, planStatus: 'active', leftCents: 4_800 });
    expect(await pay(10_000, 'P1')).toEqual({ alreadyTaken: true, planStatus: 'active', leftCents: 4_800 });
    expect(await pay(4_800, 'P2')).toMatchObject({ planStatus: 'kept', leftCents: 0 });
    expect(await must(showPatientBilling, { patientId: id })).toMatchObject({
      dueCents: 0,
      plans: [{ status: 'kept' }],
    });
    expect(await books()).toEqual([0, 0, 0, 0, 0]);
  });

  test('takes no more than is still owed, and is kept once the balance was paid beside it', async () => {
    await receiveVisits(runtime, tenantId, [alone('P1')]);
    const id = await patientId('P1');
    const terms = { instalmentCents: 10_000, every: 'month' as const, firstDate: TODAY, autopay: true };
    const { planId } = await must(makePaymentPlan, { patientId: id, ...terms });
    const pay = { patientId: id, method: 'cash' as const };
    await must(takePayment, { ...pay, paidCents: 10_000, receiptNumber: 'P1-1' });
    expect((await must(listDueInstalments, {})).rows).toMatchObject([{ planId, dueCents: 4_800 }]);
    const again = { planId, paidCents: 10_000, method: 'cash' as const, receiptNumber: 'P1-1' };
    expect(await may(takeInstalment, again)).toMatchObject({ ok: false, code: 'receipt-taken' });
    await must(takePayment, { ...pay, paidCents: 4_800, receiptNumber: 'P1-2' });
    expect((await must(listDueInstalments, {})).rows).toEqual([]);
    await must(runStatements, {});
    expect((await must(showPatientBilling, { patientId: id })).plans).toMatchObject([{ status: 'kept' }]);
  });

  test('is for its visits only: a later one is asked for, and an instalment pays whoever of the household it is for', async () => {
    await receiveVisits(runtime, tenantId, [alone('Q1'), alone('Q2', { first_name: 'Luz', birth_date: '2015-03-04' })]);
    const [mother, child] = [await patientId('Q1'), await patientId('Q2')];
    const address = { line1: 'Q1 Mill Road', city: 'Cedar Hollow', state: 'OH', zip: '43062' };
    const guarantor = { name: { first: 'Irene', last: 'FerrisQ1' }, relationship: '19' as const };
    await must(saveGuarantor, { patientId: child, ...guarantor, address });
    const terms = { instalmentCents: 20_000, every: 'month' as const, firstDate: TODAY, autopay: true };
    const { planId } = await must(makePaymentPlan, { patientId: mother, ...terms });
    expect(await must(runStatements, {})).toMatchObject({ sent: 0 });
    await receiveVisits(runtime, tenantId, [alone('Q1', { visit_number: 'V2', date_of_service: '2026-10-20' })]);
    const billing = await must(showPatientBilling, { patientId: mother });
    expect(billing).toMatchObject({ dueCents: 14_800, leftOut: [{ why: 'payment-plan' }, { why: 'payment-plan' }] });
    expect(await must(runStatements, {})).toMatchObject({ sent: 1, sentCents: 14_800 });
    expect(await lastStatement()).toContain('by instalments');
    const paid = { planId, paidCents: 20_000, method: 'card' as const, receiptNumber: 'Q-1' };
    expect(await must(takeInstalment, paid)).toMatchObject({ leftCents: 9_600 });
    const owed = async (id: string) => (await must(showAccount, { patientId: id })).balances.patientCents;
    // One visit of the plan is paid and the other in part, of whichever patient; nothing of the later one.
    expect((await owed(mother)) + (await owed(child))).toBe(24_400);
    expect(Math.min(await owed(mother), await owed(child))).toBeLessThanOrEqual(9_600);
    expect(await must(takeInstalment, { ...paid, paidCents: 9_600, receiptNumber: 'Q-2' })).toMatchObject({
      planStatus: 'kept',
    });
    expect([await owed(mother), await owed(child)]).toEqual([14_800, 0]);
    expect(await books()).toEqual([0, 0, 0, 0, 0]);
  });

  test('whose payment bounces has its instalment due again, also after it was kept', async () => {
    await receiveVisits(runtime, tenantId, [alone('R1')]);
    const id = await patientId('R1');
    const terms = { instalmentCents: 10_000, every: 'month' as const, firstDate: TODAY, autopay: true };
    const { planId } = await must(makePaymentPlan, { patientId: id, ...terms });
    const pay = { planId, method: 'check' as const };
    await must(takeInstalment, { ...pay, paidCents: 10_000, receiptNumber: 'R-1' });
    await must(takeInstalment, { ...pay, paidCents: 4_800, receiptNumber: 'R-2' });
    expect((await must(showPatientBilling, { patientId: id })).plans).toMatchObject([{ status: 'kept' }]);
    runtime.clock.moveTo('2026-12-20');
    const { payments } = await must(showAccount, { patientId: id });
    const paymentId = payments.find((one) => one.receiptNumber === 'R-1')?.id ?? '';
    await must(returnPayment, { paymentId, why: 'returned-check', feeCents: 2_500, note: '' });
    const { plans, dueCents } = await must(showPatientBilling, { patientId: id });
    expect(plans).toMatchObject([{ status: 'active', missed: 0, leftCents: 10_000 }]);
    expect(plans[0]?.instalments.map((one) => one.state)).toEqual(['due', 'due']);
    // The fee is no part of the plan.
    expect(dueCents).toBe(2_500);
    const { rows: due } = await must(listDueInstalments, {});
    expect(due.map((one) => [one.ordinal, one.dueCents])).toEqual([
      [1, 5_200],
      [2, 4_800],
    ]);
    const work = `select title from work_item where tenant_id = $1 and work_key = $2`;
    const told = await runtime.owner.query(work, [tenantId, `instalment-came-back:${paymentId}`]);
    expect(told.rows).toEqual([{ title: 'A payment of a plan came back' }]);
    expect(await books()).toEqual([0, 0, 0, 0, 0]);
  });

  test('that is missed twice ends with work for a person, and the cycle goes on', async () => {
    await receiveVisits(runtime, tenantId, [alone('G1')]);
    const id = await patientId('G1');
    const terms = { instalmentCents: 5_000, every: 'week' as const, firstDate: TODAY, autopay: false };
    await must(makePaymentPlan, { patientId: id, ...terms });
    runtime.clock.moveTo('2027-01-31');
    expect(await must(runStatements, {})).toMatchObject({ work: 1, sent: 1 });
    const { plans, holds } = await must(showPatientBilling, { patientId: id });
    expect(plans).toMatchObject([{ status: 'in-default', missed: 3 }]);
    expect(holds).toMatchObject([{ kind: 'payment-plan', liftedBy: 'tester' }]);
  });
});

test('a dispute of one visit leaves the other on the statement; settled, both are asked for', async () => {
  await receiveVisits(runtime, tenantId, [
    alone('H1', { visit_number: 'V1' }),
    alone('H1', { visit_number: 'V2', date_of_service: '2026-10-20' }),
  ]);
  const id = await patientId('H1');
  const { visits } = await must(showPatientBilling, { patientId: id });
  const about = 'Was not there on that day.';
  const { disputeId } = await must(openDispute, { patientId: id, encounterId: visits[0]?.encounterId, about });
  expect(await must(showPatientBilling, { patientId: id })).toMatchObject({
    dueCents: 14_800,
    leftOut: [{ why: 'dispute' }],
  });
  await must(settleDispute, { disputeId, outcome: 'Agreed after the record was sent.' });
  expect(await must(showPatientBilling, { patientId: id })).toMatchObject({ dueCents: 29_600, leftOut: [] });
});

test('an agency gets a balance after the final notice and no sooner, not during an application; payments and fees are noted', async () => {
  await receiveVisits(runtime, tenantId, [alone('J1')]);
  const id = await patientId('J1');
  await must(saveBillingPolicy, { ...TEST_POLICY, daysAfterFinalNotice: 30 });
  const place = () => may(placeInCollection, { patientIds: [id] });
  expect(await place()).toMatchObject({ code: 'not-to-collect', message: expect.stringContaining('No final notice') });
  for (const day of [TODAY, '2026-12-31', '2027-01-31']) {
    runtime.clock.moveTo(day);
    await must(runStatements, {});
  }
  expect(await lastStatement()).toContain('Final notice');
  expect(await place()).toMatchObject({ code: 'not-to-collect', message: expect.stringContaining('runs until') });
  runtime.clock.moveTo('2027-03-15');
  const help = { patientId: id, householdSize: 2, yearlyIncomeCents: 1_800_000 };
  const { applicationId } = await must(applyForHardship, help);
  expect(await place()).toMatchObject({ code: 'not-to-collect' });
  await must(decideHardship, { applicationId, granted: false, decision: 'Above the limit of the policy.' });
  const placed = await place();
  const sha256 = placed.ok ? placed.value.sha256 : '';
  const file = new TextDecoder().decode((await must(readOriginal, { sha256 })).bytes);
  expect(file).toContain('Irene FerrisJ1,J1 Mill Road,,Cedar Hollow,OH,43062');
  expect(file).not.toMatch(/99213|J06|1984-05-17/);
  const [placement] = (await must(showPatientBilling, { patientId: id })).placements;
  const placementId = placement?.id ?? '';
  await must(noteAgencyPayment, { placementId, paidCents: 5_000, feeCents: 1_000, receiptNumber: 'L1' });
  await must(takePayment, { patientId: id, paidCents: 1_000, method: 'cash', receiptNumber: 'L2' });
  const ours = { placementId, paidCents: 1_000, feeCents: 0, receiptNumber: 'L2' };
  expect(await may(noteAgencyPayment, ours)).toMatchObject({ ok: false, code: 'receipt-taken' });
  await must(recallFromCollection, { placementId, reason: 'The guarantor called us.' });
  expect((await must(showPatientBilling, { patientId: id })).placements).toMatchObject([
    { status: 'recalled', paidCents: 5_000, feeCents: 1_000 },
  ]);
  expect(await books()).toEqual([0, 0, 0, 0, 0]);
});

test('a balance is explained to the patient, and the year is receipted, as letters too', async () => {
  await receiveVisits(runtime, tenantId, [alone('K1')]);
  const id = await patientId('K1');
  const terms = { instalmentCents: 14_800, every: 'month' as const, firstDate: TODAY, autopay: false };
  const { planId } = await must(makePaymentPlan, { patientId: id, ...terms });
  await must(takeInstalment, { planId, paidCents: 4_000, method: 'cash', receiptNumber: 'K-1' });
  const { visits, youOweCents } = await must(explainToPatient, { patientId: id });
  expect(youOweCents).toBe(10_800);
  expect(visits[0]?.steps.map((step) => step.what)).toEqual([
    'No insurance was billed: $148.00 is yours',
    'You paid $40.00. Thank you',
  ]);
  const letter = await must(openPatientExplanation, { patientId: id, language: 'es' });
  expect(pdfText(letter.bytes)).toContain('Usted debe $108.00');
  const receipt = pdfText((await must(openTaxReceipt, { patientId: id, year: 2026 })).bytes);
  expect(receipt).toContain('Paid in the year: $40.00');
  expect(receipt).toContain('service of 10/12/2026');
});

/** A patient who owes the fee of a bounced check and nothing else: the visit was paid again. */
async function owingOnlyAFee(mrn: string): Promise<string> {
  await receiveVisits(runtime, tenantId, [alone(mrn)]);
  const id = await patientId(mrn);
  const check = { patientId: id, method: 'check' as const, paidCents: 14_800 };
  const { paymentId } = await must(takePayment, { ...check, receiptNumber: `${mrn}-1` });
  await must(returnPayment, { paymentId, why: 'returned-check', feeCents: 2_500, note: '' });
  await must(takePayment, { ...check, receiptNumber: `${mrn}-2` });
  return id;
}

describe('a fee on the account, of no visit and no claim', () => {
  test('is on one statement, named as what it is, and not on another the day after', async () => {
    await owingOnlyAFee('M1');
    await must(saveBillingPolicy, TEST_POLICY);
    expect(await must(runStatements, {})).toMatchObject({ sent: 1, sentCents: 2_500 });
    expect(await lastStatement()).toContain('Fee on your account');
    runtime.clock.moveTo('2026-11-03');
    expect(await must(runStatements, {})).toMatchObject({ sent: 0 });
    runtime.clock.moveTo('2026-12-02');
    await must(runStatements, {});
    expect(await lastStatement()).toContain('A reminder');
  });

  test('is part of the balance that is explained', async () => {
    const id = await owingOnlyAFee('M2');
    const { visits, youOweCents } = await must(explainToPatient, { patientId: id });
    expect(youOweCents).toBe(2_500);
    expect(visits.map((visit) => visit.conclusion)).toEqual(['You owe $25.00 for this.']);
    const letter = await must(openPatientExplanation, { patientId: id, language: 'es' });
    expect(pdfText(letter.bytes)).toContain('$25.00');
  });
});
