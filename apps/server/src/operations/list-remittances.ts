import { sql } from 'kysely';
import type { RemittanceListRow } from '../contract/rows.ts';
import { holds } from './lists/conditions.ts';
import type { ListDefinition } from './lists/definition.ts';
import { listOperation } from './lists/list-operation.ts';
import type { OperationContext } from './operation.ts';

type Stored = Omit<RemittanceListRow, 'postedAt'> & { postedAt: Date };

const BALANCED = sql`case when (r.proof->>'balanced')::boolean then 'yes' else 'no' end`;

async function rows(context: OperationContext, ids: readonly string[]): Promise<RemittanceListRow[]> {
  const found = await sql<Stored>`
    select r.id, r.payment_date as "paymentDate", r.payer_name as "payerName", r.trace_number as "traceNumber",
           coalesce((r.content->>'shareCents')::bigint, r.paid_cents) as "paidCents", r.posting, ${BALANCED} as balanced,
           coalesce(c.payments, 0)::int as "claimPayments", coalesce(r.claim_payment_count, c.payments, 0)::int as "ofClaimPayments",
           coalesce(e.open, 0)::int as "openExceptions",
           coalesce(e.held, 0)::bigint as "heldCents", r.posted_at as "postedAt"
      from remittance r
      left join (
        select remittance_id, count(*) as payments from claim_payment
         where tenant_id = ${context.tenantId} and remittance_id = any(${[...ids]}::uuid[])
         group by remittance_id) c on c.remittance_id = r.id
      left join (
        select remittance_id, count(*) as open, sum(held_cents) as held from posting_exception
         where tenant_id = ${context.tenantId} and remittance_id = any(${[...ids]}::uuid[]) and resolved_at is null
         group by remittance_id) e on e.remittance_id = r.id
     where r.tenant_id = ${context.tenantId} and r.id = any(${[...ids]}::uuid[])`.execute(context.tx);
  return found.rows.map((row) => ({ ...row, postedAt: row.postedAt.toISOString() }));
}

/** Where the list stands and what may be asked of it. */
export const remittanceList: ListDefinition<'remittances', RemittanceListRow> = {
  list: 'remittances',
  from: sql`remittance r`,
  tenantId: sql`r.tenant_id`,
  id: { sql: sql`r.id`, type: 'uuid' },
  fields: {
    paymentDate: { sql: sql`r.payment_date` },
    payerName: { sql: sql`r.payer_name` },
    traceNumber: { sql: sql`r.trace_number` },
    paidCents: { sql: sql`r.paid_cents` },
    posting: { sql: sql`r.posting` },
    balanced: { sql: BALANCED },
    postedAt: { sql: sql`r.posted_at` },
  },
  search: (_context, word) => holds(sql`fold_case(r.payer_name || ' ' || r.trace_number)`, word),
  cents: sql`r.paid_cents`,
  defaultSort: '-paymentDate',
  rows,
};

/** Payments of payers with their balance proof and what of them is held. */
export const listRemittances = listOperation(
  'Lists remittances with their balance, claim payments and money that is held.',
  ['payment-poster', 'biller', 'manager', 'admin', 'auditor'],
  remittanceList,
);
