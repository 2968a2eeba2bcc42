import { cents, formatDate, formatDollars } from '@cleanclaim/billing/kernel';
import { type HouseholdStatement, type InstalmentNow, planSchedule } from '@cleanclaim/billing/receivables';
import { z } from 'zod';
import type { InstalmentDueRow } from '../contract/patient-billing-views.ts';
import {
  endPaymentPlanSchema,
  makePaymentPlanSchema,
  takeInstalmentSchema,
} from '../contract/schemas/patient-billing.ts';
import type { BilledItem } from '../db/tables/patient-billing.ts';
import { planPdf } from '../documents/plan-pdf.ts';
import { endHold, insertHold } from './billing-holds.ts';
import { loadBillingPolicy } from './billing-policy.ts';
import { loadHousehold, lockHousehold, memberIds } from './household.ts';
import { loadHouseholdBilling } from './household-billing.ts';
import { type OperationContext, operation, Refusal } from './operation.ts';
import { storeOriginal } from './original-file.ts';
import { type PatientPaymentToTake, type PaymentTaken, takePatientPayment } from './patient-payments.ts';
import { activePlans, owedOnPlans, type PlanRow, plansNow } from './payment-plan-store.ts';
import { checkSeenVersion } from './seen-version.ts';

function refuse(field: string, message: string): never {
  throw new Refusal('bad-input', message, { [field]: message });
}

/** Agrees on instalments of a household's balance: the agreement as PDF, and a hold as long as they are paid. */
export const makePaymentPlan = operation<
  z.infer<typeof makePaymentPlanSchema>,
  { planId: string; agreementSha256: string }
>({
  name: 'make-payment-plan',
  summary: "Agrees on instalments of a guarantor's balance; reminders stop while they are paid.",
  roles: ['biller', 'front-desk', 'manager', 'admin'],
  input: makePaymentPlanSchema,
  async run(context, { patientId, instalmentCents, every, firstDate, autopay }) {
    const household = await loadHousehold(context, patientId);
    await lockHousehold(context, household);
    const { draft, policy, practice } = await loadHouseholdBilling(context, household);
    const totalCents = draft.totalDueCents;
    if (totalCents <= 0) throw new Refusal('nothing-due', 'Nothing is owed that a plan could pay.');
    if (firstDate < context.today) refuse('firstDate', 'The first day has passed already.');
    const least = policy.planSmallestInstalmentCents;
    if (instalmentCents < Math.min(least, totalCents)) refuse('instalmentCents', `At least ${formatDollars(least)}.`);
    if (totalCents / instalmentCents > 120) refuse('instalmentCents', 'More than 120 instalments. Make them larger.');
    const running = (await activePlans(context, false)).some((plan) => memberIds(household).includes(plan.patient_id));
    if (running) throw new Refusal('plan-runs', 'A plan runs already. End it before making another.');
    const instalments = planSchedule({ totalCents, instalmentCents: cents(instalmentCents), firstDate, every });
    const { first, last } = household.guarantor.name;
    const agreement = await planPdf(
      {
        ...{ practice, guarantorName: `${first} ${last}`, language: household.language, instalments, autopay },
        ...{ graceDays: policy.planGraceDays, missesToDefault: policy.planMissesToDefault },
      },
      context.now,
    );
    const reason = `${instalments.length} instalments, the last on ${formatDate(instalments.at(-1)?.dueDate ?? firstDate)}.`;
    const holdId = await insertHold(context, {
      ...{ patientId: household.leadId, kind: 'payment-plan', reason, source: 'Agreement' },
    });
    const planId = context.newId();
    const agreementSha256 = await storeOriginal(context, agreement);
    await context.tx
      .insertInto('payment_plan')
      .values({
        tenant_id: context.tenantId,
        id: planId,
        patient_id: household.leadId,
        total_cents: totalCents,
        instalments: JSON.stringify(instalments),
        items: JSON.stringify(itemsOf(draft)),
        plan_status: 'active',
        autopay,
        hold_id: holdId,
        agreement_sha256: agreementSha256,
        made_date: context.today,
        made_by: context.actor.name,
      })
      .execute();
    const detail = { totalCents, instalments: instalments.length };
    context.audit({
      action: 'create',
      subjectKind: 'payment-plan',
      subjectId: planId,
      patientId: household.leadId,
      detail,
    });
    return { planId, agreementSha256 };
  },
});

