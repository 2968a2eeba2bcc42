import type { OperationContext } from './operation.ts';

/**
 * Queues a patient's visits that wait for a person, and those billed to the patient: what was missing may be there now.
 * @returns how many are built again.
 */
export async function queueBlockedVisits(context: OperationContext, patientId: string): Promise<number> {
  const { tx, tenantId } = context;
  const waiting = await tx
    .selectFrom('encounter')
    .select('id')
    .where('tenant_id', '=', tenantId)
    .where('patient_id', '=', patientId)
    .where('billing_status', 'in', ['blocked', 'self-pay'])
    .execute();
  for (const { id } of waiting) {
    context.enqueue({ queue: 'prepare-encounter', data: { tenantId, encounterId: id } });
  }
  return waiting.length;
}
