import { addDays, cents } from '@cleanclaim/billing/kernel';
import type { ReceiptMethod, ReceiptSum } from '@cleanclaim/billing/remittance';
import { sql } from 'kysely';
import type { OperationContext } from './operation.ts';

/** The days of one close, both included. `from` is undefined for the first close: from the first entry on. */
export interface OpenDays {
  from: string | undefined;
  through: string;
}

const within = ({ from, through }: OpenDays) =>
  sql`e.posting_date <= ${through}::date and (${from ?? null}::date is null or e.posting_date >= ${from ?? null}::date)`;

/** Through which day the books are closed. With `lock`, nobody posts until this transaction ends. */
export async function closedThrough({ tx, tenantId }: OperationContext, lock = false): Promise<string | null> {
  const query = tx.selectFrom('ledger_day').select('closed_through').where('tenant_id', '=', tenantId);
  const row = await (lock ? query.forUpdate() : query).executeTakeFirst();
  return row?.closed_through ?? null;
}

export const dayAfter = (date: string | null): string | undefined => (date ? addDays(date, 1) : undefined);

/** Payments of the days that were entered wrongly and taken back: nobody finds them in the drawer of who took them. */
const enteredWrongly = (tenantId: string, days: OpenDays) => sql`
    select 'patient-payment-returned:' || p.receipt_number as source_key, p.method, e.posted_by
      from payment_return x
      join patient_payment p on p.tenant_id = x.tenant_id and p.id = x.payment_id
      join journal_entry e on e.tenant_id = p.tenant_id and e.source_key = 'patient-payment:' || p.receipt_number
     where x.tenant_id = ${tenantId} and x.why = 'entered-wrongly' and ${within(days)}`;

/** Money received on the days, by way and person, from the ledger. */
export async function receiptSums({ tx, tenantId }: OperationContext, days: OpenDays): Promise<ReceiptSum[]> {
  const { rows } = await sql<{ method: ReceiptMethod; person: string; count: number; cents: number }>`
    select coalesce(p.method, w.method, case when r.content->>'paymentMethod' = 'CHK' then 'payer-check'
                                   when r.id is not null then 'eft' else 'other' end) as method,
           case when r.id is not null or e.posted_by like 'job:%' then '' else coalesce(w.posted_by, e.posted_by, '') end as person,
           count(distinct e.id)::int as count, sum(l.cents)::bigint as cents
      from journal_entry e
      join journal_line l on l.tenant_id = e.tenant_id and l.entry_id = e.id and l.account = 'cash'
      left join patient_payment p on p.tenant_id = e.tenant_id and e.source_key = 'patient-payment:' || p.receipt_number
      left join (${enteredWrongly(tenantId, days)}) w on w.source_key = e.source_key
      left join remittance r on r.tenant_id = l.tenant_id and r.id = l.remittance_id
     where e.tenant_id = ${tenantId} and ${within(days)}
     group by 1, 2 having sum(l.cents) <> 0 order by 1, 2`.execute(tx);
  return rows.map((row) => ({ ...row, cents: cents(row.cents) }));
}

/** Each day with its entries and receipts. */
export async function daySums({ tx, tenantId }: OperationContext, days: OpenDays) {
  const { rows } = await sql<{ date: string; entries: number; receiptsCents: number }>`
    select e.posting_date as date, count(*)::int as entries, coalesce(sum(c.cents), 0)::bigint as "receiptsCents"
      from journal_entry e
      left join lateral (
        select sum(l.cents) as cents from journal_line l
         where l.tenant_id = e.tenant_id and l.entry_id = e.id and l.account = 'cash') c on true
     where e.tenant_id = ${tenantId} and ${within(days)}
     group by 1 order by 1`.execute(tx);
  return rows;
}

/**
 * A hash over every entry of the days with its lines, in the order of the facts they record: one cent or word that
 * differs gives another.
 */
export async function entriesSha256({ tx, tenantId }: OperationContext, days: OpenDays): Promise<string> {
  const { rows } = await sql<{ sha256: string }>`
    select encode(sha256(convert_to(coalesce(string_agg(one.hash, '' order by one.source_key), ''), 'UTF8')), 'hex') as sha256
      from (
        select e.source_key, encode(sha256(convert_to(
                 jsonb_build_array(e.id, e.source_key, e.kind, e.posting_date, e.memo, e.posted_by, (
                   select jsonb_agg(to_jsonb(l) - 'tenant_id' order by l.line_number) from journal_line l
                    where l.tenant_id = e.tenant_id and l.entry_id = e.id))::text, 'UTF8')), 'hex') as hash
          from journal_entry e where e.tenant_id = ${tenantId} and ${within(days)}) one`.execute(tx);
  return rows[0]?.sha256 ?? '';
}
