import type { Selectable } from 'kysely';
import type { Tables } from '../db/schema.ts';
import type { OperationContext } from './operation.ts';
import { storeOriginal } from './original-file.ts';

export type OutgoingFileRow = Selectable<Tables['outgoing_file']>;

/**
 * Keeps a file that is no claim (a question to a payer) and queues its delivery over a connection, in the caller's
 * transaction.
 * @param control its interchange control number, from the same count as those of claims.
 * @returns its id.
 */
export async function sendFile(
  context: OperationContext,
  file: { connectionId: string; transactionSet: string; control: number; bytes: Uint8Array },
): Promise<string> {
  const { tx, tenantId } = context;
  const id = context.newId();
  const { slug } = await tx
    .selectFrom('tenant')
    .select('slug')
    .where('tenant_id', '=', tenantId)
    .executeTakeFirstOrThrow();
  await tx
    .insertInto('outgoing_file')
    .values({
      tenant_id: tenantId,
      id,
      connection_id: file.connectionId,
      transaction_set: file.transactionSet,
      interchange_control_number: file.control,
      file_sha256: await storeOriginal(context, file.bytes),
      file_name: `${file.transactionSet}-${slug}-${String(file.control).padStart(9, '0')}.edi`,
      delivery: 'waiting',
      created_at: context.now,
    })
    .execute();
  context.enqueue({ queue: 'deliver-file', data: { tenantId, outgoingFileId: id } });
  return id;
}

/** The file that went out, or is about to, under an interchange control number. */
export function findOutgoing(context: OperationContext, control: string): Promise<OutgoingFileRow | undefined> {
  if (!/^\d{1,9}$/.test(control.trim())) return Promise.resolve(undefined);
  return context.tx
    .selectFrom('outgoing_file')
    .selectAll()
    .where('tenant_id', '=', context.tenantId)
    .where('interchange_control_number', '=', Number(control))
    .executeTakeFirst();
}
