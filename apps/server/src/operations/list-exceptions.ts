import { sql } from 'kysely';
import type { ExceptionListRow } from '../contract/rows.ts';
import { holds, startsWith } from './lists/conditions.ts';
import type { Condition, ListDefinition } from './lists/definition.ts';
import { listOperation } from './lists/list-operation.ts';
import type { OperationContext } from './operation.ts';

type Stored = Omit<ExceptionListRow, 'raisedAt'> & { raisedAt: Date };

async function rows(context: OperationContext, ids: readonly string[]): Promise<ExceptionListRow[]> {
  const found = await sql<Stored>`
    select e.id, e.kind, e.reason, e.held_cents as "heldCents", e.raised_at as "raisedAt",
           case when e.resolved_at is null then 'open' else 'settled' end as state, e.resolution,
           e.remittance_id as "remittanceId", coalesce(r.payer_name, '') as "payerName",
           coalesce(r.trace_number, '') as "traceNumber", e.segment
      from posting_exception e
      left join remittance r on r.tenant_id = e.tenant_id and r.id = e.remittance_id
     where e.tenant_id = ${context.tenantId} and e.id = any(${[...ids]}::uuid[])`.execute(context.tx);
  return found.rows.map((row) => ({ ...row, raisedAt: row.raisedAt.toISOString() }));
}

function search({ tenantId }: OperationContext, word: string): Condition {
  return sql`(${holds(sql`fold_case(e.kind || ' ' || e.reason)`, word)} or e.remittance_id = any(array(
    select q.id from remittance q where q.tenant_id = ${tenantId}
       and (${holds(sql`fold_case(q.payer_name)`, word)} or ${startsWith(sql`q.trace_number`, word)}))))`;
}

/** Where the list stands and what may be asked of it. */
export const exceptionList: ListDefinition<'exceptions', ExceptionListRow> = {
  list: 'exceptions',
  from: sql`posting_exception e`,
  tenantId: sql`e.tenant_id`,
  id: { sql: sql`e.id`, type: 'uuid' },
  fields: {
    raisedAt: { sql: sql`e.raised_at` },
    kind: { sql: sql`e.kind` },
    heldCents: { sql: sql`e.held_cents` },
    state: { sql: sql`case when e.resolved_at is null then 'open' else 'settled' end` },
  },
  search,
  cents: sql`e.held_cents`,
  defaultSort: 'raisedAt',
  standing: { fields: ['state'], condition: () => sql`e.resolved_at is null` },
  rows,
};

/** Payments that did not match or did not balance, with the money they hold; the open ones unless asked otherwise. */
export const listExceptions = listOperation(
  'Lists posting exceptions with the money each holds and the segment it comes from. Open ones unless asked otherwise.',
  ['payment-poster', 'biller', 'manager', 'admin', 'auditor', 'system'],
  exceptionList,
);
