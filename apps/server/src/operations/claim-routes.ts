import { sql } from 'kysely';
import type { ClaimRow } from './claim-store.ts';
import type { OperationContext } from './operation.ts';

/**
 * The connection of each payer of these claims, as the payer stands now; null where the practice has none. A payer that
 * names a connection which is gone goes by the usual one.
 */
export async function connectionsOf(
  context: Pick<OperationContext, 'tx' | 'tenantId'>,
  claims: readonly Pick<ClaimRow, 'payer_id'>[],
): Promise<Map<string, string | null>> {
  const payers = [...new Set(claims.map((claim) => claim.payer_id))];
  if (payers.length === 0) return new Map();
  const { rows } = await sql<{ payer_id: string; connection_id: string | null }>`
    select p.id as payer_id, coalesce(named.id, usual.id) as connection_id
      from payer p
      left join connection named on named.tenant_id = p.tenant_id and named.id::text = p.content->>'connectionId'
      left join connection usual on usual.tenant_id = p.tenant_id and usual.is_usual
     where p.tenant_id = ${context.tenantId} and p.id = any(${payers}::uuid[])`.execute(context.tx);
  return new Map(rows.map((row) => [row.payer_id, row.connection_id]));
}
