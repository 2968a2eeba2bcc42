import { cents } from '@cleanclaim/billing/kernel';
import { type PatientBillingPolicy, type PlanNow, planNow } from '@cleanclaim/billing/receivables';
import { type Selectable, sql } from 'kysely';
import type { Tables } from '../db/schema.ts';
import type { OperationContext } from './operation.ts';

export type PlanRow = Selectable<Tables['payment_plan']>;

/** What was paid on plans and not taken back since, oldest first. */
export async function planPayments(
  context: OperationContext,
  planIds: readonly string[],
): Promise<Map<string, { date: string; cents: number }[]>> {
  if (planIds.length === 0) return new Map();
  const { rows } = await sql<{ plan_id: string; date: string; cents: number }>`
    select l.plan_id, p.received_date as date, p.paid_cents as cents
      from payment_plan_payment l
      join patient_payment p on p.tenant_id = l.tenant_id and p.id = l.payment_id
     where l.tenant_id = ${context.tenantId} and l.plan_id = any(${[...planIds]}::uuid[])
       and not exists (select from payment_return r where r.tenant_id = p.tenant_id and r.payment_id = p.id)
     order by p.received_date, p.id`.execute(context.tx);
  return Map.groupBy(rows, (row) => row.plan_id);
}

/** Where plans stand today, by id. */
export async function plansNow(
  context: OperationContext,
  rows: readonly PlanRow[],
  policy: PatientBillingPolicy,
): Promise<Map<string, PlanNow>> {
  const payments = await planPayments(
    context,
    rows.map((row) => row.id),
  );
  const terms = {
    today: context.today,
    graceDays: policy.planGraceDays,
    missesToDefault: policy.planMissesToDefault,
  };
  return new Map(
    rows.map((row) => {
      const paid = (payments.get(row.id) ?? []).map((one) => ({ date: one.date, cents: cents(one.cents) }));
      return [row.id, planNow(row.instalments, paid, terms)];
    }),
  );
}

/** Active plans, locked in id order when they are to be changed. */
export async function activePlans(context: OperationContext, lock: boolean): Promise<PlanRow[]> {
  const query = context.tx
    .selectFrom('payment_plan')
    .selectAll()
    .where('tenant_id', '=', context.tenantId)
    .where('plan_status', '=', 'active')
    .orderBy('id');
  return (lock ? query.forUpdate() : query).execute();
}
