import { applyForHardship, openDispute } from '../operations/billing-disputes.ts';
import { placeHold } from '../operations/billing-holds.ts';
import { saveBillingPolicy } from '../operations/billing-settings.ts';
import { useNewCardSecret } from '../operations/card-processor.ts';
import { signMessage } from '../operations/card-signature.ts';
import { placeInCollection } from '../operations/collections.ts';
import { mustPerform } from '../operations/operation.ts';
import { makePaymentPlan } from '../operations/payment-plans.ts';
import { sendStatement } from '../operations/send-statement.ts';
import { everyone, receiveVisits } from './practice.ts';
import { SELF_PAY, type SuperbillRow } from './superbill.ts';
import type { TestRuntime } from './test-runtime.ts';

/** Ids of what a practice has agreed with its patients; each deed finds a record of its own. */
export interface PatientBillingWorld {
  /** Owes a visit without insurance, and nothing is agreed. */
  owingPatientId: string;
  patientToBillId: string;
  holdToLiftId: string;
  disputeToNoteId: string;
  disputeToSettleId: string;
  applicationId: string;
  patientForPlanId: string;
  planToPayId: string;
  planToEndId: string;
  patientToCollectId: string;
  placementToRecallId: string;
  placementToPayId: string;
  statementToNoteId: string;
  /** Requests of the card processor, signed now. */
  cardEvent: { body: string; signature: string };
  cardQuestion: { body: string; signature: string };
}

/** A household of its own: names and streets differ. */
export function selfPayVisit(i: number): SuperbillRow {
  const birth_date = `1971-05-${String(i + 10)}`;
  return {
    mrn: `PB${i}`,
    last_name: `Owens${i}`,
    first_name: 'Perry',
    address: `${i} Quarry Road`,
    birth_date,
    ...SELF_PAY,
  };
}

export const TEST_POLICY = {
  daysToPay: 30,
  cycle: [
    { action: 'statement' as const, afterDays: 0, minimumCents: 500 },
    { action: 'reminder' as const, afterDays: 30, minimumCents: 500 },
    { action: 'final-notice' as const, afterDays: 60, minimumCents: 500 },
  ],
  planGraceDays: 10,
  planMissesToDefault: 2,
  planSmallestInstalmentCents: 1_000,
  agencyName: 'Larkfield Recovery',
  isCharitableHospital: false,
  daysAfterFinalNotice: 0,
};

/** Sends a statement and notes a final notice of today, as runs of statements would. */
async function noteFinalNotice(runtime: TestRuntime, tenantId: string, patientId: string): Promise<void> {
  await mustPerform(runtime, everyone(tenantId), sendStatement, { patientId });
  await runtime.owner.query(
    `insert into billing_notice (tenant_id, id, patient_id, action, channel, amount_cents, noticed_date, noticed_by)
     values ($1, $2, $3, 'final-notice', 'mail', 14800, $4, 'job:run-statements')`,
    [tenantId, runtime.newId(), patientId, runtime.clock.today()],
  );
}

export async function agreeWithPatients(runtime: TestRuntime, tenantId: string): Promise<PatientBillingWorld> {
  const actor = everyone(tenantId);
  await receiveVisits(
    runtime,
    tenantId,
    Array.from({ length: 11 }, (_, i) => selfPayVisit(i + 1)),
  );
  const { rows } = await runtime.owner.query<{ id: string }>(
    `select id from patient where tenant_id = $1 and mrn like 'PB%' order by length(mrn), mrn`,
    [tenantId],
  );
  const id = (i: number) => rows[i - 1]?.id ?? '';
  await mustPerform(runtime, actor, saveBillingPolicy, TEST_POLICY);
  const hold = {
    patientId: id(1),
    kind: 'bankruptcy' as const,
    reason: 'Chapter 7 was filed.',
    source: 'Court letter',
  };
  const { holdId: holdToLiftId } = await mustPerform(runtime, actor, placeHold, hold);
  const about = 'Was not seen on that day.';
  const toNote = await mustPerform(runtime, actor, openDispute, { patientId: id(3), about });
  const toSettle = await mustPerform(runtime, actor, openDispute, { patientId: id(3), about });
  const help = { patientId: id(4), householdSize: 3, yearlyIncomeCents: 2_400_000 };
  const { applicationId } = await mustPerform(runtime, actor, applyForHardship, help);
  const plans: string[] = [];
  for (const patientId of [id(6), id(7)]) {
    const terms = { instalmentCents: 5_000, every: 'month' as const, firstDate: runtime.clock.today(), autopay: false };
    plans.push((await mustPerform(runtime, actor, makePaymentPlan, { patientId, ...terms })).planId);
  }
  for (const patientId of [id(8), id(9), id(10)]) await noteFinalNotice(runtime, tenantId, patientId);
  await mustPerform(runtime, actor, placeInCollection, { patientIds: [id(9), id(10)] });
  const placements = await runtime.owner.query<{ id: string }>(
    `select c.id from collection_placement c join patient p on p.id = c.patient_id where c.tenant_id = $1 order by length(p.mrn), p.mrn`,
    [tenantId],
  );
  const { secret } = await mustPerform(runtime, actor, useNewCardSecret, {});
  const signed = (body: string) => ({
    body,
    signature: signMessage(secret, body, Math.floor(runtime.clock.now().getTime() / 1000)),
  });
  const charge = { chargeId: `${plans[0]}.1.1`, amountCents: 5_000, occurredAt: '2026-11-02T10:00:00Z' };
  const statements = await runtime.owner.query<{ id: string }>(
    'select id from statement where tenant_id = $1 and patient_id = $2',
    [tenantId, id(8)],
  );
  return {
    statementToNoteId: statements.rows[0]?.id ?? '',
    cardEvent: signed(JSON.stringify({ id: 'evt-1', type: 'declined', ...charge })),
    cardQuestion: signed('/api/card-charges/north'),
    owingPatientId: id(2),
    patientToBillId: id(11),
    holdToLiftId,
    disputeToNoteId: toNote.disputeId,
    disputeToSettleId: toSettle.disputeId,
    applicationId,
    patientForPlanId: id(5),
    planToPayId: plans[0] ?? '',
    planToEndId: plans[1] ?? '',
    patientToCollectId: id(8),
    placementToRecallId: placements.rows[0]?.id ?? '',
    placementToPayId: placements.rows[1]?.id ?? '',
  };
}
