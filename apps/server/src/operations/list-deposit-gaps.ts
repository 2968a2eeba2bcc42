import { sql } from 'kysely';
import type { DepositGapRow } from '../contract/deposit-views.ts';
import { holds } from './lists/conditions.ts';
import type { ListDefinition } from './lists/definition.ts';
import { listOperation } from './lists/list-operation.ts';
import type { OperationContext } from './operation.ts';

async function rows(context: OperationContext, ids: readonly string[]): Promise<DepositGapRow[]> {
  const found = await sql<DepositGapRow>`
    select g.id, g.kind, g.found_date as "foundDate", g.cents, g.reason, g.gap_state as state, g.bank_line_id as "bankLineId",
           g.payment_key as "paymentKey",
           g.remittance_id as "remittanceId", coalesce(m.name, '') as "assigneeName", w.id as "workItemId",
           w.deadline_date as "deadlineDate"
      from deposit_discrepancy g
      left join work_item w on w.tenant_id = g.tenant_id and w.work_key = 'deposit:' || g.discrepancy_key
      left join tenant_member m on m.tenant_id = w.tenant_id and m.id = w.assignee_id
     where g.tenant_id = ${context.tenantId} and g.id = any(${[...ids]}::uuid[])`.execute(context.tx);
  return found.rows;
}

/** Where the list stands and what may be asked of it. */
export const depositGapList: ListDefinition<'deposit-gaps', DepositGapRow> = {
  list: 'deposit-gaps',
  from: sql`deposit_discrepancy g`,
  tenantId: sql`g.tenant_id`,
  id: { sql: sql`g.id`, type: 'uuid' },
  fields: {
    kind: { sql: sql`g.kind` },
    foundDate: { sql: sql`g.found_date`, filled: true },
    cents: { sql: sql`g.cents`, filled: true },
    state: { sql: sql`g.gap_state` },
  },
  search: (_context, word) => holds(sql`fold_case(g.reason)`, word),
  cents: sql`g.cents`,
  defaultSort: '-cents',
  standing: { fields: ['state'], condition: () => sql`g.gap_state = 'open'` },
  rows,
};

/** Money that bank and books do not agree on; open unless the filters say otherwise. */
export const listDepositGaps = listOperation(
  'Lists money that bank and books do not agree on: not advised, not paid, short, too large, doubled, returned.',
  ['payment-poster', 'biller', 'manager', 'admin', 'auditor'],
  depositGapList,
);
