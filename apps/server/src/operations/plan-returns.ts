import { cents, formatDollars } from '@cleanclaim/billing/kernel';
import { insertHold } from './billing-holds.ts';
import type { OperationContext } from './operation.ts';
import type { PlanRow } from './payment-plan-store.ts';
import { raiseWork } from './work-items.ts';

/** A plan that was kept by a payment that came back stands again, where no other one has begun since. */
async function reopenPlan(context: OperationContext, plan: PlanRow): Promise<boolean> {
  const { tx, tenantId } = context;
  const other = await tx
    .selectFrom('payment_plan')
    .select('id')
    .where('tenant_id', '=', tenantId)
    .where('patient_id', '=', plan.patient_id)
    .where('plan_status', '=', 'active')
    .executeTakeFirst();
  if (other) return false;
  const reason = 'A payment of the plan came back.';
  const holdId = await insertHold(context, {
    ...{ patientId: plan.patient_id, kind: 'payment-plan', reason, source: 'Agreement' },
  });
  await tx
    .updateTable('payment_plan')
    .set({ plan_status: 'active', ended_reason: null, hold_id: holdId })
    .where('tenant_id', '=', tenantId)
    .where('id', '=', plan.id)
    .execute();
  return true;
}

/**
 * Follows a payment that was taken back into the plan that it paid: its instalment is due again, a plan that it had ended
 * stands again, and a person is told.
 */
export async function followReturnedInstalment(
  context: OperationContext,
  paymentId: string,
  paidCents: number,
): Promise<void> {
  const plan = await context.tx
    .selectFrom('payment_plan')
    .innerJoin('payment_plan_payment as l', (join) =>
      join.onRef('l.tenant_id', '=', 'payment_plan.tenant_id').onRef('l.plan_id', '=', 'payment_plan.id'),
    )
    .selectAll('payment_plan')
    .where('payment_plan.tenant_id', '=', context.tenantId)
    .where('l.payment_id', '=', paymentId)
    .forUpdate('payment_plan')
    .executeTakeFirst();
  if (!plan) return;
  const stands = plan.plan_status === 'active' || (plan.plan_status === 'kept' && (await reopenPlan(context, plan)));
  await raiseWork(context, [
    {
      workKey: `instalment-came-back:${paymentId}`,
      kind: 'patient-balance',
      title: 'A payment of a plan came back',
      reason: stands
        ? `${formatDollars(cents(paidCents))} came back: its instalment is due again.`
        : `${formatDollars(cents(paidCents))} came back, and the plan is over: the cycle goes on.`,
      steps: ['Call the guarantor: ask how it will be paid.', 'Take the instalment, or end the plan.'],
      amountCents: paidCents,
      deadlineDate: context.today,
      patientId: plan.patient_id,
    },
  ]);
  const subject = { subjectKind: 'payment-plan', subjectId: plan.id, patientId: plan.patient_id };
  context.audit({ action: 'update', ...subject, detail: { cameBackCents: paidCents } });
}
