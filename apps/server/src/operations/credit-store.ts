import { refundClock } from '@cleanclaim/billing/receivables';
import { sql } from 'kysely';
import type { CreditRow } from '../contract/money-views.ts';
import { type OperationContext, Refusal } from './operation.ts';

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

/** Every credit of the tenant by key: balances of claims below zero, and patients' money that is applied to nothing. */
export const CREDITS = sql`(
  select l.tenant_id, 'claim:' || l.claim_id || ':' || l.account as credit_key, l.account, l.claim_id, c.patient_id, c.payer_id,
         -sum(l.cents)::bigint as credit_cents
    from journal_line l join claim c on c.tenant_id = l.tenant_id and c.id = l.claim_id
   where l.tenant_id = app_tenant_id() and l.account in ('payer-ar', 'patient-ar')
   group by l.tenant_id, l.account, l.claim_id, c.patient_id, c.payer_id having sum(l.cents) < 0
  union all
  select m.tenant_id, 'patient:' || m.patient_id || ':unapplied-cash', 'unapplied-cash', null, m.patient_id, null, sum(m.cents)::bigint
    from payment_move m
   where m.tenant_id = app_tenant_id() and m.place = 'unapplied'
   group by m.tenant_id, m.patient_id having sum(m.cents) > 0)`;

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
           coalesce(s.since, current_date) as "sinceDate", a.asked as "askedCents",
           v.identified_date as "identifiedDate", v.investigation_from as "investigationFrom", v.investigation_to as "investigationTo"
      from ${CREDITS} k
      join patient p on p.tenant_id = k.tenant_id and p.id = k.patient_id
      left join claim c on c.tenant_id = k.tenant_id and c.id = k.claim_id
      left join payer y on y.tenant_id = k.tenant_id and y.id = k.payer_id
      left join credit_review v on v.tenant_id = k.tenant_id and v.credit_key = k.credit_key
      cross join lateral (
        select coalesce(sum(r.cents), 0)::bigint as asked from refund r
         where r.tenant_id = k.tenant_id and r.refund_state = 'requested' and r.account = k.account and r.patient_id = k.patient_id
           and r.claim_id is not distinct from k.claim_id) a
      left join lateral (
        select min(d.posting_date) filter (where d.posting_date > coalesce(d.last_owed, '-infinity'::date)) as since
          from (select b.posting_date, max(b.posting_date) filter (where b.balance >= 0) over () as last_owed
                  from (select e.posting_date, sum(sum(l.cents)) over (order by e.posting_date) as balance
                          from journal_line l join journal_entry e on e.tenant_id = l.tenant_id and e.id = l.entry_id
                         where l.tenant_id = k.tenant_id and l.account = k.account
                           and case when k.claim_id is null then l.patient_id = k.patient_id and l.remittance_id is null
                                    else l.claim_id = k.claim_id end
                         group by e.posting_date) b) d) s on true
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
