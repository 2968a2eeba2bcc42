import { addDays, cents, type IsoDate } from '@cleanclaim/billing/kernel';
import type { Practice } from '@cleanclaim/billing/parties';
import {
  type BilledVisit,
  type DoneStep,
  type DunningAction,
  type Hold,
  type HouseholdStatement,
  householdStatement,
  type NextStep,
  nextDunningStep,
  type PatientBillingPolicy,
  payLink,
  type StatementVisit,
} from '@cleanclaim/billing/receivables';
import { sql } from 'kysely';
import { statementPdf } from '../documents/statement-pdf.ts';
import { billedVisits, unappliedOf } from './billed-visits.ts';
import { loadBillingPolicy } from './billing-policy.ts';
import { addClaimEvents } from './claim-store.ts';
import { type Household, holdsOf, memberIds } from './household.ts';
import { nextNumber } from './next-number.ts';
import type { OperationContext } from './operation.ts';
import { storeOriginal } from './original-file.ts';

/** What is known of a household's balance today. */
export interface HouseholdBilling {
  household: Household;
  practice: Practice;
  policy: PatientBillingPolicy;
  visits: BilledVisit[];
  holds: (Hold & { id?: string })[];
  unappliedCents: number;
  /** As a statement of today would have it; it has no number yet. */
  draft: HouseholdStatement;
  done: DoneStep[];
  /** The day on which the newest of the visits asked for was first on a statement; undefined: one has been on none. */
  firstStated: IsoDate | undefined;
  next: NextStep;
}

export async function loadPractice(context: OperationContext): Promise<Practice> {
  const row = await context.tx
    .selectFrom('practice')
    .select('content')
    .where('tenant_id', '=', context.tenantId)
    .executeTakeFirstOrThrow();
  return row.content;
}

/** The day on which the oldest of what is asked for became the patient's: visits, and what stands on the account. */
async function balanceSince(context: OperationContext, asked: readonly StatementVisit[]): Promise<IsoDate> {
  if (asked.length === 0) return context.today;
  const encounterIds = asked.flatMap((visit) => (visit.isAccount ? [] : [visit.encounterId]));
  const accountsOf = asked.flatMap((visit) => (visit.isAccount ? [visit.patientId] : []));
  const { rows } = await sql<{ day: string | null }>`
    select min(e.posting_date)::text as day
      from journal_line l
      join journal_entry e on e.tenant_id = l.tenant_id and e.id = l.entry_id
      left join claim c on c.tenant_id = l.tenant_id and c.id = l.claim_id
     where l.tenant_id = ${context.tenantId} and l.account = 'patient-ar' and l.cents > 0
       and (l.claim_id in (select id from claim where tenant_id = ${context.tenantId} and encounter_id = any(${encounterIds}::uuid[]))
            or l.encounter_id = any(${encounterIds}::uuid[])
            or (l.patient_id = any(${accountsOf}::uuid[]) and l.claim_id is null and l.encounter_id is null))`.execute(
    context.tx,
  );
  return rows[0]?.day ?? context.today;
}

/** The day on which each visit of patients was first on a statement, by visit. */
async function statedDays(context: OperationContext, patientIds: string[]): Promise<Map<string, IsoDate>> {
  const { rows } = await sql<{ id: string; day: IsoDate }>`
    select v->>'encounterId' as id, min(s.statement_date)::text as day
      from statement s, jsonb_array_elements(s.content->'visits') v
     where s.tenant_id = ${context.tenantId} and s.id in (select statement_id from statement_patient
             where tenant_id = ${context.tenantId} and patient_id = any(${patientIds}::uuid[]))
       and v->>'encounterId' is not null
     group by 1`.execute(context.tx);
  return new Map(rows.map(({ id, day }) => [id, day]));
}

/** Steps of the cycle done since a day, oldest first. */
async function doneSince(context: OperationContext, patientIds: string[], since: IsoDate): Promise<DoneStep[]> {
  const rows = await context.tx
    .selectFrom('billing_notice')
    .select(['action', 'noticed_date'])
    .where('tenant_id', '=', context.tenantId)
    .where('patient_id', 'in', patientIds)
    .where('noticed_date', '>=', since)
    .orderBy('noticed_date')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({ action: row.action, date: row.noticed_date }));
}

/** Loads what a household owes, what holds it and the one next step. */
export async function loadHouseholdBilling(context: OperationContext, household: Household): Promise<HouseholdBilling> {
  const ids = memberIds(household);
  const practice = await loadPractice(context);
  const { policy } = await loadBillingPolicy(context);
  const visits = await billedVisits(context, ids);
  const holds = await holdsOf(context, household);
  const unappliedCents = await unappliedOf(context, ids);
  const draft = householdStatement({
    statementNumber: '',
    language: household.language,
    guarantor: household.guarantor,
    practice: { name: practice.name, phone: practice.phone },
    visits,
    holds,
    unappliedCents: cents(unappliedCents),
    date: context.today,
    dueDate: addDays(context.today, policy.daysToPay),
  });
  const asked = draft.visits.filter((visit) => visit.youOweCents > 0);
  const since = await balanceSince(context, asked);
  const done = await doneSince(context, ids, since);
  const stated = await statedDays(context, ids);
  const unstated = asked.filter((visit) => !stated.has(visit.encounterId));
  const days = asked.flatMap((visit) => stated.get(visit.encounterId) ?? []).sort();
  const next = nextDunningStep({
    today: context.today,
    cycle: policy.cycle,
    balanceCents: draft.totalDueCents,
    balanceSince: since,
    done,
    holds,
    ...(unstated.length > 0 ? { unstatedSince: await balanceSince(context, unstated) } : {}),
  });
  const firstStated = unstated.length > 0 ? undefined : days.at(-1);
  return { household, practice, policy, visits, holds, unappliedCents, draft, done, firstStated, next };
}

