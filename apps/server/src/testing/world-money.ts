import { saveMoneyPolicy, showMoneyPolicy } from '../operations/money-policy.ts';
import { mustPerform } from '../operations/operation.ts';
import { requestRefund } from '../operations/refunds.ts';
import { takePayment } from '../operations/take-payment.ts';
import { writeOffClaim } from '../operations/write-off-claim.ts';
import { everyone, receiveVisits } from './practice.ts';
import { SELF_PAY } from './superbill.ts';
import type { TestRuntime } from './test-runtime.ts';

/** Ids of what a practice has been paid by hand. */
export interface MoneyWorld {
  /** Has unapplied money and owes a self-pay visit that was billed later. */
  payingPatientId: string;
  /** Applied in part; one for each operation that spends a payment. */
  paymentToMoveId: string;
  paymentToReturnId: string;
  /** Another one with unapplied money and a visit that was billed later. */
  patientInCreditId: string;
  /** Open on a self-pay visit. */
  visitOwedId: string;
  /** Money of another patient that is applied to nothing. */
  creditKey: string;
  /** Asked for by somebody else, above the limit. */
  refundToDecideId: string;
  /** Approved, not paid yet. */
  refundToSettleId: string;
  /** Part of its payer balance is written off, part is asked for by somebody else. */
  claimWrittenOffId: string;
  writeOffToDecideId: string;
  writeOffToUndoId: string;
  /** Asked for by the actor of the tests. */
  writeOffToWithdrawId: string;
}

/** Payments of a patient, one more than was owed when it was taken. */
export async function takeMoney(runtime: TestRuntime, tenantId: string): Promise<MoneyWorld> {
  const actor = everyone(tenantId);
  const person = { mrn: 'MO1', birth_date: '1971-06-01', last_name: 'Payworth', ...SELF_PAY };
  await receiveVisits(runtime, tenantId, [person]);
  const { rows } = await runtime.owner.query<{ id: string; patient_id: string }>(
    `select n.id, n.patient_id from encounter n join patient p on p.id = n.patient_id where n.tenant_id = $1 and p.mrn = 'MO1'`,
    [tenantId],
  );
  const [{ id: firstVisitId, patient_id: payingPatientId } = { id: '', patient_id: '' }] = rows;
  const pay = (paidCents: number) =>
    mustPerform(runtime, actor, takePayment, { patientId: payingPatientId, method: 'cash', paidCents });
  const { paymentId: paymentToReturnId } = await pay(4_800);
  const { paymentId: paymentToMoveId } = await pay(12_000);
  const later = { ...person, visit_number: 'V2', date_of_service: '2026-10-21' };
  await receiveVisits(runtime, tenantId, [later]);
  const { rows: visits } = await runtime.owner.query<{ id: string }>(
    'select id from encounter where tenant_id = $1 and patient_id = $2 and id <> $3',
    [tenantId, payingPatientId, firstVisitId],
  );
  const patientInCreditId = await payAhead(runtime, tenantId);
  const spent = {
    payingPatientId,
    patientInCreditId,
    paymentToMoveId,
    paymentToReturnId,
    visitOwedId: visits[0]?.id ?? '',
  };
  return { ...spent, ...(await askForRefunds(runtime, tenantId)), ...(await writeOffs(runtime, tenantId)) };
}

/** A patient who paid more than one visit, and came again. */
async function payAhead(runtime: TestRuntime, tenantId: string): Promise<string> {
  const person = { mrn: 'MO7', birth_date: '1971-06-07', last_name: 'Aheadley', ...SELF_PAY };
  await receiveVisits(runtime, tenantId, [person]);
  const { rows } = await runtime.owner.query<{ id: string }>(
    `select id from patient where tenant_id = $1 and mrn = 'MO7'`,
    [tenantId],
  );
  const patientId = rows[0]?.id ?? '';
  await mustPerform(runtime, everyone(tenantId), takePayment, { patientId, method: 'cash', paidCents: 20_000 });
  await receiveVisits(runtime, tenantId, [{ ...person, visit_number: 'V2', date_of_service: '2026-10-21' }]);
  return patientId;
}

/** Balances of claims that never went out: one is written off in part, the others wait for a yes. */
async function writeOffs(runtime: TestRuntime, tenantId: string) {
  const mrns = ['MO3', 'MO4', 'MO8'];
  await receiveVisits(
    runtime,
    tenantId,
    mrns.map((mrn, i) => ({ mrn, birth_date: `1973-06-0${i + 1}`, last_name: 'Givenup' })),
  );
  const { policy, version } = await mustPerform(runtime, everyone(tenantId), showMoneyPolicy, {});
  const rule = {
    ...policy,
    writeOffLimits: [...policy.writeOffLimits],
    smallBalance: { maxCents: 500, minDays: 30, isOn: false },
  };
  const { promptPay: _p, charity: _c, ...saved } = rule;
  await mustPerform(runtime, everyone(tenantId), saveMoneyPolicy, { ...saved, version });
  const { rows } = await runtime.owner.query<{ id: string }>(
    `select c.id from claim c join patient p on p.id = c.patient_id where c.tenant_id = $1 and p.mrn = any($2) order by p.mrn`,
    [tenantId, mrns],
  );
  const [claimWrittenOffId = '', askedClaimId = '', ownClaimId = ''] = rows.map(({ id }) => id);
  const give = (claimId: string, cents: number, name = 'Polly Poster') =>
    mustPerform(runtime, { tenantId, name, roles: ['payment-poster'] }, writeOffClaim, {
      ...{ claimId, cents, from: 'payer-ar' as const, to: 'denial-write-off' as const },
      reason: 'Coverage had ended',
    });
  const { writeOffId: writeOffToUndoId } = await give(claimWrittenOffId, 2_000);
  const { writeOffId: writeOffToDecideId } = await give(askedClaimId, 14_000);
  const { writeOffId: writeOffToWithdrawId } = await give(ownClaimId, 14_000, everyone(tenantId).name);
  return { claimWrittenOffId, writeOffToDecideId, writeOffToUndoId, writeOffToWithdrawId };
}

async function askForRefunds(runtime: TestRuntime, tenantId: string) {
  const person = { mrn: 'MO2', birth_date: '1972-06-01', last_name: 'Overpaidson', ...SELF_PAY };
  await receiveVisits(runtime, tenantId, [person]);
  const { rows } = await runtime.owner.query<{ id: string }>(
    'select id from patient where tenant_id = $1 and mrn = $2',
    [tenantId, person.mrn],
  );
  const patientId = rows[0]?.id ?? '';
  await mustPerform(runtime, everyone(tenantId), takePayment, { patientId, method: 'card', paidCents: 90_000 });
  const creditKey = `patient:${patientId}:unapplied-cash`;
  const asker = { ...everyone(tenantId), name: 'Polly Poster' };
  const ask = (cents: number) =>
    mustPerform(runtime, asker, requestRefund, { creditKey, cents, reason: 'Paid too much by card' });
  const { refundId: refundToDecideId } = await ask(20_000);
  const { refundId: refundToSettleId } = await ask(5_000);
  return { creditKey, refundToDecideId, refundToSettleId };
}
