import { sql } from 'kysely';
import type { DepositListRow } from '../contract/deposit-views.ts';
import { holds } from './lists/conditions.ts';
import type { ListDefinition } from './lists/definition.ts';
import { listOperation } from './lists/list-operation.ts';
import type { OperationContext } from './operation.ts';

const TEXT = sql`(select string_agg(t, ' ') from jsonb_array_elements_text(b.texts) t)`;

async function rows(context: OperationContext, ids: readonly string[]): Promise<DepositListRow[]> {
  const found = await sql<DepositListRow>`
    select b.id, b.booked_date as "bookedDate", a.name as "accountName", ${TEXT} as text, b.cents,
           b.held_cents as "heldCents", (b.cents - b.held_cents)::bigint as "differenceCents",
           b.deposit_state as state, b.proposals
      from bank_line b join bank_account a on a.tenant_id = b.tenant_id and a.id = b.bank_account_id
     where b.tenant_id = ${context.tenantId} and b.id = any(${[...ids]}::uuid[])`.execute(context.tx);
  return found.rows;
}

/** Where the list stands and what may be asked of it. */
export const depositList: ListDefinition<'deposits', DepositListRow> = {
  list: 'deposits',
  from: sql`bank_line b join bank_account a on a.tenant_id = b.tenant_id and a.id = b.bank_account_id`,
  tenantId: sql`b.tenant_id`,
  id: { sql: sql`b.id`, type: 'uuid' },
  fields: {
    bookedDate: { sql: sql`b.booked_date`, filled: true },
    accountName: { sql: sql`a.name` },
    cents: { sql: sql`b.cents`, filled: true },
    state: { sql: sql`b.deposit_state` },
    proposals: { sql: sql`b.proposals`, filled: true },
  },
  search: (_context, word) => holds(sql`fold_case(b.texts::text || ' ' || coalesce(b.check_number, ''))`, word),
  cents: sql`b.cents`,
  defaultSort: '-bookedDate',
  standing: { fields: ['state'], condition: () => sql`b.deposit_state not in ('out', 'taken-back')` },
  rows,
};

/** Bank lines with what they hold; what was paid out only when asked for. */
export const listDeposits = listOperation(
  'Lists the lines of bank statements with the payments that they hold; money paid out only when its state is asked for.',
  ['payment-poster', 'biller', 'manager', 'admin', 'auditor'],
  depositList,
);
