import type { EncounterContent } from '../db/schema.ts';
import type { OperationContext } from './operation.ts';
import { checkSeenVersion } from './seen-version.ts';
import { EDITABLE_STATUSES, lockVisit, refuseBilledVisit } from './visit-row.ts';

/**
 * Changes a visit that is not billed yet, with its audit event; one that waits for its claim is built again.
 * @throws Refusal when it is billed, is not there, or was changed since it was seen.
 */
export async function saveVisitContent(
  context: OperationContext,
  seen: { encounterId: string; version: number },
  change: (content: EncounterContent) => EncounterContent,
): Promise<{ version: number }> {
  const { tx, tenantId } = context;
  const row = await lockVisit(context, seen.encounterId);
  refuseBilledVisit(row);
  await checkSeenVersion(context, { kind: 'encounter', id: row.id, version: row.version }, seen.version);
  const saved = await tx
    .updateTable('encounter')
    .set({ content: JSON.stringify(change(row.content)) })
    .where('tenant_id', '=', tenantId)
    .where('id', '=', row.id)
    .returning('version')
    .executeTakeFirstOrThrow();
  if (EDITABLE_STATUSES.has(row.billing_status))
    context.enqueue({ queue: 'prepare-encounter', data: { tenantId, encounterId: row.id } });
  context.audit({ action: 'update', subjectKind: 'encounter', subjectId: row.id, patientId: row.patient_id });
  return saved;
}
