import { sql } from 'kysely';
import type { RefundRow } from '../contract/money-views.ts';
import { holds, startsWith } from './lists/conditions.ts';
import type { ListDefinition } from './lists/definition.ts';
import { listOperation } from './lists/list-operation.ts';
import { refundRows } from './refund-store.ts';

/** Where the list stands and what may be asked of it. */
export const refundList: ListDefinition<'refunds', RefundRow> = {
  list: 'refunds',
  from: sql`refund r`,
  tenantId: sql`r.tenant_id`,
  id: { sql: sql`r.id`, type: 'uuid' },
  fields: {
    state: { sql: sql`r.refund_state`, filled: true },
    payee: { sql: sql`r.payee`, filled: true },
    cents: { sql: sql`r.cents`, filled: true },
    dueDate: { sql: sql`r.due_date`, filled: true },
    requestedAt: { sql: sql`r.requested_at`, filled: true },
  },
  search: ({ tenantId }, word) => sql`(${startsWith(sql`r.refund_number`, word)} or r.patient_id = any(array(
    select p.id from patient p where p.tenant_id = ${tenantId} and ${holds(sql`p.search_text`, word)})))`,
  cents: sql`r.cents`,
  defaultSort: 'dueDate',
  standing: { fields: ['state'], condition: () => sql`r.refund_state in ('requested', 'approved')` },
  rows: refundRows,
  patientIdOf: (row) => row.patientId,
};

/** Refunds to payers and patients; those under way unless asked otherwise. */
export const listRefunds = listOperation(
  'Lists refunds to payers and patients with their state and the day by which they go out. Those under way unless asked otherwise.',
  ['payment-poster', 'biller', 'manager', 'admin', 'auditor'],
  refundList,
);
