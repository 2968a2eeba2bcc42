import { sumCents } from '@cleanclaim/billing/kernel';
import { HOLD_RULES } from '@cleanclaim/billing/receivables';
import type {
  DisputeView,
  HardshipView,
  HoldView,
  PatientBillingView,
  PlanView,
} from '../contract/patient-billing-views.ts';
import { patientIdSchema } from '../contract/schemas/patient-billing.ts';
import { placementsOf, refusalsOf } from './collections.ts';
import { estimatesOf } from './good-faith-estimates.ts';
import { type Household, loadHousehold, memberIds } from './household.ts';
import { type HouseholdBilling, loadHouseholdBilling } from './household-billing.ts';
import { type OperationContext, operation } from './operation.ts';
import { leftOutWords, nextStepWords } from './patient-billing-words.ts';
import { plansNow } from './payment-plan-store.ts';

function namesOf({ members }: Household): Map<string, string> {
  return new Map(members.map(({ patientId, patient }) => [patientId, `${patient.name.first} ${patient.name.last}`]));
}

/** Every hold of the household, those in force and those that ended, newest first. */
async function holdViews(context: OperationContext, { household, holds }: HouseholdBilling): Promise<HoldView[]> {
  const names = namesOf(household);
  const rows = await context.tx
    .selectFrom('billing_hold')
    .selectAll()
    .where('tenant_id', '=', context.tenantId)
    .where('patient_id', 'in', memberIds(household))
    .orderBy('placed_at', 'desc')
    .orderBy('id', 'desc')
    .execute();
  const rule = (kind: HoldView['kind']) => ({
    label: HOLD_RULES[kind].label,
    whatToDo: HOLD_RULES[kind].whatToDo,
    law: HOLD_RULES[kind].source,
  });
  const own = holds
    .filter((hold) => hold.id === undefined)
    .map((hold): HoldView => {
      const { kind, reason, sinceDate } = hold;
      const nobody = {
        liftedBy: null,
        liftReason: null,
        untilDate: null,
        inNetworkShareCents: null,
        encounterId: null,
      };
      const patientName = names.get(hold.patientId) ?? '';
      return {
        kind,
        ...rule(kind),
        patientName,
        reason,
        source: 'Our records',
        sinceDate,
        placedBy: 'Cleanclaim',
        ...nobody,
      };
    });
  const placed = rows.map(
    (row): HoldView => ({
      id: row.id,
      version: row.version,
      kind: row.kind,
      ...rule(row.kind),
      patientName: names.get(row.patient_id) ?? '',
      encounterId: row.encounter_id,
      reason: row.reason,
      source: row.source,
      sinceDate: row.since_date,
      untilDate: row.until_date,
      placedBy: row.placed_by,
      inNetworkShareCents: row.in_network_share_cents,
      liftedBy: row.lifted_by,
      liftReason: row.lift_reason,
    }),
  );
  return [...own, ...placed];
}

/** What the practice does next with a plan. */
function planStep(plan: Pick<PlanView, 'status' | 'state' | 'next' | 'autopay'>): string {
  if (plan.status !== 'active')
    return plan.status === 'in-default' ? 'Call the guarantor, or let the cycle go on.' : '';
  if (plan.next?.state === 'missed') return 'Call the guarantor: an instalment was missed.';
  if (plan.next?.state === 'late') return 'Remind the guarantor: an instalment is late.';
  return plan.autopay ? 'The card processor takes the next instalment.' : 'Wait for the next instalment.';
}

async function planViews(context: OperationContext, { household, policy }: HouseholdBilling): Promise<PlanView[]> {
  const rows = await context.tx
    .selectFrom('payment_plan')
    .selectAll()
    .where('tenant_id', '=', context.tenantId)
    .where('patient_id', 'in', memberIds(household))
    .orderBy('made_date', 'desc')
    .orderBy('id', 'desc')
    .execute();
  const now = await plansNow(context, rows, policy);
  return rows.flatMap((row): PlanView[] => {
    const state = now.get(row.id);
    if (!state) return [];
    const view = {
      ...state,
      id: row.id,
      version: row.version,
      totalCents: row.total_cents,
      status: row.plan_status,
      autopay: row.autopay,
      madeDate: row.made_date,
      madeBy: row.made_by,
      endedReason: row.ended_reason,
      agreementSha256: row.agreement_sha256,
    };
    return [{ ...view, nextStep: planStep(view) }];
  });
}

