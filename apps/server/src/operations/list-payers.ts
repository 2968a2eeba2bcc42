import type { Payer } from '@cleanclaim/billing/parties';
import { sql } from 'kysely';
import type { PayerListRow } from '../contract/rows.ts';
import { holds } from './lists/conditions.ts';
import type { ListDefinition } from './lists/definition.ts';
import { listOperation } from './lists/list-operation.ts';
import type { OperationContext } from './operation.ts';

async function rows(context: OperationContext, ids: readonly string[]): Promise<PayerListRow[]> {
  const found = await sql<{ id: string; version: number; content: Payer }>`
    select id, version, content from payer where tenant_id = ${context.tenantId} and id = any(${[...ids]}::uuid[])`.execute(
    context.tx,
  );
  return found.rows.map(({ id, version, content }) => ({
    id,
    version,
    name: content.name,
    payerIdentifier: content.payerIdentifier,
    claimFilingIndicator: content.claimFilingIndicator,
    timelyFilingDays: content.timelyFilingDays,
    responseDays: content.responseDays,
    appealDays: content.appealDays,
  }));
}

const payers: ListDefinition<'payers', PayerListRow> = {
  list: 'payers',
  from: sql`payer y`,
  tenantId: sql`y.tenant_id`,
  id: { sql: sql`y.id`, type: 'uuid' },
  fields: { name: { sql: sql`fold_case(y.name)` }, payerIdentifier: { sql: sql`y.payer_identifier` } },
  search: (_context, word) => holds(sql`fold_case(y.name || ' ' || y.payer_identifier)`, word),
  defaultSort: 'name',
  rows,
};

/** Payers of the practice with their terms. */
export const listPayers = listOperation(
  'Lists payers with their identifiers and terms.',
  ['biller', 'coder', 'payment-poster', 'front-desk', 'manager', 'admin', 'auditor'],
  payers,
);
