import { sql } from 'kysely';
import type { PrintBatchListRow } from '../contract/rows.ts';
import { holds } from './lists/conditions.ts';
import type { ListDefinition } from './lists/definition.ts';
import { listOperation } from './lists/list-operation.ts';
import type { OperationContext } from './operation.ts';

const NUMBER = sql`lpad(b.batch_number::text, 6, '0')`;

async function rows(context: OperationContext, ids: readonly string[]): Promise<PrintBatchListRow[]> {
  const found = await sql<Omit<PrintBatchListRow, 'madeAt'> & { madeAt: Date }>`
    select b.id, ${NUMBER} as "batchNumber", b.form, b.batch_state as state, b.made_at as "madeAt", b.made_by as "madeBy",
           b.mailed_date as "mailedDate", b.envelope_count as "envelopeCount", b.claim_count as "claimCount",
           b.page_count as "pageCount", b.charge_cents as "chargeCents"
      from print_batch b where b.tenant_id = ${context.tenantId} and b.id = any(${[...ids]}::uuid[])`.execute(
    context.tx,
  );
  return found.rows.map((row) => ({ ...row, madeAt: row.madeAt.toISOString() }));
}

/** Where the list stands and what may be asked of it. */
export const printBatchList: ListDefinition<'print-batches', PrintBatchListRow> = {
  list: 'print-batches',
  from: sql`print_batch b`,
  tenantId: sql`b.tenant_id`,
  id: { sql: sql`b.id`, type: 'uuid' },
  fields: {
    batchNumber: { sql: NUMBER },
    form: { sql: sql`b.form` },
    state: { sql: sql`b.batch_state` },
    madeAt: { sql: sql`b.made_at` },
    mailedDate: { sql: sql`b.mailed_date` },
    claimCount: { sql: sql`b.claim_count` },
    chargeCents: { sql: sql`b.charge_cents` },
  },
  search: (_context, word) => holds(sql`fold_case(${NUMBER} || ' ' || b.made_by)`, word),
  cents: sql`b.charge_cents`,
  defaultSort: '-madeAt',
  rows,
};

/** Print batches, newest first, with what became of them. */
export const listPrintBatches = listOperation(
  'Lists print batches of claims by mail with their state.',
  ['biller', 'payment-poster', 'manager', 'admin', 'auditor'],
  printBatchList,
);