/** A plan, locked. @throws Refusal `not-found`. */
export async function lockPlan(context: OperationContext, planId: string): Promise<PlanRow> {
  const row = await context.tx
    .selectFrom('payment_plan')
    .selectAll()
    .where('tenant_id', '=', context.tenantId)
    .where('id', '=', planId)
    .forUpdate()
    .executeTakeFirst();
  if (!row) throw new Refusal('not-found', 'There is no such payment plan.');
  return row;
}

/** Ends a plan in the state given; its hold ends with it. */
export async function closePlan(
  context: OperationContext,
  plan: PlanRow,
  status: 'kept' | 'in-default' | 'ended',
  reason: string,
): Promise<void> {
  await context.tx
    .updateTable('payment_plan')
    .set({ plan_status: status, ended_reason: reason })
    .where('tenant_id', '=', context.tenantId)
    .where('id', '=', plan.id)
    .execute();
  await endHold(context, plan.hold_id, reason);
}

/** The visits of a statement that something is owed for, as a plan or an agency takes them over. */
export function itemsOf({ visits }: HouseholdStatement): BilledItem[] {
  return visits
    .filter((visit) => visit.youOweCents > 0)
    .map(({ encounterId, patientId, youOweCents }) => ({ encounterId, patientId, cents: youOweCents }));
}

/**
 * Takes money for a plan: it pays what the plan is for, of whichever patient of the household, and the plan's oldest
 * instalments.
 */
export const takeInstalment = operation<
  z.infer<typeof takeInstalmentSchema>,
  { alreadyTaken: boolean; planStatus: 'active' | 'kept'; leftCents: number }
>({
  name: 'take-instalment',
  summary: 'Takes an instalment of a payment plan; the same receipt number is the same payment.',
  roles: ['front-desk', 'payment-poster', 'biller', 'manager', 'admin'],
  input: takeInstalmentSchema,
  async run(context, { planId, paidCents, method, receiptNumber }) {
    const plan = await lockPlan(context, planId);
    const { alreadyTaken, planStatus, leftCents } = await payInstalment(context, plan, {
      paidCents,
      method,
      receiptNumber,
    });
    return { alreadyTaken, planStatus, leftCents };
  },
});

/** Takes money for a plan that is locked, inside the transaction of an operation. */
export async function payInstalment(
  context: OperationContext,
  plan: PlanRow,
  paid: Pick<PatientPaymentToTake, 'paidCents' | 'method' | 'receiptNumber'>,
  when: 'while-active' | 'always' = 'while-active',
): Promise<PaymentTaken & { planStatus: 'active' | 'kept'; leftCents: number }> {
  const patientIds = memberIds(await loadHousehold(context, plan.patient_id));
  const first = (plan.items ?? []).map((item) => item.encounterId);
  const patientId = plan.patient_id;
  const taken = await takePatientPayment(context, { patientId, ...paid, household: { patientIds, first } });
  if (!taken.alreadyTaken && plan.plan_status !== 'active' && when === 'while-active')
    throw new Refusal('plan-over', 'This plan is over. Take the payment on the account.');
  await countForPlan(context, plan.id, taken);
  const { policy } = await loadBillingPolicy(context);
  const now = (await plansNow(context, [plan], policy)).get(plan.id);
  const isKept = now?.state === 'kept';
  if (isKept && plan.plan_status === 'active') await closePlan(context, plan, 'kept', 'The plan is paid in full.');
  context.audit({ action: 'update', subjectKind: 'payment-plan', subjectId: plan.id, patientId });
  return { ...taken, planStatus: isKept ? 'kept' : 'active', leftCents: now?.leftCents ?? 0 };
}

/** Counts a payment for a plan. @throws Refusal `receipt-taken` when it was taken before, and not for this plan. */
async function countForPlan(
  context: OperationContext,
  planId: string,
  { paymentId, alreadyTaken }: PaymentTaken,
): Promise<void> {
  const { tenantId, tx } = context;
  if (!alreadyTaken) {
    const row = { tenant_id: tenantId, plan_id: planId, payment_id: paymentId };
    await tx.insertInto('payment_plan_payment').values(row).execute();
    return;
  }
  const counted = await tx
    .selectFrom('payment_plan_payment')
    .select('payment_id')
    .where('tenant_id', '=', tenantId)
    .where('plan_id', '=', planId)
    .where('payment_id', '=', paymentId)
    .executeTakeFirst();
  if (!counted)
    throw new Refusal('receipt-taken', 'A payment with this number was taken before, and not for this plan.', {
      receiptNumber: 'Enter the number of the new payment.',
    });
}

