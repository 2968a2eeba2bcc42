import type { Selectable } from 'kysely';
import type { Tables } from '../db/schema.ts';
import type { OperationContext } from './operation.ts';

export type ReceivedFileRow = Selectable<Tables['received_file']>;

/** Loads a received file for reading and locks it: two jobs never read the same file at once. */
export async function lockReceivedFile(context: OperationContext, id: string): Promise<ReceivedFileRow> {
  const file = await context.tx
    .selectFrom('received_file')
    .selectAll()
    .where('tenant_id', '=', context.tenantId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirstOrThrow();
  context.audit({ action: 'read', subjectKind: 'received-file', subjectId: file.id });
  return file;
}

/** Notes what became of a file; from now on it counts as read. */
export async function finishReading(
  context: OperationContext,
  id: string,
  result: { reading: 'read' | 'refused'; faults: readonly object[]; summary: object },
): Promise<void> {
  await context.tx
    .updateTable('received_file')
    .set({
      reading: result.reading,
      faults: JSON.stringify(result.faults),
      summary: JSON.stringify(result.summary),
      read_at: context.now,
    })
    .where('tenant_id', '=', context.tenantId)
    .where('id', '=', id)
    .execute();
}
