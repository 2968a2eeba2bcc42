import { sql } from 'kysely';
import type { CreditRow } from '../contract/money-views.ts';
import { CREDITS, creditRows } from './credit-store.ts';
import { holds } from './lists/conditions.ts';
import type { ListDefinition } from './lists/definition.ts';
import { listOperation } from './lists/list-operation.ts';

/** Where the list stands and what may be asked of it. */
export const creditList: ListDefinition<'credits', CreditRow> = {
  list: 'credits',
  from: sql`${CREDITS} k`,
  tenantId: sql`k.tenant_id`,
  id: { sql: sql`k.credit_key`, type: 'text' },
  fields: {
    account: { sql: sql`k.account` },
    creditCents: { sql: sql`k.credit_cents` },
    dueDate: { sql: sql`k.due_date`, filled: true },
  },
  search: ({ tenantId }, word) => sql`k.patient_id = any(array(
    select p.id from patient p where p.tenant_id = ${tenantId} and ${holds(sql`p.search_text`, word)}))`,
  cents: sql`k.credit_cents`,
  defaultSort: 'dueDate',
  rows: creditRows,
  patientIdOf: (row) => row.patientId,
};

/** Credit balances: who is owed how much, since when, and by when it goes back. */
export const listCredits = listOperation(
  'Lists credit balances of claims and money applied to nothing: who is owed, since when, and the days left.',
  ['payment-poster', 'biller', 'manager', 'admin', 'auditor'],
  creditList,
);