/** Notes that a step of the cycle was done for a household. */
export async function noteStep(
  context: OperationContext,
  household: Household,
  step: { action: DunningAction; channel: string; amountCents: number; statementId?: string },
): Promise<void> {
  await context.tx
    .insertInto('billing_notice')
    .values({
      tenant_id: context.tenantId,
      id: context.newId(),
      patient_id: household.leadId,
      action: step.action,
      channel: step.channel,
      statement_id: step.statementId ?? null,
      amount_cents: step.amountCents,
      noticed_date: context.today,
      noticed_by: context.actor.name,
    })
    .onConflict((conflict) => conflict.columns(['tenant_id', 'patient_id', 'action', 'noticed_date']).doNothing())
    .execute();
}

export interface StatementMade {
  statementId: string;
  statementNumber: string;
  totalDueCents: number;
}

/** The household's statement of today, when there is one. */
export async function statementOfToday(
  context: OperationContext,
  household: Household,
): Promise<StatementMade | undefined> {
  const row = await context.tx
    .selectFrom('statement')
    .innerJoin('statement_patient', (join) =>
      join
        .onRef('statement_patient.tenant_id', '=', 'statement.tenant_id')
        .onRef('statement_patient.statement_id', '=', 'statement.id'),
    )
    .select(['statement.id', 'statement_number', 'amount_due_cents'])
    .where('statement.tenant_id', '=', context.tenantId)
    .where('statement_patient.patient_id', 'in', memberIds(household))
    .where('statement_date', '=', context.today)
    .orderBy('statement.id')
    .executeTakeFirst();
  return row && { statementId: row.id, statementNumber: row.statement_number, totalDueCents: row.amount_due_cents };
}

/**
 * Makes and keeps the statement of a household's balance: its PDF, its patients, the timeline of its claims, and the step
 * of the cycle that it is (`action`; absent for one by hand that is no step).
 */
export async function makeStatement(
  context: OperationContext,
  { household, practice, policy, draft }: HouseholdBilling,
  action?: DunningAction,
): Promise<StatementMade> {
  const { tx, tenantId } = context;
  const statementNumber = `S${String(await nextNumber(context, 'statement')).padStart(6, '0')}`;
  const statement: HouseholdStatement = { ...draft, statementNumber, ...(action ? { action } : {}) };
  const pdf = await statementPdf(statement, practice, payLink(policy.payPage, statementNumber), context.now);
  const id = context.newId();
  await tx
    .insertInto('statement')
    .values({
      tenant_id: tenantId,
      id,
      statement_number: statementNumber,
      patient_id: household.leadId,
      statement_date: statement.date,
      amount_due_cents: statement.totalDueCents,
      content: JSON.stringify(statement),
      pdf_sha256: await storeOriginal(context, pdf),
      created_at: context.now,
    })
    .execute();
  const patientIds = new Set([household.leadId, ...statement.visits.map((visit) => visit.patientId)]);
  await tx
    .insertInto('statement_patient')
    .values([...patientIds].map((patient_id) => ({ tenant_id: tenantId, statement_id: id, patient_id })))
    .execute();
  await tellClaims(context, statement);
  for (const patientId of patientIds) {
    const detail = { dueCents: statement.totalDueCents };
    context.audit({ action: 'send', subjectKind: 'statement', subjectId: id, patientId, detail });
  }
  const { totalDueCents } = statement;
  if (action)
    await noteStep(context, household, {
      action,
      channel: household.channel,
      amountCents: totalDueCents,
      statementId: id,
    });
  return { statementId: id, statementNumber, totalDueCents };
}

async function tellClaims(context: OperationContext, statement: HouseholdStatement): Promise<void> {
  const ids = statement.visits.flatMap((visit) => visit.claimIds);
  if (ids.length === 0) return;
  const claims = await context.tx
    .selectFrom('claim')
    .select(['id', 'claim_status'])
    .where('tenant_id', '=', context.tenantId)
    .where('id', 'in', ids)
    .orderBy('id')
    .execute();
  const detail = `On statement ${statement.statementNumber}, due ${statement.dueDate}`;
  const events = claims.map(({ id: claimId, claim_status: status }) => ({
    ...{ claimId, event: 'statement-sent', from: status, to: status, detail },
  }));
  await addClaimEvents(context, events);
}
