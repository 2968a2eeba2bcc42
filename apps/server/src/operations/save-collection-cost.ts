import type { z } from 'zod';
import { collectionCostSchema } from '../contract/schemas/figures.ts';
import { operation } from './operation.ts';
import { checkSeenVersion } from './seen-version.ts';

/** Keeps what billing and collecting cost in a month, for the cost to collect. */
export const saveCollectionCost = operation<z.infer<typeof collectionCostSchema>, { version: number }>({
  name: 'save-collection-cost',
  summary: 'Keeps what collecting cost in a month.',
  roles: ['manager', 'admin'],
  input: collectionCostSchema,
  async run(context, { month, costCents, version }) {
    const { tx, tenantId } = context;
    const day = `${month}-01`;
    const onFile = await tx
      .selectFrom('collection_cost')
      .select('version')
      .where('tenant_id', '=', tenantId)
      .where('month', '=', day)
      .forUpdate()
      .executeTakeFirst();
    await checkSeenVersion(context, { kind: 'collection-cost', id: month, version: onFile?.version ?? 0 }, version);
    const saved = await tx
      .insertInto('collection_cost')
      .values({ tenant_id: tenantId, month: day, cost_cents: costCents })
      .onConflict((conflict) => conflict.columns(['tenant_id', 'month']).doUpdateSet({ cost_cents: costCents }))
      .returning('version')
      .executeTakeFirstOrThrow();
    context.audit({ action: 'update', subjectKind: 'collection-cost', subjectId: month, detail: { costCents } });
    return { version: saved.version };
  },
});
