import type { Selectable } from 'kysely';
import { z } from 'zod';
import type { Tables } from '../db/schema.ts';
import { lockClaims, moveClaims } from './claim-store.ts';
import { findConnection, overConnection, saveContact } from './connection-store.ts';
import { type OperationContext, operation } from './operation.ts';
import { loadOriginal } from './original-file.ts';

/** `waits`: why the file is not out yet; it is tried again. */
export interface Delivered {
  delivered: boolean;
  waits?: string;
}

/**
 * Puts a stored file out over a connection (null: the usual one) and writes down how that went.
 * @returns why it waits; undefined when the other side has it.
 */
export async function deliverOver(
  context: OperationContext,
  connectionId: string | null,
  file: { file_name: string; file_sha256: string },
): Promise<string | undefined> {
  const connection = await findConnection(context, connectionId);
  if (!connection) return 'There is no connection to send it over. Add one in the settings.';
  if (connection.connection_state === 'paused') return `${connection.name} is paused.`;
  const bytes = await loadOriginal(context, file.file_sha256);
  const failure = await overConnection(
    () => context.transports.open(connection),
    (transport) => transport.deliver(file.file_name, bytes),
  );
  await saveContact(context, connection, failure?.message);
  return failure?.message;
}

async function moveMembers(context: OperationContext, submission: Selectable<Tables['submission']>): Promise<void> {
  const members = await context.tx
    .selectFrom('submission_claim')
    .select('claim_id')
    .where('tenant_id', '=', context.tenantId)
    .where('submission_id', '=', submission.id)
    .execute();
  const claims = await lockClaims(
    context,
    members.map((member) => member.claim_id),
  );
  const move = { event: 'delivered' as const, detail: `Delivered as ${submission.file_name}` };
  await moveClaims(
    context,
    claims.map((claim) => ({ claim, move })),
  );
}

/**
 * Puts a stored interchange out over its connection. The row stays locked until the other side has it; repeated after a
 * crash, the transport recognizes the file by its name. A connection that fails or rests keeps it waiting:
 * `watch-submissions` tries again.
 */
export const deliverSubmission = operation<{ submissionId: string }, Delivered>({
  name: 'deliver-submission',
  summary: 'Delivers a written interchange to the clearinghouse or payer.',
  roles: ['system'],
  input: z.object({ submissionId: z.uuid() }),
  async run(context, { submissionId }) {
    const { tx, tenantId, now } = context;
    const submission = await tx
      .selectFrom('submission')
      .selectAll()
      .where('tenant_id', '=', tenantId)
      .where('id', '=', submissionId)
      .forUpdate()
      .executeTakeFirstOrThrow();
    context.audit({
      action: 'send',
      subjectKind: 'submission',
      subjectId: submissionId,
      detail: { interchange: submission.interchange_control_number },
    });
    // Paper goes out with its print batch.
    if (submission.delivery === 'delivered' || submission.medium === 'paper') return { delivered: false };
    const waits = await deliverOver(context, submission.connection_id, submission);
    if (waits !== undefined) return { delivered: false, waits };
    await tx
      .updateTable('submission')
      .set({ delivery: 'delivered', delivered_at: now })
      .where('tenant_id', '=', tenantId)
      .where('id', '=', submissionId)
      .execute();
    await moveMembers(context, submission);
    return { delivered: true };
  },
});
