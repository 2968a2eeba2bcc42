import { cents } from '@cleanclaim/billing/kernel';
import { type PatientBillingPolicy, type PlanNow, type PlanPayment, planNow } from '@cleanclaim/billing/receivables';
import { type Selectable, sql } from 'kysely';
import type { Tables } from '../db/schema.ts';
import { owedByHouseholdsOf } from './household.ts';
import type { OperationContext } from './operation.ts';

export type PlanRow = Selectable<Tables['payment_plan']>;

/** What was paid on plans, oldest first, with the day on which a payment came back. */
async function planPayments(
  context: OperationContext,
  planIds: readonly string[],
): Promise<Map<string, PlanPayment[]>> {
  if (planIds.length === 0) return new Map();
  const { rows } = await sql<{ plan_id: string; date: string; cents: number; returned: string | null }>`
    select l.plan_id, p.received_date as date, p.paid_cents as cents, r.returned_date as returned
      from payment_plan_payment l
      join patient_payment p on p.tenant_id = l.tenant_id and p.id = l.payment_id
      left join payment_return r on r.tenant_id = p.tenant_id and r.payment_id = p.id
     where l.tenant_id = ${context.tenantId} and l.plan_id = any(${[...planIds]}::uuid[])
     order by p.received_date, p.id`.execute(context.tx);
  const byPlan = Map.groupBy(rows, (row) => row.plan_id);
  return new Map(
    [...byPlan].map(([id, own]) => [
      id,
      own.map((row) => ({
        date: row.date,
        cents: cents(row.cents),
        ...(row.returned ? { returnedDate: row.returned } : {}),
      })),
    ]),
  );
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
  return new Map(rows.map((row) => [row.id, planNow(row.instalments, payments.get(row.id) ?? [], terms)]));
}

/**
 * What is still owed of what each plan is for, in cents, and no more than its household owes after its unapplied money:
 * what was paid beside the plan is not asked for again.
 */
export async function owedOnPlans(context: OperationContext, plans: readonly PlanRow[]): Promise<Map<string, number>> {
  if (plans.length === 0) return new Map();
  const { rows } = await sql<{ id: string; cents: number }>`
    with item as (
      select p.id, i->>'encounterId' as place, (i->>'patientId')::uuid as patient_id
        from payment_plan p, jsonb_array_elements(p.items) i
       where p.tenant_id = ${context.tenantId} and p.id = any(${plans.map((plan) => plan.id)}::uuid[]))
    select i.id, coalesce(sum(l.cents), 0)::bigint as cents
      from item i join journal_line l on l.tenant_id = ${context.tenantId} and l.patient_id = i.patient_id and l.account = 'patient-ar'
      left join claim c on c.tenant_id = l.tenant_id and c.id = l.claim_id
     where i.place = coalesce(c.encounter_id::text, l.encounter_id::text, 'account-' || l.patient_id)
     group by i.id`.execute(context.tx);
  const onItems = new Map(rows.map((row) => [row.id, row.cents]));
  const inAll = await owedByHouseholdsOf(
    context,
    plans.map((plan) => plan.patient_id),
  );
  return new Map(
    plans.map((plan) => {
      const all = inAll.get(plan.patient_id) ?? 0;
      return [plan.id, plan.items ? Math.min(onItems.get(plan.id) ?? 0, all) : all];
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
