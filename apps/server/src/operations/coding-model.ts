import type { ModelInUse } from '../platform/coding-engine.ts';
import type { OperationContext } from './operation.ts';

/** The practice's own model that is switched on, if any. */
export async function loadCodingModel(context: OperationContext): Promise<ModelInUse | undefined> {
  const row = await context.tx
    .selectFrom('coding_model')
    .select(['id', 'model_version', 'content', 'trained_at'])
    .where('tenant_id', '=', context.tenantId)
    .where('is_on', '=', true)
    .executeTakeFirst();
  if (!row) return undefined;
  return { id: row.id, version: row.model_version, content: row.content, trainedAt: row.trained_at.toISOString() };
}