/** Ends a plan by hand; what is left goes back into the cycle. */
export const endPaymentPlan = operation<z.infer<typeof endPaymentPlanSchema>, { planId: string }>({
  name: 'end-payment-plan',
  summary: 'Ends a payment plan; the cycle goes on.',
  roles: ['biller', 'manager', 'admin'],
  input: endPaymentPlanSchema,
  async run(context, { planId, version, reason }) {
    const plan = await lockPlan(context, planId);
    await checkSeenVersion(context, { kind: 'payment-plan', id: planId, version: plan.version }, version);
    if (plan.plan_status !== 'active') throw new Refusal('plan-over', 'This plan is over already.');
    await closePlan(context, plan, 'ended', reason);
    context.audit({ action: 'update', subjectKind: 'payment-plan', subjectId: planId, patientId: plan.patient_id });
    return { planId };
  },
});

/** Instalments of a plan that are due, together no more than is still owed: what was paid beside the plan is not taken again. */
function dueOf(
  plan: PlanRow,
  instalments: readonly InstalmentNow[],
  patientName: string,
  owedCents: number,
): InstalmentDueRow[] {
  let left = owedCents;
  return instalments.flatMap((one): InstalmentDueRow[] => {
    if (one.state === 'paid' || one.state === 'upcoming') return [];
    const dueCents = Math.min(left, one.cents - one.paidCents);
    if (dueCents <= 0) return [];
    left -= dueCents;
    const { ordinal, dueDate, state } = one;
    const patient = { patientId: plan.patient_id, patientName };
    return [{ planId: plan.id, ...patient, ordinal, dueDate, dueCents, state, autopay: plan.autopay }];
  });
}

/**
 * Instalments that are to be taken: due, late and missed. For those on autopay it is the list for the practice's card
 * processor, which alone knows the cards.
 */
export const listDueInstalments = operation<{ autopay?: boolean | undefined }, { rows: InstalmentDueRow[] }>({
  name: 'list-due-instalments',
  summary: 'Lists instalments that are due, for the front desk or for the card processor.',
  roles: ['front-desk', 'payment-poster', 'biller', 'manager', 'admin', 'auditor'],
  input: z.object({ autopay: z.union([z.boolean(), z.stringbool()]).optional() }) as z.ZodType<{
    autopay?: boolean | undefined;
  }>,
  async run(context, { autopay }) {
    const rows = await dueInstalments(context, autopay);
    const detail = { instalments: rows.length };
    context.audit({ action: 'read', subjectKind: 'instalments-due', subjectId: context.tenantId, detail });
    return { rows };
  },
});

/** Instalments of active plans that are to be taken, the oldest first; of those on autopay, of the others, or of all. */
export async function dueInstalments(context: OperationContext, autopay?: boolean): Promise<InstalmentDueRow[]> {
  const { policy } = await loadBillingPolicy(context);
  const plans = (await activePlans(context, false)).filter((plan) => autopay === undefined || plan.autopay === autopay);
  const now = await plansNow(context, plans, policy);
  const names = await namesOf(context, plans);
  const owed = await owedOnPlans(context, plans);
  const rows = plans.flatMap((plan) =>
    dueOf(plan, now.get(plan.id)?.instalments ?? [], names.get(plan.patient_id) ?? '', owed.get(plan.id) ?? 0),
  );
  return rows.sort((a, b) => (a.dueDate < b.dueDate ? -1 : 1));
}

async function namesOf(context: OperationContext, plans: readonly PlanRow[]): Promise<Map<string, string>> {
  if (plans.length === 0) return new Map();
  const rows = await context.tx
    .selectFrom('patient')
    .select(['id', 'last_name', 'first_name'])
    .where('tenant_id', '=', context.tenantId)
    .where(
      'id',
      'in',
      plans.map((plan) => plan.patient_id),
    )
    .execute();
  return new Map(rows.map((row) => [row.id, `${row.last_name}, ${row.first_name}`]));
}
