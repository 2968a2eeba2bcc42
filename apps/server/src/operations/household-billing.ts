import { addDays, cents, type IsoDate } from '@cleanclaim/billing/kernel';
import type { Practice } from '@cleanclaim/billing/parties';
import {
  type BilledVisit,
  type DoneStep,
  type DunningAction,
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
import { type Household, memberIds } from './household.ts';
import { holdsOf, type PlacedHold } from './household-holds.ts';
import { nextNumber } from './next-number.ts';
import type { OperationContext } from './operation.ts';
import { storeOriginal } from './original-file.ts';

/** What is known of a household's balance today. */
export interface HouseholdBilling {
  household: Household;
  practice: Practice;
  policy: PatientBillingPolicy;
  visits: BilledVisit[];
  holds: PlacedHold[];
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

/** Posting days of what became a patient's, by visit; what stands on an account by `account-<patient>`. */
async function duesOf(context: OperationContext, asked: readonly StatementVisit[]): Promise<Map<string, IsoDate>> {
  if (asked.length === 0) return new Map();
  const encounterIds = asked.flatMap((visit) => (visit.isAccount ? [] : [visit.encounterId]));
  const accountsOf = asked.flatMap((visit) => (visit.isAccount ? [visit.patientId] : []));
  const { rows } = await sql<{ id: string; day: IsoDate }>`
    select d.id, min(e.posting_date)::text as day from (
      select c.encounter_id::text as id, l.entry_id from journal_line l join claim c on c.tenant_id = l.tenant_id and c.id = l.claim_id
       where l.tenant_id = ${context.tenantId} and c.encounter_id = any(${encounterIds}::uuid[]) and l.account = 'patient-ar' and l.cents > 0
      union all
      select l.encounter_id::text, l.entry_id from journal_line l
       where l.tenant_id = ${context.tenantId} and l.encounter_id = any(${encounterIds}::uuid[]) and l.account = 'patient-ar' and l.cents > 0
      union all
      select 'account-' || l.patient_id, l.entry_id from journal_line l
       where l.tenant_id = ${context.tenantId} and l.patient_id = any(${accountsOf}::uuid[]) and l.account = 'patient-ar' and l.cents > 0
         and l.claim_id is null and l.encounter_id is null) d
      join journal_entry e on e.tenant_id = ${context.tenantId} and e.id = d.entry_id
     group by d.id`.execute(context.tx);
  return new Map(rows.map(({ id, day }) => [id, day]));
}

/** The day on which each visit of patients was first on a statement, by visit. */
async function statedDays(context: OperationContext, patientIds: readonly string[]): Promise<Map<string, IsoDate>> {
  const { rows } = await sql<{ id: string; day: IsoDate }>`
    select v->>'encounterId' as id, min(s.statement_date)::text as day
      from statement s, jsonb_array_elements(s.content->'visits') v
     where s.tenant_id = ${context.tenantId} and s.id in (select statement_id from statement_patient
             where tenant_id = ${context.tenantId} and patient_id = any(${[...patientIds]}::uuid[]))
       and v->>'encounterId' is not null
     group by 1`.execute(context.tx);
  return new Map(rows.map(({ id, day }) => [id, day]));
}

/** Steps of the cycle that were done, oldest first. */
async function stepsDone(context: OperationContext, patientIds: readonly string[]) {
  const rows = await context.tx
    .selectFrom('billing_notice')
    .select(['patient_id', 'action', 'noticed_date'])
    .where('tenant_id', '=', context.tenantId)
    .where('patient_id', '=', sql<string>`any(${[...patientIds]}::uuid[])`)
    .orderBy('noticed_date')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({ patientId: row.patient_id, action: row.action, date: row.noticed_date }));
}

type Loaded = Omit<HouseholdBilling, 'done' | 'firstStated' | 'next'>;

const askedOf = (draft: HouseholdStatement) => draft.visits.filter((visit) => visit.youOweCents > 0);
const SET_ASIDE = ['payment-plan', 'agency'] as const;

/** The one next step, from what was done since the balance began. */
function stepOf(
  context: OperationContext,
  { household, policy, holds, draft }: Loaded,
  facts: {
    dues: ReadonlyMap<string, IsoDate>;
    stated: ReadonlyMap<string, IsoDate>;
    steps: readonly (DoneStep & { patientId: string })[];
  },
): Pick<HouseholdBilling, 'done' | 'firstStated' | 'next'> {
  const { today } = context;
  const asked = askedOf(draft);
  const sinceOf = (visits: readonly StatementVisit[]) =>
    visits.flatMap((visit) => facts.dues.get(visit.encounterId) ?? []).toSorted()[0] ?? today;
  const since = sinceOf(asked);
  const own = new Set(memberIds(household));
  // What the agency has is not asked for here: its placement is no step of the balance that is.
  const isPlaced = holds.some(({ kind }) => kind === 'agency');
  const done = facts.steps
    .filter((step) => own.has(step.patientId) && step.date >= since && !(isPlaced && step.action === 'collection'))
    .map(({ action, date }) => ({ action, date }));
  const unstated = asked.filter((visit) => !facts.stated.has(visit.encounterId));
  const days = asked.flatMap((visit) => facts.stated.get(visit.encounterId) ?? []).toSorted();
  const firstStated = unstated.length > 0 ? undefined : days.at(-1);
  const aside = SET_ASIDE.find((why) => draft.leftOut.some((visit) => visit.why === why));
  const next: NextStep =
    draft.totalDueCents <= 0 && aside
      ? { kind: 'held', by: aside }
      : nextDunningStep({
          ...{ today, cycle: policy.cycle, balanceCents: draft.totalDueCents, balanceSince: since, done, holds },
          ...(unstated.length > 0 ? { unstatedSince: sinceOf(unstated) } : {}),
        });
  return { done, firstStated, next };
}

/** Loads what households owe, what holds it and the one next step of each, by a fixed number of queries. */
export async function loadHouseholdBillings(
  context: OperationContext,
  households: readonly Household[],
): Promise<HouseholdBilling[]> {
  const ids = households.flatMap(memberIds);
  if (ids.length === 0) return [];
  const practice = await loadPractice(context);
  const { policy } = await loadBillingPolicy(context);
  const visits = Map.groupBy(await billedVisits(context, ids), (visit) => visit.patientId);
  const holds = await holdsOf(context, households);
  const unapplied = await unappliedOf(context, ids);
  const loaded = households.map((household): Loaded => {
    const own = memberIds(household);
    const all = own.flatMap((id) => visits.get(id) ?? []);
    const held = holds.get(household.leadId) ?? [];
    const unappliedCents = own.reduce((sum, id) => sum + (unapplied.get(id) ?? 0), 0);
    const draft = householdStatement({
      statementNumber: '',
      language: household.language,
      guarantor: household.guarantor,
      practice: { name: practice.name, phone: practice.phone },
      visits: all,
      holds: held,
      unappliedCents: cents(unappliedCents),
      date: context.today,
      dueDate: addDays(context.today, policy.daysToPay),
    });
    return { household, practice, policy, visits: all, holds: held, unappliedCents, draft };
  });
  const asked = loaded.flatMap(({ draft }) => askedOf(draft));
  const facts = {
    dues: await duesOf(context, asked),
    stated: await statedDays(context, ids),
    steps: await stepsDone(context, ids),
  };
  return loaded.map((one) => ({ ...one, ...stepOf(context, one, facts) }));
}

/** The same for one household. */
export async function loadHouseholdBilling(context: OperationContext, household: Household): Promise<HouseholdBilling> {
  const [billing] = await loadHouseholdBillings(context, [household]);
  if (!billing) throw new Error('a household without members');
  return billing;
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
