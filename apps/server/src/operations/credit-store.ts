import { refundClock } from '@cleanclaim/billing/receivables';
import { sql } from 'kysely';
import type { CreditRow } from '../contract/money-views.ts';
import { type OperationContext, Refusal } from './operation.ts';
import { COPAY_WAITS } from './payment-places.ts';

/** A credit's key taken apart. */
export type CreditPlace =
  | { account: 'payer-ar' | 'patient-ar'; claimId: string }
  | { account: 'unapplied-cash'; patientId: string };

export function placeOfCredit(creditKey: string): CreditPlace {
  const [, id = '', account] = creditKey.split(':');
  return account === 'payer-ar' || account === 'patient-ar'
    ? { account, claimId: id }
    : { account: 'unapplied-cash', patientId: id };
}

export function keyOfCredit(row: { claim_id: string | null; patient_id: string; account: string }): string {
  return row.claim_id ? `claim:${row.claim_id}:${row.account}` : `patient:${row.patient_id}:unapplied-cash`;
}

/** Balances of claims below zero, and patients' money that is applied to nothing and waits for no visit. */
const BALANCES = sql`(
  select l.tenant_id, 'claim:' || l.claim_id || ':' || l.account as credit_key, l.account, l.claim_id, c.patient_id, c.payer_id,
         -sum(l.cents)::bigint as credit_cents
    from journal_line l join claim c on c.tenant_id = l.tenant_id and c.id = l.claim_id
   where l.tenant_id = app_tenant_id() and l.account in ('payer-ar', 'patient-ar')
   group by l.tenant_id, l.account, l.claim_id, c.patient_id, c.payer_id having sum(l.cents) < 0
  union all
  select m.tenant_id, 'patient:' || m.patient_id || ':unapplied-cash', 'unapplied-cash', null, m.patient_id, null, sum(m.cents)::bigint
    from payment_move m
   where m.tenant_id = app_tenant_id() and m.place = 'unapplied' and not ${COPAY_WAITS}
   group by m.tenant_id, m.patient_id having sum(m.cents) > 0)`;

/** What changed a credit, day by day, debit positive. */
const CHANGES = sql`(
  select e.posting_date, sum(l.cents) as cents
    from journal_line l join journal_entry e on e.tenant_id = l.tenant_id and e.id = l.entry_id
   where l.tenant_id = b.tenant_id and l.account = b.account and l.claim_id = b.claim_id
   group by e.posting_date
  union all
  select e.posting_date, -sum(m.cents)
    from payment_move m join journal_entry e on e.tenant_id = m.tenant_id and e.source_key = m.source_key
   where b.claim_id is null and m.tenant_id = b.tenant_id and m.patient_id = b.patient_id and m.place = 'unapplied' and not ${COPAY_WAITS}
   group by e.posting_date)`;

/**
 * Every credit of the tenant by key, with the first day on which it stood without a break, what was found out about it,
 * and its due date as `refundClock` has it, for sorting.
 */
export const CREDITS = sql`(
  select b.*, s.since_date, v.identified_date, v.investigation_from, v.investigation_to, t.start + 60 + case
           when t.identified is not null and v.investigation_from between t.start and t.start + 60
           then greatest(0, least(v.investigation_to, t.start + 180) - v.investigation_from) else 0 end as due_date
    from ${BALANCES} b
    left join credit_review v on v.tenant_id = b.tenant_id and v.credit_key = b.credit_key
    cross join lateral (
      select coalesce(min(d.posting_date) filter (where d.posting_date > coalesce(d.last_owed, '-infinity'::date)), current_date) as since_date
        from (select r.posting_date, max(r.posting_date) filter (where r.balance >= 0) over () as last_owed
                from (select h.posting_date, sum(h.cents) over (order by h.posting_date) as balance from ${CHANGES} h) r) d) s
    cross join lateral (
      select coalesce(i.identified, s.since_date) as start, i.identified
        from (select case when v.identified_date >= s.since_date then v.identified_date end as identified) i) t)`;

interface StoredCredit extends Omit<CreditRow, 'dueDate' | 'daysLeft' | 'isLaw'> {
  claimFilingIndicator: string | null;
  identifiedDate: string | null;
  investigationFrom: string | null;
  investigationTo: string | null;
}

/** Credits by key with who is owed, since when and how many days are left; a key without a credit now is left out. */
export async function creditRows(context: OperationContext, keys: readonly string[]): Promise<CreditRow[]> {
  const { rows } = await sql<StoredCredit>`
    select k.credit_key as id, k.account, k.claim_id as "claimId", k.patient_id as "patientId", k.credit_cents as "creditCents",
           p.last_name || ', ' || p.first_name as "patientName", c.patient_control_number as "patientControlNumber",
           case when k.account = 'payer-ar' then y.name else p.last_name || ', ' || p.first_name end as "owedTo",
           case when k.account = 'payer-ar' then y.content ->> 'claimFilingIndicator' end as "claimFilingIndicator",
           k.since_date as "sinceDate", a.asked as "askedCents",
           k.identified_date as "identifiedDate", k.investigation_from as "investigationFrom", k.investigation_to as "investigationTo"
      from ${CREDITS} k
      join patient p on p.tenant_id = k.tenant_id and p.id = k.patient_id
      left join claim c on c.tenant_id = k.tenant_id and c.id = k.claim_id
      left join payer y on y.tenant_id = k.tenant_id and y.id = k.payer_id
      cross join lateral (
        select coalesce(sum(r.cents), 0)::bigint as asked from refund r
         where r.tenant_id = k.tenant_id and r.refund_state = 'requested' and r.account = k.account and r.patient_id = k.patient_id
           and r.claim_id is not distinct from k.claim_id) a
     where k.credit_key = any(${[...keys]}::text[])`.execute(context.tx);
  return rows.map(({ claimFilingIndicator, identifiedDate, investigationFrom, investigationTo, ...row }) => {
    const { dueDate, daysLeft, isLaw } = refundClock(
      {
        sinceDate: row.sinceDate,
        ...(identifiedDate ? { identifiedDate } : {}),
        ...(investigationFrom ? { investigationFromDate: investigationFrom } : {}),
        ...(investigationTo ? { investigationToDate: investigationTo } : {}),
        ...(claimFilingIndicator ? { claimFilingIndicator } : {}),
      },
      context.today,
    );
    return { ...row, dueDate, daysLeft, isLaw };
  });
}

/** One credit as it stands. */
export async function findCredit(context: OperationContext, creditKey: string): Promise<CreditRow> {
  const [credit] = await creditRows(context, [creditKey]);
  if (credit) return credit;
  const place = placeOfCredit(creditKey);
  const row =
    'claimId' in place
      ? await context.tx
          .selectFrom('claim')
          .select('id')
          .where('tenant_id', '=', context.tenantId)
          .where('id', '=', place.claimId)
          .executeTakeFirst()
      : await context.tx
          .selectFrom('patient')
          .select('id')
          .where('tenant_id', '=', context.tenantId)
          .where('id', '=', place.patientId)
          .executeTakeFirst();
  if (!row) throw new Refusal('not-found', 'There is no such credit balance.');
  throw new Refusal('no-credit', 'There is no credit here any more. Nothing has to go back.');
}
