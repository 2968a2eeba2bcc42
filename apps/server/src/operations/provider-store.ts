import { sql } from 'kysely';
import { type OperationContext, Refusal } from './operation.ts';

/** Loads a provider and locks it until the transaction ends. */
export async function lockProvider(context: OperationContext, providerId: string) {
  const row = await context.tx
    .selectFrom('provider')
    .select(['id', 'version', 'content'])
    .where('tenant_id', '=', context.tenantId)
    .where('id', '=', providerId)
    .forUpdate()
    .executeTakeFirst();
  if (!row) throw new Refusal('not-found', 'There is no such provider.');
  return row;
}

/** Refuses ids that are no payers of this practice. */
export async function refuseForeignPayers(context: OperationContext, payerIds: readonly string[]): Promise<void> {
  const wanted = [...new Set(payerIds)];
  if (wanted.length === 0) return;
  const rows = await context.tx
    .selectFrom('payer')
    .select('id')
    .where('tenant_id', '=', context.tenantId)
    .where('id', '=', sql<string>`any(${wanted}::uuid[])`)
    .execute();
  if (rows.length < wanted.length) throw new Refusal('not-found', 'There is no such payer.');
}