async function disputeViews(context: OperationContext, ids: string[]): Promise<DisputeView[]> {
  const rows = await context.tx
    .selectFrom('billing_dispute')
    .selectAll()
    .where('tenant_id', '=', context.tenantId)
    .where('patient_id', 'in', ids)
    .orderBy('opened_at', 'desc')
    .execute();
  if (rows.length === 0) return [];
  const notes = await context.tx
    .selectFrom('billing_dispute_note')
    .selectAll()
    .where('tenant_id', '=', context.tenantId)
    .where(
      'dispute_id',
      'in',
      rows.map((row) => row.id),
    )
    .orderBy('at')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    version: row.version,
    encounterId: row.encounter_id,
    about: row.about,
    status: row.dispute_status,
    outcome: row.outcome,
    openedAt: row.opened_at.toISOString(),
    openedBy: row.opened_by,
    notes: notes
      .filter((note) => note.dispute_id === row.id)
      .map(({ id, at, author, body }) => ({ id, at: at.toISOString(), author, body })),
  }));
}

async function hardshipViews(context: OperationContext, ids: string[]): Promise<HardshipView[]> {
  const rows = await context.tx
    .selectFrom('hardship_application')
    .selectAll()
    .where('tenant_id', '=', context.tenantId)
    .where('patient_id', 'in', ids)
    .orderBy('applied_date', 'desc')
    .orderBy('id', 'desc')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    version: row.version,
    householdSize: row.household_size,
    yearlyIncomeCents: row.yearly_income_cents,
    status: row.application_status,
    decision: row.decision,
    appliedDate: row.applied_date,
    decidedBy: row.decided_by,
  }));
}

async function doneViews(context: OperationContext, ids: string[]): Promise<PatientBillingView['done']> {
  const rows = await context.tx
    .selectFrom('billing_notice')
    .select(['action', 'noticed_date', 'noticed_by'])
    .where('tenant_id', '=', context.tenantId)
    .where('patient_id', 'in', ids)
    .orderBy('noticed_date', 'desc')
    .orderBy('id', 'desc')
    .limit(50)
    .execute();
  return rows.map((row) => ({
    action: row.action,
    date: row.noticed_date,
    by: row.noticed_by.replace(/^job:.*/, 'Cleanclaim'),
  }));
}

async function versionOf(context: OperationContext, patientId: string): Promise<number> {
  const row = await context.tx
    .selectFrom('patient_billing')
    .select('version')
    .where('tenant_id', '=', context.tenantId)
    .where('patient_id', '=', patientId)
    .executeTakeFirst();
  return row?.version ?? 0;
}

/** How a guarantor's balance stands: who is in it, what is owed and left out, the next step, holds, plans, disputes. */
export const showPatientBilling = operation<{ patientId: string }, PatientBillingView>({
  name: 'show-patient-billing',
  summary: "Shows a guarantor's balance with its next step, holds, payment plans, disputes and estimates.",
  roles: ['biller', 'payment-poster', 'front-desk', 'manager', 'admin', 'auditor'],
  input: patientIdSchema,
  async run(context, { patientId }) {
    const household = await loadHousehold(context, patientId);
    const billing = await loadHouseholdBilling(context, household);
    const { draft, next } = billing;
    const ids = memberIds(household);
    const names = namesOf(household);
    const placements = await placementsOf(context, ids);
    for (const id of ids)
      context.audit({ action: 'read', subjectKind: 'patient-billing', subjectId: id, patientId: id });
    const { first, last } = household.guarantor.name;
    const own = household.members.find((member) => member.patientId === patientId);
    return {
      patientId,
      guarantorName: `${first} ${last}`,
      language: own?.language ?? household.language,
      channel: own?.channel ?? household.channel,
      version: await versionOf(context, patientId),
      members: household.members.map((member) => ({
        patientId: member.patientId,
        mrn: member.mrn,
        name: names.get(member.patientId) ?? '',
        owedCents: sumCents(
          billing.visits.filter((visit) => visit.patientId === member.patientId).map((visit) => visit.owedCents),
        ),
      })),
      visits: draft.visits.map((visit) => ({
        encounterId: visit.encounterId,
        patientId: visit.patientId,
        patientName: visit.patientName,
        dateOfService: visit.dateOfService,
        what: [...new Set(visit.services.map((service) => service.what))].join(', '),
        owedCents: visit.youOweCents,
      })),
      dueCents: draft.totalDueCents,
      unappliedCents: billing.unappliedCents,
      leftOut: draft.leftOut.map(({ patientId: of, ...visit }) => ({
        ...visit,
        patientName: names.get(of) ?? '',
        words: leftOutWords(visit.why),
      })),
      next,
      nextWords: nextStepWords(next),
      done: await doneViews(context, ids),
      holds: await holdViews(context, billing),
      plans: await planViews(context, billing),
      disputes: await disputeViews(context, ids),
      hardship: await hardshipViews(context, ids),
      estimates: (await estimatesOf(context, ids)).map(({ patientId: _of, ...estimate }) => estimate),
      placements,
      collectionRefusals: refusalsOf(billing, placements, context.today),
    };
  },
});
