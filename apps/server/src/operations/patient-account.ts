import { sql } from 'kysely';
import type { AccountView } from '../contract/views.ts';
import type { OperationContext } from './operation.ts';

export type Balances = AccountView['balances'];

/** What the payers and the patient owe on a patient's visits, and the patient's own money that is applied to nothing. */
export async function patientBalances(context: OperationContext, patientId: string): Promise<Balances> {
  const { rows } = await sql<Balances>`
    select coalesce(sum(cents) filter (where account = 'payer-ar'), 0)::bigint as "payerCents",
           coalesce(sum(cents) filter (where account = 'patient-ar'), 0)::bigint as "patientCents",
           -coalesce(sum(cents) filter (where account = 'unapplied-cash' and remittance_id is null), 0)::bigint as "unappliedCents"
      from journal_line
     where tenant_id = ${context.tenantId} and patient_id = ${patientId}`.execute(context.tx);
  return rows[0] ?? { payerCents: 0, patientCents: 0, unappliedCents: 0 };
}

type Entry = AccountView['entries'][number];

/** The patient's ledger entry by entry, oldest first. An entry of several claims (a payment) is one row. */
export async function patientEntries(context: OperationContext, patientId: string): Promise<Entry[]> {
  const { rows } = await sql<Omit<Entry, 'patientBalanceCents'>>`
    with moved as (
      select l.entry_id,
             case when count(distinct l.claim_id) = 1 then (array_agg(l.claim_id) filter (where l.claim_id is not null))[1] end as claim_id,
             coalesce(sum(l.cents) filter (where l.account = 'payer-ar'), 0) as payer,
             coalesce(sum(l.cents) filter (where l.account = 'patient-ar'), 0) as patient,
             -coalesce(sum(l.cents) filter (where l.account = 'unapplied-cash' and l.remittance_id is null), 0) as unapplied
        from journal_line l
       where l.tenant_id = ${context.tenantId} and l.patient_id = ${patientId}
       group by l.entry_id)
    select e.id, e.posting_date as date, e.kind, e.memo, m.claim_id as "claimId",
           c.patient_control_number as "patientControlNumber",
           m.payer::bigint as "payerChangeCents", m.patient::bigint as "patientChangeCents", m.unapplied::bigint as "unappliedChangeCents"
      from moved m
      join journal_entry e on e.tenant_id = ${context.tenantId} and e.id = m.entry_id
      left join claim c on c.tenant_id = e.tenant_id and c.id = m.claim_id
     order by e.posting_date, e.created_at, e.id`.execute(context.tx);
  let patientBalanceCents = 0;
  return rows.map((row) => {
    patientBalanceCents += row.patientChangeCents;
    return { ...row, patientBalanceCents };
  });
}

/** What the patient owes, or has paid too much of, by claim or self-pay visit, and fees; the oldest service first. */
export async function openItems(context: OperationContext, patientId: string): Promise<AccountView['open']> {
  const { rows } = await sql<AccountView['open'][number]>`
    with open as (
      select l.claim_id, case when l.claim_id is null then l.encounter_id end as encounter_id, sum(l.cents) as owed,
             min(e.posting_date) as first_day
        from journal_line l join journal_entry e on e.tenant_id = l.tenant_id and e.id = l.entry_id
       where l.tenant_id = ${context.tenantId} and l.patient_id = ${patientId} and l.account = 'patient-ar'
       group by 1, 2 having sum(l.cents) <> 0)
    select o.claim_id as "claimId", coalesce(o.encounter_id, c.encounter_id) as "encounterId",
           coalesce(c.date_of_service, n.date_of_service, o.first_day) as "dateOfService",
           case when c.id is null and n.id is null then 'Fees on the account' when c.id is null then 'Self-pay visit' else 'Claim ' || c.patient_control_number || ', ' || y.name end as what,
           o.owed::bigint as "owedCents"
      from open o
      left join claim c on c.tenant_id = ${context.tenantId} and c.id = o.claim_id
      left join payer y on y.tenant_id = ${context.tenantId} and y.id = c.payer_id
      left join encounter n on n.tenant_id = ${context.tenantId} and n.id = o.encounter_id
     order by 3, 1, 2`.execute(context.tx);
  return rows;
}

/** Statements sent, newest first. */
export async function patientStatements(
  context: OperationContext,
  patientId: string,
): Promise<AccountView['statements']> {
  const rows = await context.tx
    .selectFrom('statement')
    .leftJoin('statement_delivery as d', (join) =>
      join.onRef('d.tenant_id', '=', 'statement.tenant_id').onRef('d.statement_id', '=', 'statement.id'),
    )
    .select(['id', 'statement_number', 'statement_date', 'amount_due_cents', 'pdf_sha256', 'd.way', 'd.delivered_date'])
    .where('statement.tenant_id', '=', context.tenantId)
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('statement_patient')
          .select('statement_patient.patient_id')
          .whereRef('statement_patient.tenant_id', '=', 'statement.tenant_id')
          .whereRef('statement_patient.statement_id', '=', 'statement.id')
          .where('statement_patient.patient_id', '=', patientId),
      ),
    )
    .orderBy('statement_date', 'desc')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    statementNumber: row.statement_number,
    date: row.statement_date,
    dueCents: row.amount_due_cents,
    sha256: row.pdf_sha256,
    way: row.way,
    deliveredDate: row.delivered_date,
  }));
}

/** Payments taken from the patient, newest first; what became of each. */
export async function patientPayments(context: OperationContext, patientId: string): Promise<AccountView['payments']> {
  const { rows } = await sql<AccountView['payments'][number]>`
    select p.id, p.receipt_number as "receiptNumber", p.received_date as date, p.method, p.check_number as "checkNumber",
           p.paid_cents as "paidCents", n.date_of_service as "copayOfDate", r.returned_date as "returnedDate", r.why as "returnedWhy",
           coalesce(m.unapplied, 0)::bigint as "unappliedCents", coalesce(m.refunded, 0)::bigint as "refundedCents"
      from patient_payment p
      left join encounter n on n.tenant_id = p.tenant_id and n.id = p.encounter_id
      left join payment_return r on r.tenant_id = p.tenant_id and r.payment_id = p.id
      left join lateral (
        select sum(v.cents) filter (where v.place = 'unapplied') as unapplied, -sum(v.cents) filter (where v.kind = 'refunded') as refunded
          from payment_move v where v.tenant_id = p.tenant_id and v.payment_id = p.id) m on true
     where p.tenant_id = ${context.tenantId} and p.patient_id = ${patientId}
     order by p.received_date desc, p.id desc`.execute(context.tx);
  return rows;
}

const VISITS_SHOWN = 12;

/** The patient's latest visits, also those that are not billed yet. */
export async function latestVisits(context: OperationContext, patientId: string): Promise<AccountView['visits']> {
  const rows = await context.tx
    .selectFrom('encounter')
    .select(['id', 'date_of_service'])
    .where('tenant_id', '=', context.tenantId)
    .where('patient_id', '=', patientId)
    .orderBy('date_of_service', 'desc')
    .orderBy('id', 'desc')
    .limit(VISITS_SHOWN)
    .execute();
  return rows.map((row) => ({ encounterId: row.id, dateOfService: row.date_of_service }));
}
