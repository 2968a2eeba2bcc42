import type { Provider } from '@cleanclaim/billing/parties';
import { sql } from 'kysely';
import type { ProviderListRow } from '../contract/rows.ts';
import { holds } from './lists/conditions.ts';
import type { ListDefinition } from './lists/definition.ts';
import { listOperation } from './lists/list-operation.ts';
import type { OperationContext } from './operation.ts';

const NAME = sql`fold_case(concat_ws(', ', v.content->>'lastOrOrganizationName', v.content->>'firstName'))`;
const NPI = sql`coalesce(v.content->>'npi', '')`;

async function rows(context: OperationContext, ids: readonly string[]): Promise<ProviderListRow[]> {
  const found = await sql<{ id: string; version: number; content: Provider }>`
    select id, version, content from provider where tenant_id = ${context.tenantId} and id = any(${[...ids]}::uuid[])`.execute(
    context.tx,
  );
  return found.rows.map(({ id, version, content }) => ({
    id,
    version,
    name: [content.lastOrOrganizationName, content.firstName].filter(Boolean).join(', '),
    npi: content.npi,
    taxonomy: content.taxonomy ?? '',
    kind: content.kind,
  }));
}

const providers: ListDefinition<'providers', ProviderListRow> = {
  list: 'providers',
  from: sql`provider v`,
  tenantId: sql`v.tenant_id`,
  id: { sql: sql`v.id`, type: 'uuid' },
  fields: { name: { sql: NAME }, npi: { sql: NPI }, kind: { sql: sql`v.content->>'kind'` } },
  search: (_context, word) => holds(sql`(${NAME} || ' ' || ${NPI})`, word),
  defaultSort: 'name',
  rows,
};

/** Providers as charts and claims name them. */
export const listProviders = listOperation(
  'Lists providers with their NPI and taxonomy.',
  ['biller', 'coder', 'payment-poster', 'front-desk', 'manager', 'admin', 'auditor'],
  providers,
);
